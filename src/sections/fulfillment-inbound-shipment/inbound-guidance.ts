import type { FulfillmentInboundShipment as Wire } from '../../model/generated/index.js';
import { mwsError } from '../../protocol/errors.js';
import type { CatalogDetails } from '../../store/catalog.js';

/**
 * Whether sending more of a product is advised; it is advice only.
 * @param name by which the call has it. @throws MwsError for what stands for its variations and is not sold itself
 */
export function inboundGuidance(
  name: string,
  product: CatalogDetails | undefined,
): Pick<Wire.ASINInboundGuidance, 'InboundGuidance' | 'GuidanceReasonList'> {
  if (product?.variationParent) throw mwsError('InboundVariationParent', { name });
  return product?.guidance === 'InboundNotRecommended'
    ? { InboundGuidance: 'InboundNotRecommended', GuidanceReasonList: ['SlowMovingASIN'] }
    : { InboundGuidance: 'InboundOK', GuidanceReasonList: ['NoApplicableGuidance'] };
}
