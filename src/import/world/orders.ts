import { marketplaces } from '../../model/marketplaces.js';
import type { Tree } from './tree.js';

/** An order or a line as a scenario has it, as far as it was recorded. */
export type Words = Record<string, unknown>;

const STATUSES = [
  'PendingAvailability', 'Pending', 'Unshipped', 'PartiallyShipped', 'Shipped', 'InvoiceUnconfirmed', 'Canceled', 'Unfulfillable',
]; // prettier-ignore
const CATEGORIES = ['Standard', 'Expedited', 'SecondDay', 'NextDay', 'SameDay', 'Scheduled', 'FreeEconomy'];

const among = (known: readonly string[], text: string | undefined) =>
  text !== undefined && known.includes(text) ? text : undefined;

const flag = (text: string | undefined) => (text === undefined ? undefined : text === 'true');

/** An order of ListOrders or GetOrder; undefined where it lacks what an order cannot be without. */
export function orderOf(order: Tree): Words | undefined {
  const id = order.text('AmazonOrderId');
  const marketplace = order.text('MarketplaceId');
  if (id === undefined || !marketplaces.some(({ marketplaceId }) => marketplaceId === marketplace))
    return undefined;
  const category = among(CATEGORIES, order.text('ShipmentServiceLevelCategory'));
  const methods = order.at('PaymentMethodDetails')?.children.flatMap((each) => each.text() ?? []);
  return {
    id,
    sellerOrderId: order.text('SellerOrderId'),
    marketplace,
    status: among(STATUSES, order.text('OrderStatus')),
    channel: among(['AFN', 'MFN'], order.text('FulfillmentChannel')),
    salesChannel: order.text('SalesChannel'),
    type: among(['StandardOrder', 'Preorder', 'SourcingOnDemandOrder'], order.text('OrderType')),
    purchasedAt: order.text('PurchaseDate'),
    updatedAt: order.text('LastUpdateDate'),
    paymentMethod: among(['COD', 'CVS', 'Other'], order.text('PaymentMethod')),
    ...(methods && methods.length > 0 && { paymentMethods: methods }),
    serviceCategory: category,
    serviceLevel: order.text('ShipServiceLevel'),
    ship: windowOf(order.text('EarliestShipDate'), order.text('LatestShipDate')),
    deliver: windowOf(order.text('EarliestDeliveryDate'), order.text('LatestDeliveryDate')),
    buyer: whole({ name: order.text('BuyerName'), email: order.text('BuyerEmail') }),
    address: addressOf(order.at('ShippingAddress')),
    business: flag(order.text('IsBusinessOrder')),
    purchaseOrderNumber: order.text('PurchaseOrderNumber'),
    prime: flag(order.text('IsPrime')),
    premium: flag(order.text('IsPremiumOrder')),
    total: order.number('OrderTotal', 'Amount'),
    quantity: (order.number('NumberOfItemsShipped') ?? 0) + (order.number('NumberOfItemsUnshipped') ?? 0),
    shipped: order.number('NumberOfItemsShipped'),
  };
}

const windowOf = (from: string | undefined, to: string | undefined) =>
  from === undefined || to === undefined ? undefined : { from, to };

function addressOf(address: Tree | undefined): Words | undefined {
  if (!address) return undefined;
  const country = address.text('CountryCode');
  return whole({
    name: address.text('Name'),
    line1: address.text('AddressLine1'),
    line2: address.text('AddressLine2'),
    line3: address.text('AddressLine3'),
    city: address.text('City'),
    county: address.text('County'),
    district: address.text('District'),
    stateOrRegion: address.text('StateOrRegion'),
    postalCode: address.text('PostalCode'),
    countryCode: country !== undefined && /^[A-Z]{2}$/.test(country) ? country : undefined,
    phone: address.text('Phone'),
  });
}

/** A line of ListOrderItems; undefined where it has no SKU. */
export function itemOf(item: Tree): Words | undefined {
  const sku = item.text('SellerSKU');
  const quantity = Math.max(1, item.number('QuantityOrdered') ?? 1);
  const id = item.text('OrderItemId');
  const price = item.number('ItemPrice', 'Amount');
  if (sku === undefined) return undefined;
  return whole({
    id: id !== undefined && /^\d{14}$/.test(id) ? id : undefined,
    sku,
    asin: asinOf(item.text('ASIN')),
    title: item.text('Title') ?? sku,
    quantity,
    shipped: item.number('QuantityShipped'),
    price: price === undefined ? 0 : Math.round((price / quantity) * 100) / 100,
    tax: item.number('ItemTax', 'Amount'),
    shipping: item.number('ShippingPrice', 'Amount'),
    shippingTax: item.number('ShippingTax', 'Amount'),
    shippingDiscount: item.number('ShippingDiscount', 'Amount'),
    discount: item.number('PromotionDiscount', 'Amount'),
    promotions: item.at('PromotionIds')?.children.flatMap((each) => each.text() ?? []),
    giftWrap: item.number('GiftWrapPrice', 'Amount'),
    giftMessage: item.text('GiftMessageText'),
    giftWrapLevel: item.text('GiftWrapLevel'),
    condition: item.text('ConditionId'),
    conditionSubtype: item.text('ConditionSubtypeId'),
    conditionNote: item.text('ConditionNote'),
  });
}

/** An ASIN as a scenario may say it; one that nobody recorded is that of nothing. */
export const asinOf = (text: string | undefined): string =>
  text !== undefined && /^[A-Z0-9]{10}$/.test(text) ? text : 'B000000000';

/** Without what was not recorded; undefined where nothing was. */
export function whole(words: Words): Words {
  return Object.fromEntries(
    Object.entries(words).filter(([, value]) => value !== undefined && value !== null),
  );
}
