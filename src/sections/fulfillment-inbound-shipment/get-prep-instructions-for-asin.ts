import type { FulfillmentInboundShipment as Wire } from '../../model/generated/index.js';
import { findCatalogItem } from '../../store/catalog.js';
import { marketplaceOfCountry } from '../../store/inbound/inbound-goods.js';
import type { Handler } from '../handler.js';
import { prepInstructions } from './prep-instructions.js';

/** GetPrepInstructionsForASIN: how units of products are to be prepared for a country; unknown ones are told apart. */
export const getPrepInstructionsForAsin: Handler<'FulfillmentInboundShipment.GetPrepInstructionsForASIN'> = (
  { world },
  { AsinList, ShipToCountryCode },
) => {
  const marketplaceId = marketplaceOfCountry(ShipToCountryCode)?.marketplaceId;
  const found: Wire.ASINPrepInstructions[] = [];
  const invalid: Wire.InvalidASIN[] = [];
  for (const asin of new Set(AsinList)) {
    const product = marketplaceId === undefined ? undefined : findCatalogItem(world, marketplaceId, asin);
    if (product) found.push(prepInstructions(asin, product.details));
    else invalid.push({ ASIN: asin, ErrorReason: 'DoesNotExist' });
  }
  return {
    ...(found.length > 0 && { ASINPrepInstructionsList: found }),
    ...(invalid.length > 0 && { InvalidASINList: invalid }),
  };
};
