import type { FulfillmentInboundShipment as Wire } from '../../model/generated/index.js';
import { mwsError } from '../../protocol/errors.js';
import { isVariationParent } from '../../store/catalog.js';
import type { CatalogItem } from '../../store/catalog.js';
import type { World } from '../../world/world.js';

/**
 * Whether sending more of a product is advised; it is advice only.
 * @param name by which the call has it. @throws MwsError for what stands for its variations and is not sold itself
 */
export function inboundGuidance(
  world: World,
  name: string,
  product: CatalogItem | undefined,
): Pick<Wire.ASINInboundGuidance, 'InboundGuidance' | 'GuidanceReasonList'> {
  if (product && (product.details.variationParent || isVariationParent(world, product)))
    throw mwsError('InboundVariationParent', { name });
  return product?.details.guidance === 'InboundNotRecommended'
    ? { InboundGuidance: 'InboundNotRecommended', GuidanceReasonList: ['SlowMovingASIN'] }
    : { InboundGuidance: 'InboundOK', GuidanceReasonList: ['NoApplicableGuidance'] };
}
