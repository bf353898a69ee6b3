import { findSkuDetails } from '../../../store/inbound/send/sku-details.js';
import { findStock } from '../../../store/inventory.js';
import type { Listing } from '../../../store/listings.js';
import type { SpContext, SpHandler } from '../../context.js';
import { listingsNamed } from './own-skus.js';
import { taxJson } from './tax-json.js';

/** listItemComplianceDetails: what SKUs are to the tax office, as the seller has said. */
export const listItemComplianceDetails: SpHandler = (context, { query }) => {
  const { marketplaceId, mskus } = query as { marketplaceId: string; mskus: string[] };
  return {
    complianceDetails: listingsNamed(context, marketplaceId, mskus).map((each) => detailJson(context, each)),
  };
};

function detailJson({ world, seller }: SpContext, { marketplaceId, asin, sku: msku }: Listing) {
  const { tax } = findSkuDetails(world, seller.id, marketplaceId, msku);
  return {
    asin,
    fnsku: findStock(world, seller.id, msku)?.fnsku ?? asin,
    msku,
    taxDetails: tax && taxJson(tax),
  };
}
