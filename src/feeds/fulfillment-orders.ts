import { findStock, updateStock } from '../store/inventory.js';
import type { Stock } from '../store/inventory.js';
import { addOrderItem, createOrder, updateOrder } from '../store/orders/change-orders.js';
import type { NewOrderItem } from '../store/orders/change-orders.js';
import type { Address, Order } from '../store/orders/order.js';
import { findOrderOfSeller, listItems } from '../store/orders/orders.js';
import type { Job } from './feed-message.js';
import { refuse } from './problem.js';
import { listingsOf } from './targets.js';

/** An order of another shop that Amazon is to ship from the seller's stock in its warehouses. */
export interface FulfillmentOrderWish {
  /** The seller's own id of it. */
  fulfillmentOrderId: string;
  shippingSpeed: string;
  address?: Address;
  items: readonly { sku: string; quantity: number; itemId?: string }[];
}

/** Where such orders are from; in Orders they stood under this name. */
const ELSEWHERE = 'Non-Amazon';

function findFulfillmentOrder({ world, feed }: Job, id: string): Order | undefined {
  const order = findOrderOfSeller(world, feed.seller, id);
  return order?.details.salesChannel === ELSEWHERE ? order : undefined;
}

/**
 * Makes a fulfillment order and sets its units aside. In a flat file each item is a record of its own: `adding` puts it
 * to the order that the same feed made. @throws Refusal
 */
export function requestFulfillment(
  job: Job,
  wish: FulfillmentOrderWish,
  { adding }: { adding: boolean },
): void {
  const { world } = job;
  // A seller with no part in the host's region has nothing there.
  if (job.home.length === 0) refuse('unknownSku', { sku: wish.items[0]!.sku });
  const existing = findFulfillmentOrder(job, wish.fulfillmentOrderId);
  if (existing && !(adding && existing.purchasedAt === world.now() && existing.status === 'Unshipped'))
    refuse('fulfillmentOrderExists', { order: wish.fulfillmentOrderId });
  const wanted = new Map<string, number>();
  for (const { sku, quantity } of wish.items) wanted.set(sku, (wanted.get(sku) ?? 0) + quantity);
  const stocks = [...wanted].map(([sku, quantity]) => ({ stock: available(job, sku, quantity), quantity }));
  for (const { stock, quantity } of stocks) setAside(job, stock, quantity);
  const items = wish.items.map((item) => orderItem(job, item));
  if (existing) for (const item of items) addOrderItem(world, existing, item);
  else createFulfillmentOrder(job, wish, items);
}

function available({ world, feed }: Job, sku: string, quantity: number): Stock {
  const stock = findStock(world, feed.seller, sku) ?? refuse('unknownSku', { sku });
  return stock.inStock >= quantity
    ? stock
    : refuse('insufficientStock', { sku, quantity, available: stock.inStock });
}

const setAside = ({ world }: Job, stock: Stock, quantity: number) =>
  updateStock(world, stock, { inStock: stock.inStock - quantity, reserved: stock.reserved + quantity });

function orderItem(job: Job, { sku, quantity }: FulfillmentOrderWish['items'][number]): NewOrderItem {
  const { asin } = findStock(job.world, job.feed.seller, sku)!;
  const title = listingsOf(job, sku)[0]?.title ?? sku;
  return { sku, asin, title, quantityOrdered: quantity, details: {} };
}

function createFulfillmentOrder(
  { world, home }: Job,
  wish: FulfillmentOrderWish,
  items: NewOrderItem[],
): void {
  const digits = (count: number) => world.ids.made.text(count, '0123456789');
  createOrder(world, {
    participation: home[0]!.id,
    amazonOrderId: `S01-${digits(7)}-${digits(7)}`,
    sellerOrderId: wish.fulfillmentOrderId,
    purchasedAt: world.now(),
    status: 'Unshipped',
    channel: 'AFN',
    details: {
      salesChannel: ELSEWHERE,
      orderType: 'StandardOrder',
      shipServiceLevel: wish.shippingSpeed,
      serviceCategory: wish.shippingSpeed,
      paymentMethodDetails: ['Standard'],
      ...(wish.address && { address: wish.address }),
    },
    items,
  });
}

/** Cancels a fulfillment order that was not shipped, and frees its units. @throws Refusal */
export function cancelFulfillment(job: Job, fulfillmentOrderId: string): void {
  const { world, feed } = job;
  const order = findFulfillmentOrder(job, fulfillmentOrderId);
  if (order?.status !== 'Unshipped') return refuse('unknownFulfillmentOrder', { order: fulfillmentOrderId });
  for (const { sku, quantityOrdered } of listItems(world, order)) {
    const stock = findStock(world, feed.seller, sku);
    if (stock) setAside(job, stock, -Math.min(quantityOrdered, stock.reserved));
  }
  updateOrder(world, order, { status: 'Canceled' });
}
