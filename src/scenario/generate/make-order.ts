import type { NewOrder } from '../../store/orders/change-orders.js';
import type { Channel, Order, OrderDetails, OrderStatus } from '../../store/orders/order.js';
import type { Chance } from '../../world/chance.js';
import { makeBuyer } from './buyers.js';
import { makeLines, totalOf } from './lines.js';
import type { Shop } from './listings.js';
import { easyShipStatusOf, shipLines, updatedAtOf } from './progress.js';
import { serviceLevelOf } from './shipping.js';
import { windowsOf } from './windows.js';
import { marketOf } from './words.js';

/** What is settled of an order before the rest of it is made up. */
export interface OrderPlan {
  status: OrderStatus;
  purchasedAt: number;
  /** No order has changed later. */
  latest: number;
}

const categories = { Standard: 80, Expedited: 14, NextDay: 6 };
const channels: Record<Channel, number> = { MFN: 60, AFN: 40 };
const japanesePayments: Record<Order['paymentMethod'], number> = { Other: 76, COD: 13, CVS: 11 };

/** One believable order in a shop. */
export function makeOrder(chance: Chance, shop: Shop, plan: OrderPlan): NewOrder {
  const { marketplace } = shop;
  const { status, purchasedAt } = plan;
  const market = marketOf(marketplace.countryCode);
  const channel = channelOf(chance, shop, status);
  const items = makeLines(chance, shop.listings[channel], {
    currency: marketplace.currency,
    salesTax: market.salesTax,
    paysShipping: channel === 'MFN' && chance.below(10) < 4,
    atLeast: status === 'PartiallyShipped' ? 2 : 1,
  });
  shipLines(chance, status, items);
  const buyer = makeBuyer(chance, marketplace);
  const paymentMethod = marketplace.countryCode === 'JP' ? chance.weighted(japanesePayments) : 'Other';
  const easyShip = marketplace.countryCode === 'IN' && channel === 'MFN' && chance.below(10) < 6;
  return {
    participation: shop.participation,
    amazonOrderId: makeOrderId(chance, market.orderIdPrefixes),
    purchasedAt,
    updatedAt: updatedAtOf(chance, status, purchasedAt, plan.latest),
    status,
    channel,
    paymentMethod,
    buyerEmail: buyer.email,
    easyShipStatus: easyShip ? easyShipStatusOf(chance, status) : null,
    details: {
      ...serviceOf(chance, shop, plan, channel),
      ...extrasOf(chance, channel),
      buyerName: buyer.name,
      address: buyer.address,
      total: totalOf(items, marketplace.currency),
      paymentMethodDetails: [paymentMethod === 'Other' ? chance.pick(market.paymentDetails) : paymentMethod],
    },
    items,
  };
}

/** Only Amazon finds that it cannot fulfil an order; a shop that lists for one channel sells by that alone. */
function channelOf(chance: Chance, { listings }: Shop, status: OrderStatus): Channel {
  if (listings.AFN.length === 0) return 'MFN';
  if (listings.MFN.length === 0) return 'AFN';
  return status === 'Unfulfillable' ? 'AFN' : chance.weighted(channels);
}

function serviceOf(
  chance: Chance,
  { marketplace }: Shop,
  { status, purchasedAt }: OrderPlan,
  channel: Channel,
) {
  const serviceCategory = chance.weighted(categories);
  const { serviceCode } = marketOf(marketplace.countryCode);
  return {
    salesChannel: status === 'Unfulfillable' ? 'Non-Amazon' : marketplace.name,
    orderType: status === 'PendingAvailability' ? 'Preorder' : 'StandardOrder',
    shipServiceLevel: serviceLevelOf(serviceCategory, channel, serviceCode),
    serviceCategory,
    premium: channel === 'MFN' && serviceCategory !== 'Standard',
    // Amazon names no windows for what it ships itself.
    ...(channel === 'MFN' && windowsOf(purchasedAt, marketplace.timeZone, serviceCategory)),
  } satisfies Partial<OrderDetails>;
}

function extrasOf(chance: Chance, channel: Channel): Partial<OrderDetails> {
  const business = chance.below(25) === 0;
  return {
    prime: chance.below(100) < (channel === 'AFN' ? 60 : 5),
    ...(business && { business, purchaseOrderNumber: `PO-${chance.text(6, '0123456789')}` }),
    ...(channel === 'AFN' && chance.below(20) === 0 && { gift: true }),
  };
}

/** An id in Amazon's 3-7-7 form; there are so many that two never meet. */
function makeOrderId(chance: Chance, prefixes: readonly string[]): string {
  const digits = () => chance.text(7, '0123456789');
  return `${chance.pick(prefixes)}-${digits()}-${digits()}`;
}
