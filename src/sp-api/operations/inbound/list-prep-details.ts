import { findCatalogItem } from '../../../store/catalog.js';
import { prepAdvice } from '../../../store/inbound/prep-advice.js';
import type { PrepInstruction } from '../../../store/inbound/prep.js';
import { findListing } from '../../../store/listings.js';
import type { SpContext, SpHandler } from '../../context.js';
import { refusal } from '../../errors.js';
import { PREP_TYPES } from './prep-types.js';

/** listPrepDetails: how units of SKUs are to be prepared, as the catalogue says; the world knows no categories of prep. */
export const listPrepDetails: SpHandler = (context, { query }) => {
  const { marketplaceId, mskus } = query as { marketplaceId: string; mskus: string[] };
  return { mskuPrepDetails: [...new Set(mskus)].map((msku) => detailJson(context, marketplaceId, msku)) };
};

function detailJson({ world, seller }: SpContext, marketplaceId: string, msku: string) {
  const listing = findListing(world, seller.id, marketplaceId, msku);
  if (!listing) throw refusal('InboundRefused', { text: `The following MSKUs are invalid: ${msku}` });
  const { guidance, prep } = prepAdvice(findCatalogItem(world, marketplaceId, listing.asin)?.details);
  return {
    msku,
    prepCategory: guidance === 'NoAdditionalPrepRequired' ? 'NONE' : 'UNKNOWN',
    prepTypes: prep.length > 0 ? prep.map((each) => PREP_TYPES[each as PrepInstruction]) : ['ITEM_NO_PREP'],
  };
}
