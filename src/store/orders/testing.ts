import { createSeller } from '../../registry/sellers.js';
import type { Seller } from '../../registry/sellers.js';
import type { DueHandlers, WorldParts } from '../../world/world.js';
import { createTestWorld, DAY, START } from '../../world/testing.js';
import type { TestWorld } from '../../world/testing.js';
import { createOrder } from './change-orders.js';
import type { NewOrder, NewOrderItem } from './change-orders.js';
import type { Order, OrderDetails } from './order.js';

export const US = 'ATVPDKIKX0DER';
export const CA = 'A2EUQ1WTGCTBG2';
export const JP = 'A1VC38T7YXB528';

/** A world with a seller in three marketplaces, whose participations are the rows 1 to 3. */
export interface Shop extends TestWorld {
  seller: Seller;
  /** Adds an order; what is not said is a shipped one of a single line, bought a day before the clock's start. */
  addOrder(given?: Partial<NewOrder>): Order;
}

/** The row of the seller's part in a marketplace. */
export const PART = { [US]: 1, [CA]: 2, [JP]: 3 } as const;

export const details: OrderDetails = {
  salesChannel: 'Amazon.com',
  orderType: 'StandardOrder',
  shipServiceLevel: 'Std US D2D Dom',
  serviceCategory: 'Standard',
  paymentMethodDetails: ['Standard'],
};

export const item: NewOrderItem = {
  sku: 'SKU-1',
  asin: 'B00EXAMPLE',
  title: 'A thing',
  quantityOrdered: 2,
  details: { price: { amount: '19.90', currency: 'USD' } },
};

export function createShop(handlers: DueHandlers = {}, parts: Partial<WorldParts> = {}): Shop {
  const { world, time } = createTestWorld(handlers, {}, parts);
  const seller = createSeller(world, {
    sellerId: 'A2EXAMPLESELLER',
    name: 'Demo',
    marketplaceIds: [US, CA, JP],
  });
  const addOrder = (given: Partial<NewOrder> = {}) =>
    createOrder(world, {
      participation: PART[US],
      purchasedAt: START - DAY,
      status: 'Shipped',
      channel: 'MFN',
      details,
      items: [item],
      ...given,
    });
  return { world, time, seller, addOrder };
}
