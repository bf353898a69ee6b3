import { rulesAsOf } from '../../model/years.js';
import type { Money, Order, OrderItem } from '../../store/orders/order.js';
import type { World } from '../../world/world.js';
import type { Row } from '../row.js';

const DAY = 86_400_000;

/** What reports say of an order, the same on each of its lines, at the world's now. */
export function orderRow(order: Order, world: World): Row {
  const now = world.now();
  const { details } = order;
  const { address } = details;
  return {
    amazonOrderId: order.amazonOrderId,
    // Recorded: where the seller has no id of its own, Amazon's stands for it.
    sellerOrderId: order.sellerOrderId ?? order.amazonOrderId,
    ownOrderId: order.sellerOrderId ?? undefined,
    purchasedAt: order.purchasedAt,
    updatedAt: order.updatedAt,
    reportedAt: now,
    status: order.status,
    trackedStatus: trackedStatusOf(order, world),
    channel: order.channel,
    salesChannel: details.salesChannel,
    orderChannel: details.orderChannel,
    serviceLevel: details.serviceCategory,
    buyerEmail: order.buyerEmail ?? undefined,
    buyerName: details.buyerName,
    phone: address?.phone,
    recipientName: address?.name,
    address1: address?.line1,
    address2: address?.line2,
    address3: address?.line3,
    city: address?.city,
    state: address?.stateOrRegion,
    postalCode: address?.postalCode,
    country: address?.countryCode,
    promisedAt: details.ship?.to,
    daysPastPromise: details.ship && Math.floor((now - details.ship.to) / DAY),
    deliverBy: details.deliver?.to,
    isBusiness: details.business ?? false,
    purchaseOrderNumber: details.purchaseOrderNumber,
    priceDesignation: details.business ? 'Business Price' : undefined,
  };
}

/** A shipped order that Amazon's own delivery carries tells, from some year on, how far it came. */
function trackedStatusOf({ status, easyShipStatus, tfmStatus }: Order, { settings }: World): string {
  const carried = easyShipStatus ?? tfmStatus;
  if (status !== 'Shipped' || carried === null) return status;
  return rulesAsOf(settings.asOf).deliveryStatuses === 'detailed' ? `${status} ${carried}` : status;
}

/** What reports say of a line of an order; amounts are those of all its units. */
export function itemRow({ details, ...item }: OrderItem, order: Order): Row {
  return {
    orderItemId: item.orderItemId,
    sku: item.sku,
    asin: item.asin,
    title: item.title,
    itemStatus: itemStatusOf(item, order),
    quantity: item.quantityOrdered,
    quantityShipped: item.quantityShipped,
    quantityToShip: item.quantityOrdered - item.quantityShipped,
    currency: (details.price ?? order.details.total)?.currency,
    price: details.price,
    tax: details.tax,
    shippingPrice: details.shippingPrice,
    shippingTax: details.shippingTax,
    giftWrapPrice: details.giftWrapPrice,
    giftWrapTax: details.giftWrapTax,
    discount: details.promotionDiscount,
    shippingDiscount: details.shippingDiscount,
    promotionIds: details.promotionIds?.join(','),
    // In XML an order says the four, zero or not, and says others only if there are any.
    components: componentsOf([
      ['Principal', details.price],
      ['Shipping', details.shippingPrice],
      ['Tax', details.tax],
      ['ShippingTax', details.shippingTax],
    ]),
    paidComponents: componentsOf([
      ['Principal', details.price],
      ['Tax', details.tax],
      ['Shipping', details.shippingPrice],
      ['ShippingTax', details.shippingTax],
      ['GiftWrap', details.giftWrapPrice],
      ['GiftWrapTax', details.giftWrapTax],
    ]).filter(({ amount }) => Number((amount as Money).amount) !== 0),
  };

  function componentsOf(amounts: readonly [type: string, amount: Money | undefined][]): Row[] {
    const currency = (details.price ?? order.details.total)?.currency ?? '';
    return amounts.map(([type, amount]) => ({ type, amount: amount ?? { amount: '0.00', currency } }));
  }
}

/** A line has no status of its own. */
function itemStatusOf(item: Omit<OrderItem, 'details'>, { status }: Order): string {
  if (status === 'Canceled') return 'Cancelled';
  if (status === 'Pending' || status === 'PendingAvailability') return 'Unshipped';
  return item.quantityShipped >= item.quantityOrdered ? 'Shipped' : 'Unshipped';
}
