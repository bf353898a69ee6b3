import type { World } from '../../world/world.js';
import { refundPostage } from './charge.js';
import { PostageRefusal } from './refusal.js';
import { postageSettings } from './settings.js';
import { postageOfRow } from './shipments.js';
import type { PostageShipment, PostageStatus } from './shipments.js';
import { tellPostage } from './tell.js';

/** Due work: the carrier decides about the refund of a label; the subject is the row of the shipment. */
export const REFUND_IS_DECIDED = 'postage.refund-decided';

/** `state`: it was cancelled before. `late`: its window is over. */
export type Cancelled = { shipment: PostageShipment } | { refused: 'state' | 'late' };

/** Until when a label can be cancelled: the window is the carrier's, and begins with the ship date. */
export function cancelDeadline(world: World, { carrier, shipsAt }: PostageShipment): number {
  const { cancelWithin } = postageSettings(world);
  return shipsAt + (cancelWithin[carrier] ?? cancelWithin['*']!);
}

/**
 * Asks the carrier for the refund of a label. The order stays shipped; its units may have another label where it had this
 * one alone.
 */
export function cancelPostage(world: World, shipment: PostageShipment): Cancelled {
  if (shipment.status !== 'Purchased') return { refused: 'state' };
  if (world.now() > cancelDeadline(world, shipment)) return { refused: 'late' };
  return world.database.transaction(() => {
    const others = world.database.get(
      'SELECT id FROM postage_shipments WHERE "order" = ? AND id <> ? AND freed = 0 LIMIT 1',
      shipment.order,
      shipment.id,
    );
    world.database.run(
      "UPDATE postage_shipments SET status = 'RefundPending', cancelled_at = ?, updated_at = ?, freed = ? WHERE id = ?",
      world.now(),
      world.now(),
      others ? 0 : 1,
      shipment.id,
    );
    world.due.add(REFUND_IS_DECIDED, shipment.id, world.now() + postageSettings(world).refund.after);
    return { shipment: told(world, shipment) };
  });
}

/** The same for a seller, who is told why not. @throws PostageRefusal */
export function cancelForSeller(world: World, shipment: PostageShipment): PostageShipment {
  const outcome = cancelPostage(world, shipment);
  if ('shipment' in outcome) return outcome.shipment;
  if (outcome.refused === 'late') throw new PostageRefusal('PostageWindowOver');
  const { shipmentId, status } = shipment;
  throw new PostageRefusal('PostageState', { shipment: shipmentId, shipmentStatus: status });
}

/** The carrier decides about a refund as the settings say; what it has taken it does not refund. */
export function decideRefund(world: World, id: number): void {
  const shipment = postageOfRow(world, id);
  if (shipment.status !== 'RefundPending') return;
  const { result } = postageSettings(world).refund;
  endRefund(world, shipment, shipment.acceptedAt === null ? result : 'rejected');
}

/** The carrier has decided about a refund. Whoever calls has seen that it is pending. */
export function endRefund(
  world: World,
  shipment: PostageShipment,
  result: 'applied' | 'rejected',
): PostageShipment {
  const status: PostageStatus = result === 'applied' ? 'RefundApplied' : 'RefundRejected';
  return world.database.transaction(() => {
    world.due.remove(REFUND_IS_DECIDED, shipment.id);
    world.database.run(
      'UPDATE postage_shipments SET status = ?, decided_at = ?, updated_at = ? WHERE id = ?',
      status,
      world.now(),
      world.now(),
      shipment.id,
    );
    if (result === 'applied') refundPostage(world, shipment);
    return told(world, shipment);
  });
}

/** The carrier takes the parcel; from then on it refunds nothing. Whoever calls has seen that nothing is decided. */
export function acceptParcel(world: World, shipment: PostageShipment): PostageShipment {
  return world.database.transaction(() => {
    world.database.run(
      'UPDATE postage_shipments SET accepted_at = ?, updated_at = ? WHERE id = ?',
      world.now(),
      world.now(),
      shipment.id,
    );
    tellPostage(world, 'postage.accepted', shipment, { status: shipment.status });
    return postageOfRow(world, shipment.id);
  });
}

/** Tells that a label has another status. @returns the shipment as it is now */
function told(world: World, { id, status: was }: PostageShipment): PostageShipment {
  const shipment = postageOfRow(world, id);
  tellPostage(world, 'postage.changed', shipment, { status: shipment.status, was });
  return shipment;
}
