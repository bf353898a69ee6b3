import type { World } from '../../world/world.js';
import { checkItems, checkUnits, checkWay, displayableId } from './check-order.js';
import { createFulfillmentOrder } from './create.js';
import type { NewFulfillmentOrder } from './create.js';
import { isOffered } from './delivery-windows.js';
import { findFulfillmentOrder } from './find.js';
import type { FulfillmentOrder } from './fulfillment-order.js';
import { refuseOutbound, refuseValue } from './refusal.js';
import { isScheduling } from './target.js';
import type { Target } from './target.js';

/** An order as a seller wants it. */
export type WantedOrder = Omit<NewFulfillmentOrder, 'seller' | 'participation' | 'beside'>;

/** Takes an order of another shop; its units are taken at once, also on hold. @throws RuleRefusal */
export function placeOrder(
  world: World,
  seller: number,
  target: Target,
  wanted: WantedOrder,
): FulfillmentOrder {
  const { fulfillmentOrderId: id, speed, items } = wanted;
  checkCash(target, wanted);
  checkWindow(target, wanted, world.now());
  const details = {
    ...wanted.details,
    displayableOrderId: displayableId(wanted.details.displayableOrderId),
  };
  if (findFulfillmentOrder(world, seller, id))
    refuseOutbound('OutboundDuplicate', { value: id, name: 'SellerFulfillmentOrderId' });
  checkItems(items);
  checkUnits(world, seller, items);
  checkWay(world, target.marketplace, speed, details.address, items);
  return createFulfillmentOrder(world, {
    ...wanted,
    seller,
    participation: target.participation.id,
    details,
  });
}

/** A delivery window goes with the speed ScheduledDelivery, in Japan, and is one of those that a preview gave. */
function checkWindow(target: Target, { details: { window }, speed, action }: WantedOrder, now: number): void {
  const isScheduled = speed === 'ScheduledDelivery';
  if (isScheduled && !isScheduling(target)) refuseValue(speed, 'ShippingSpeedCategory');
  if (!window && !isScheduled) return;
  // Documented for the successor: what is scheduled cannot wait.
  if (isScheduled && action === 'Hold') refuseValue(action, 'FulfillmentAction');
  if (!window || !isScheduled || !isOffered(window, now)) refuseValue('DeliveryWindow', 'DeliveryWindow');
}

function checkCash(target: Target, { details: { cashOnDelivery }, items }: WantedOrder): void {
  if (!cashOnDelivery) return;
  if (!isScheduling(target)) refuseValue('IsCODRequired', 'CODSettings');
  if (cashOnDelivery.required && items.some(({ details }) => !details?.price))
    refuseValue('PerUnitPrice', 'CODSettings');
}
