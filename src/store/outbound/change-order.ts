import { findMarketplace } from '../../model/marketplaces.js';
import type { World } from '../../world/world.js';
import { findStock } from '../inventory.js';
import { checkWay, displayableId } from './check-order.js';
import { listFulfillmentItems } from './find.js';
import type { FulfillmentDetails, FulfillmentItem, FulfillmentOrder } from './fulfillment-order.js';
import { changeHeldOrder, isOnHold } from './hold.js';
import type { HeldChange } from './hold.js';
import { refuseOutbound, refuseValue } from './refusal.js';

/** Changes an order that is on hold, or lets it go. What is left out stays as it is. @throws RuleRefusal */
export function changeOrder(world: World, order: FulfillmentOrder, wanted: HeldChange): FulfillmentOrder {
  if (!isOnHold(order)) refuseOutbound('OutboundNotOnHold', { order: order.fulfillmentOrderId });
  const { speed } = wanted;
  if (speed === 'ScheduledDelivery' && speed !== order.speed) refuseValue(speed, 'ShippingSpeedCategory');
  const details = readable(wanted.details ?? {});
  checkQuantities(world, order, wanted.items ?? []);
  checkWay(
    world,
    findMarketplace(order.marketplaceId)!,
    speed ?? order.speed,
    details.address ?? order.details.address,
    listFulfillmentItems(world, order),
  );
  return changeHeldOrder(world, order, { ...wanted, details });
}

const readable = (details: Partial<FulfillmentDetails>): Partial<FulfillmentDetails> =>
  details.displayableOrderId === undefined
    ? details
    : { ...details, displayableOrderId: displayableId(details.displayableOrderId) };

/** Quantities go down, and up again to what was ordered first; items cannot be added. */
function checkQuantities(
  world: World,
  order: FulfillmentOrder,
  wanted: NonNullable<HeldChange['items']>,
): void {
  const items = listFulfillmentItems(world, order);
  const more = new Map<string, number>();
  const seen = new Set<string>();
  for (const { itemId, quantity } of wanted) {
    const item = items.find((one) => one.itemId === itemId);
    if (!item || seen.has(itemId)) return refuseValue(itemId, 'Items.SellerFulfillmentOrderItemId');
    seen.add(itemId);
    if (quantity > item.quantityOrdered || quantity < 1) refuseValue(quantity, 'Items.Quantity');
    checkStock(world, order, item, quantity, more);
  }
}

/** @param more units of each SKU that the items so far need again */
function checkStock(
  world: World,
  { seller }: FulfillmentOrder,
  { itemId, sku, quantity: had }: FulfillmentItem,
  quantity: number,
  more: Map<string, number>,
): void {
  const needed = (more.get(sku) ?? 0) + quantity - had;
  more.set(sku, needed);
  if (needed > 0 && needed > (findStock(world, seller, sku)?.inStock ?? 0))
    refuseOutbound('OutboundNoInventory', { item: itemId });
}
