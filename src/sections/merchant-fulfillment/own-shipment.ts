import { mwsError } from '../../protocol/errors.js';
import { findPostage } from '../../store/postage/shipments.js';
import type { PostageShipment } from '../../store/postage/shipments.js';
import type { OperationContext } from '../handler.js';

/** The caller's shipment with an id. @throws MwsError where there is none */
export function ownShipment({ world, seller }: OperationContext, id: string): PostageShipment {
  const shipment = findPostage(world, id);
  if (shipment?.seller !== seller.id) throw mwsError('PostageShipmentUnknown', { shipment: id });
  return shipment;
}
