import type { FulfillmentInboundShipment as Wire } from '../../model/generated/index.js';
import { findCatalogItem } from '../../store/catalog.js';
import { listingIn } from '../../store/inbound/inbound-goods.js';
import type { Handler } from '../handler.js';
import { prepFees, prepInstructions } from './prep-instructions.js';

/** GetPrepInstructionsForSKU: how units of SKUs are to be prepared for a country; those that nobody lists there are told apart. */
export const getPrepInstructionsForSku: Handler<'FulfillmentInboundShipment.GetPrepInstructionsForSKU'> = (
  { world, seller },
  { SellerSKUList, ShipToCountryCode: country },
) => {
  const found: Wire.SKUPrepInstructions[] = [];
  const invalid: Wire.InvalidSKU[] = [];
  for (const sku of new Set(SellerSKUList)) {
    const listing = listingIn(world, seller.id, country, sku);
    if (!listing) {
      invalid.push({ SellerSKU: sku, ErrorReason: 'DoesNotExist' });
      continue;
    }
    const product = findCatalogItem(world, listing.marketplaceId, listing.asin)?.details;
    found.push({
      SellerSKU: sku,
      ...prepInstructions(listing.asin, product),
      ...prepFees(country, product?.prep),
    });
  }
  return {
    ...(found.length > 0 && { SKUPrepInstructionsList: found }),
    ...(invalid.length > 0 && { InvalidSKUList: invalid }),
  };
};
