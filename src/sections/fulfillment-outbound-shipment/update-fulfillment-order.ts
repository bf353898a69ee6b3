import type { FulfillmentOutboundShipment as Wire } from '../../model/generated/index.js';
import type { Speed } from '../../model/outbound.js';
import { findMarketplace } from '../../model/marketplaces.js';
import { mwsError } from '../../protocol/errors.js';
import { findStock } from '../../store/inventory.js';
import { listFulfillmentItems } from '../../store/outbound/find.js';
import type { FulfillmentDetails, FulfillmentOrder } from '../../store/outbound/fulfillment-order.js';
import { changeHeldOrder, isOnHold } from '../../store/outbound/hold.js';
import type { HeldChange } from '../../store/outbound/hold.js';
import type { World } from '../../world/world.js';
import type { Handler } from '../handler.js';
import { addressOf } from './addresses.js';
import { checkWay, displayableId } from './checks.js';
import { itemDetails } from './item-details.js';
import { ownOrder } from './own-order.js';

/** UpdateFulfillmentOrder: changes an order that is on hold, or lets it go. What is left out stays as it is. */
export const updateFulfillmentOrder: Handler<'FulfillmentOutboundShipment.UpdateFulfillmentOrder'> = (
  context,
  input,
) => {
  const { world } = context;
  const order = ownOrder(context, input.SellerFulfillmentOrderId);
  if (!isOnHold(order)) throw mwsError('OutboundNotOnHold', { order: order.fulfillmentOrderId });
  const speed = input.ShippingSpeedCategory as Speed | undefined;
  if (speed === 'ScheduledDelivery' && speed !== order.speed)
    throw mwsError('OutboundValueInvalid', { value: speed, name: 'ShippingSpeedCategory' });
  const details = detailsOf(input);
  const items = itemsOf(world, order, input.Items ?? []);
  checkWay(
    world,
    findMarketplace(order.marketplaceId)!,
    speed ?? order.speed,
    details.address ?? order.details.address,
    listFulfillmentItems(world, order),
  );
  changeHeldOrder(world, order, {
    action: input.FulfillmentAction as 'Ship' | 'Hold',
    ...(input.FulfillmentPolicy !== undefined && { policy: input.FulfillmentPolicy as 'FillOrKill' }),
    ...(speed !== undefined && { speed }),
    details,
    items,
  });
  return null;
};

function detailsOf(input: Wire.UpdateFulfillmentOrderRequest): Partial<FulfillmentDetails> {
  const { DisplayableOrderId: id, DisplayableOrderDateTime: at, DisplayableOrderComment: comment } = input;
  return {
    ...(id !== undefined && { displayableOrderId: displayableId(id) }),
    ...(at !== undefined && { displayableOrderAt: at }),
    ...(comment !== undefined && { comment }),
    ...(input.DestinationAddress && { address: addressOf(input.DestinationAddress) }),
    ...(input.NotificationEmailList && { emails: input.NotificationEmailList }),
  };
}

/** Quantities go down, and up again to what was ordered first; items cannot be added. */
function itemsOf(
  world: World,
  order: FulfillmentOrder,
  given: readonly Wire.UpdateFulfillmentOrderItem[],
): NonNullable<HeldChange['items']> {
  const items = listFulfillmentItems(world, order);
  const more = new Map<string, number>();
  const seen = new Set<string>();
  return given.map((wish) => {
    const itemId = wish.SellerFulfillmentOrderItemId;
    const item = items.find((one) => one.itemId === itemId);
    if (!item || seen.has(itemId))
      throw mwsError('OutboundValueInvalid', { value: itemId, name: 'Items.SellerFulfillmentOrderItemId' });
    seen.add(itemId);
    const quantity = wish.Quantity;
    if (quantity > item.quantityOrdered)
      throw mwsError('OutboundValueInvalid', { value: quantity, name: 'Items.Quantity' });
    const needed = (more.get(item.sku) ?? 0) + quantity - item.quantity;
    more.set(item.sku, needed);
    if (needed > 0 && needed > (findStock(world, order.seller, item.sku)?.inStock ?? 0))
      throw mwsError('OutboundNoInventory', { item: itemId });
    return { itemId, quantity, details: itemDetails(wish) };
  });
}
