import type { Products } from '../../model/generated/index.js';
import { isVariationParent } from '../../store/catalog.js';
import type { Handler } from '../handler.js';
import { forEachSku } from './asked.js';
import { clientError } from './client-error.js';
import { competitivePricing } from './competitive-pricing.js';

/** GetCompetitivePricingForSKU: buy boxes and numbers of offers, by the caller's SKUs; a variation parent has none. */
export const getCompetitivePricingForSku: Handler<'Products.GetCompetitivePricingForSKU'> = (
  context,
  input,
) =>
  forEachSku<{ Product?: Products.Product }>(context, input, (asked) =>
    isVariationParent(context.world, asked.item)
      ? clientError(`${asked.sku} is a variation parent in marketplace ${input.MarketplaceId}`)
      : competitivePricing(asked),
  );
