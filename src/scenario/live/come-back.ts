import { findStock, updateStock } from '../../store/inventory.js';
import { findListing, updateListing } from '../../store/listings.js';
import { refundItems } from '../../store/orders/change-orders.js';
import type { Order, OrderItem } from '../../store/orders/order.js';
import { listItems } from '../../store/orders/orders.js';
import { insertReturn } from '../../store/returns.js';
import type { Chance } from '../../world/chance.js';
import type { World } from '../../world/world.js';
import { partOfRow } from './offered.js';

const reasons = { UNWANTED_ITEM: 5, DEFECTIVE: 2, NOT_AS_DESCRIBED: 2, ORDERED_WRONG_ITEM: 1 };
const dispositions = { SELLABLE: 7, CUSTOMER_DAMAGED: 2, DEFECTIVE: 1 };

/** The first line of an order comes back and its price is paid back, unless something of it was before. */
export function comeBack(world: World, chance: Chance, order: Order): void {
  const [item] = listItems(world, order, 1);
  if (!item?.details.price || item.details.refunded || Number(item.details.price.amount) === 0) return;
  refundItems(world, order, [{ item, amount: item.details.price.amount }]);
  const { seller } = partOfRow(world, order.participation)!;
  if (order.channel === 'AFN') takeInAtAmazon(world, chance, order, item, seller);
  else takeIn(world, order, item, seller);
}

/** The seller puts what came back up for sale again. */
function takeIn(
  world: World,
  { marketplaceId }: Order,
  { sku, quantityShipped }: OrderItem,
  seller: number,
): void {
  const listing = findListing(world, seller, marketplaceId, sku);
  if (listing) updateListing(world, listing, { quantity: listing.quantity + quantityShipped });
}

function takeInAtAmazon(world: World, chance: Chance, order: Order, item: OrderItem, seller: number): void {
  const { sku, asin, title, quantityShipped: quantity } = item;
  const disposition = chance.weighted(dispositions);
  const stock = findStock(world, seller, sku);
  if (stock) {
    const count = disposition === 'SELLABLE' ? 'inStock' : 'unfulfillable';
    updateStock(world, stock, { [count]: stock[count] + quantity });
  }
  insertReturn(world, order.participation, world.now(), {
    amazonOrderId: order.amazonOrderId,
    sku,
    asin,
    fnsku: stock?.fnsku ?? asin,
    title,
    quantity,
    fulfillmentCenter: 'PHX3',
    disposition,
    reason: chance.weighted(reasons),
    status: 'Unit returned to inventory',
    licensePlate: `LPN${chance.text(9)}`,
  });
}
