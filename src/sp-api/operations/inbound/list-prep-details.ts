import { findCatalogItem } from '../../../store/catalog.js';
import { prepAdvice } from '../../../store/inbound/prep-advice.js';
import { findSkuDetails } from '../../../store/inbound/send/sku-details.js';
import type { Listing } from '../../../store/listings.js';
import type { SpContext, SpHandler } from '../../context.js';
import { listingsNamed } from './own-skus.js';
import { PREP_TYPES } from './prep-types.js';

/** listPrepDetails: how units of SKUs are to be prepared, as the catalogue says, or else the seller; the catalogue knows no categories. */
export const listPrepDetails: SpHandler = (context, { query }) => {
  const { marketplaceId, mskus } = query as { marketplaceId: string; mskus: string[] };
  return {
    mskuPrepDetails: listingsNamed(context, marketplaceId, mskus).map((listing) =>
      detailJson(context, listing),
    ),
  };
};

function detailJson({ world, seller }: SpContext, { marketplaceId, asin, sku: msku }: Listing) {
  const product = findCatalogItem(world, marketplaceId, asin)?.details;
  const said = product?.prep ? undefined : findSkuDetails(world, seller.id, marketplaceId, msku).prep;
  const { guidance, prep } = prepAdvice(product);
  const usual = guidance === 'NoAdditionalPrepRequired' ? 'NONE' : 'UNKNOWN';
  return { msku, prepCategory: said?.category ?? usual, prepTypes: typesOf(said?.prep ?? prep) };
}

const typesOf = (prep: readonly string[]): string[] =>
  prep.length > 0 ? prep.map((each) => PREP_TYPES[each]!) : ['ITEM_NO_PREP'];
