import { acceptParcel, cancelPostage, endRefund } from '../../store/postage/cancel.js';
import { findPostage } from '../../store/postage/shipments.js';
import type { World } from '../../world/world.js';
import type { Change } from './change.js';

/** Something becomes of a bought label; what cannot be is left as it is. */
export function changePostageShipment(
  world: World,
  { id, accepted, cancel, refund }: NonNullable<Change['mfShipment']>,
): void {
  const find = () => findPostage(world, id);
  const shipment = find();
  if (!shipment || shipment.decidedAt !== null) return;
  if (accepted && shipment.acceptedAt === null) acceptParcel(world, shipment);
  if (cancel) cancelPostage(world, find()!);
  const pending = find()!;
  if (refund && pending.status === 'RefundPending') endRefund(world, pending, refund);
}
