import { findMarketplace } from '../../model/marketplaces.js';
import type { World } from '../../world/world.js';
import { postEvent } from '../finances/events.js';
import { serviceFee } from '../finances/money-events.js';
import { orderOfRow } from '../orders/orders.js';
import { listShipments } from './find-shipments.js';
import { listFulfillmentItems } from './find.js';
import type { FulfillmentOrder, Shipment } from './fulfillment-order.js';
import { feesOf, weightOf } from './quote.js';
import type { OutboundFee } from './quote.js';

/** What an order costs once, however many shipments it has. */
const ONCE: readonly OutboundFee['name'][] = ['FBAPerOrderFulfillmentFee', 'FBAFulfillmentCODFee'];

/** Charges a seller for a shipment that leaves: by its units and weight, and with the first one by order. One event each. */
export function chargeFees(world: World, order: FulfillmentOrder, shipment: Shipment): void {
  if (world.events.isSilent || world.settings.finances.fees === 'none' || order.order === null) return;
  const { amazonOrderId } = orderOfRow(world, order.order);
  const { currency } = findMarketplace(order.marketplaceId)!;
  const isFirst = !listShipments(world, order).some(({ status }) => status === 'SHIPPED');
  for (const { name, amount } of feesOfShipment(world, order, shipment, currency))
    if (amount > 0 && (isFirst || !ONCE.includes(name)))
      postEvent(
        world,
        order.seller,
        currency,
        serviceFee(name, { amount: -amount, currency, postedAt: world.now(), amazonOrderId }),
      );
}

function feesOfShipment(
  world: World,
  order: FulfillmentOrder,
  { parts }: Shipment,
  currency: string,
): OutboundFee[] {
  const { seller, marketplaceId, speed, details } = order;
  const skus = new Map(listFulfillmentItems(world, order).map(({ id, sku }) => [id, sku]));
  const grams = parts.reduce(
    (sum, { item, quantity }) =>
      sum + quantity * weightOf(world, seller, marketplaceId, skus.get(item)!).grams,
    0,
  );
  const units = parts.reduce((sum, { quantity }) => sum + quantity, 0);
  return feesOf({ currency, speed, cashOnDelivery: details.cashOnDelivery !== undefined }, units, grams);
}
