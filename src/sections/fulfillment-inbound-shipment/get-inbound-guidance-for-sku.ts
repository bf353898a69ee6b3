import type { FulfillmentInboundShipment as Wire } from '../../model/generated/index.js';
import { findCatalogItem } from '../../store/catalog.js';
import { findListing } from '../../store/listings.js';
import type { Handler } from '../handler.js';
import { inboundGuidance } from './inbound-guidance.js';

/** GetInboundGuidanceForSKU: whether sending more of SKUs is advised; those that nobody lists are told apart. */
export const getInboundGuidanceForSku: Handler<'FulfillmentInboundShipment.GetInboundGuidanceForSKU'> = (
  { world, seller },
  { SellerSKUList, MarketplaceId },
) => {
  const found: Wire.SKUInboundGuidance[] = [];
  const invalid: Wire.InvalidSKU[] = [];
  for (const sku of new Set(SellerSKUList)) {
    const listing = findListing(world, seller.id, MarketplaceId, sku);
    if (!listing) {
      invalid.push({ SellerSKU: sku, ErrorReason: 'DoesNotExist' });
      continue;
    }
    const product = findCatalogItem(world, MarketplaceId, listing.asin);
    found.push({ SellerSKU: sku, ASIN: listing.asin, ...inboundGuidance(world, sku, product) });
  }
  return {
    ...(found.length > 0 && { SKUInboundGuidanceList: found }),
    ...(invalid.length > 0 && { InvalidSKUList: invalid }),
  };
};
