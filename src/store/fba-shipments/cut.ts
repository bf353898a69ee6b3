import { invoicingFacts } from '../../model/shipment-invoicing.js';
import { findMarketplace } from '../../model/marketplaces.js';
import type { World } from '../../world/world.js';
import { isFromElsewhere } from '../orders/order.js';
import type { Channel, OrderDetails, OrderStatus } from '../orders/order.js';
import { setFbaShipmentStatus, tellFbaShipment } from './set-status.js';
import { fbaShipmentIdOf } from './shipment-ids.js';
import { insertFbaShipment, listFbaShipments } from './shipments.js';

/** As much of an order as cutting asks for. */
interface Cuttable {
  id: number;
  participation: number;
  amazonOrderId: string;
  status: OrderStatus;
  channel: Channel;
  updatedAt: number;
  details: Pick<OrderDetails, 'salesChannel'>;
}

type Line = { id: number; quantity: number };

const PAID: readonly OrderStatus[] = ['Unshipped', 'PartiallyShipped', 'Shipped'];

/**
 * Amazon cuts an order of its warehouses in Brazil into shipments as soon as it is paid: one for all of it. Orders of other shops
 * need no invoice of this kind.
 */
export function cutShipment(world: World, order: Cuttable, lines: readonly Line[]): void {
  if (!isCut(world, order) || lines.length === 0) return;
  const isSent = order.status === 'Shipped';
  const made = insertFbaShipment(world, {
    order: order.id,
    shipmentId: fbaShipmentIdOf(world, order.amazonOrderId),
    warehouse: invoicingFacts().warehouse,
    status: isSent ? 'sent' : 'created',
    // One that a world begins with left before now, and was cut before that.
    createdAt: isSent ? order.updatedAt : world.now(),
    sentAt: isSent ? order.updatedAt : null,
    parts: lines.map(({ id, quantity }) => ({ item: id, quantity })),
  });
  tellFbaShipment(world, made);
}

function isCut(world: World, { channel, status, details, participation }: Cuttable): boolean {
  if (channel !== 'AFN' || !PAID.includes(status) || isFromElsewhere({ details })) return false;
  const { marketplaceId } = world.database.get<{ marketplaceId: string }>(
    'SELECT marketplace_id AS marketplaceId FROM participations WHERE id = ?',
    participation,
  )!;
  return findMarketplace(marketplaceId)!.countryCode === invoicingFacts().country;
}

/** What becomes of an order becomes of its shipments: it is paid, shipped by other means, or cancelled. */
export function followOrder(
  world: World,
  was: { status: OrderStatus },
  next: Cuttable,
  linesOf: () => readonly Line[],
): void {
  if (next.channel !== 'AFN' || was.status === next.status) return;
  const shipments = listFbaShipments(world, next.id);
  if (shipments.length === 0 && !PAID.includes(was.status)) cutShipment(world, next, linesOf());
  for (const shipment of shipments.filter(({ status }) => status === 'created')) {
    if (next.status === 'Canceled') setFbaShipmentStatus(world, shipment, 'cancelled');
    if (next.status === 'Shipped') setFbaShipmentStatus(world, shipment, 'sent');
  }
}
