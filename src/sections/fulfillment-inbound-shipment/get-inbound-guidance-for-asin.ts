import type { FulfillmentInboundShipment as Wire } from '../../model/generated/index.js';
import { findCatalogItem } from '../../store/catalog.js';
import type { Handler } from '../handler.js';
import { inboundGuidance } from './inbound-guidance.js';

/** GetInboundGuidanceForASIN: whether sending more of products is advised; unknown ones are told apart. */
export const getInboundGuidanceForAsin: Handler<'FulfillmentInboundShipment.GetInboundGuidanceForASIN'> = (
  { world },
  { ASINList, MarketplaceId },
) => {
  const found: Wire.ASINInboundGuidance[] = [];
  const invalid: Wire.InvalidASIN[] = [];
  for (const asin of new Set(ASINList)) {
    const product = findCatalogItem(world, MarketplaceId, asin);
    if (product) found.push({ ASIN: asin, ...inboundGuidance(world, asin, product) });
    else invalid.push({ ASIN: asin, ErrorReason: 'DoesNotExist' });
  }
  return {
    ...(found.length > 0 && { ASINInboundGuidanceList: found }),
    ...(invalid.length > 0 && { InvalidASINList: invalid }),
  };
};
