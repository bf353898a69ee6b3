import type { Products } from '../../model/generated/index.js';
import { isVariationParent } from '../../store/catalog.js';
import type { Handler } from '../handler.js';
import { forEachSku } from './asked.js';
import { clientError } from './client-error.js';
import { lowestOfferListings } from './lowest-offer-listings.js';

/** GetLowestOfferListingsForSKU: the cheapest offers of each kind, by the caller's SKUs; a variation parent has none. */
export const getLowestOfferListingsForSku: Handler<'Products.GetLowestOfferListingsForSKU'> = (
  context,
  input,
) =>
  forEachSku<{ AllOfferListingsConsidered?: boolean; Product?: Products.Product }>(context, input, (asked) =>
    isVariationParent(context.world, asked.item)
      ? clientError(`${asked.sku} is a variation parent in marketplace ${input.MarketplaceId}`)
      : lowestOfferListings(asked, input),
  );
