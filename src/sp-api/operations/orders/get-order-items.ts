import type { Order, OrderItem } from '../../../store/orders/order.js';
import type { SpHandler } from '../../context.js';
import { itemBuyerInfo, itemPage } from './item-page.js';
import { money } from './order-json.js';

/** getOrderItems: the lines of an order. */
export const getOrderItems: SpHandler = (context, { query }) => {
  const buyer = context.elements.has('buyerInfo');
  return itemPage(context, 'orders.getOrderItems', query.NextToken, (item, order) => ({
    ...itemDocument(item),
    BuyerInfo: buyer && isPlaced(order) ? itemBuyerInfo(context.world, item, order) : {},
    ...(isPlaced(order) && placedDocument(item)),
  }));
};

/** While an order is pending, and once it is cancelled, its lines show no amounts. */
const isPlaced = ({ status }: Order): boolean =>
  status !== 'Pending' && status !== 'PendingAvailability' && status !== 'Canceled';

const itemDocument = (item: OrderItem) => ({
  ProductInfo: { NumberOfItems: '1' },
  QuantityShipped: item.quantityShipped,
  ASIN: item.asin,
  SellerSKU: item.sku,
  Title: item.title,
  IsGift: String(item.details.gift ?? false),
  QuantityOrdered: item.quantityOrdered,
  OrderItemId: item.orderItemId,
});

const placedDocument = ({ details }: OrderItem) => ({
  ItemPrice: money(details.price),
  ItemTax: money(details.tax),
  ShippingPrice: money(details.shippingPrice),
  ShippingTax: money(details.shippingTax),
  ShippingDiscount: money(details.shippingDiscount),
  PromotionDiscount: money(details.promotionDiscount),
  PromotionIds: details.promotionIds,
  BuyerRequestedCancel: { IsBuyerRequestedCancel: 'false', BuyerCancelReason: '' },
  IsTransparency: false,
  SerialNumberRequired: details.serialNumberRequired,
  ConditionNote: details.conditionNote,
  ConditionId: details.condition ?? 'New',
  ConditionSubtypeId: details.conditionSubtype ?? 'New',
});
