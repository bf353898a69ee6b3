import type { Finances } from '../../model/generated/index.js';
import { digitsFrom } from '../../store/finances/digest.js';
import type { SettledAmount, SettledItem, SettledOrder } from '../../store/finances/settled.js';

/** What settlement reports call otherwise than charges. */
const CHARGES: Record<string, string> = { Shipping: 'ShippingCharge' };

/** Quoted: every promotion says so, whatever it is of. */
const PROMOTION = 'PromotionMetaDataDefinitionValue';

/** A shipment, or what was paid back of one: the same element with other lists. */
export function shipmentEvent(order: SettledOrder, currency: string): Finances.ShipmentEvent {
  const isShipment = order.kind === 'Order';
  const items = order.items.map((item) =>
    isShipment ? shippedItem(item, currency) : adjustedItem(item, order, currency),
  );
  return {
    AmazonOrderId: order.amazonOrderId,
    SellerOrderId: order.sellerOrderId ?? order.amazonOrderId,
    MarketplaceName: order.marketplaceName,
    PostedDate: order.postedAt,
    ...(isShipment ? { ShipmentItemList: items } : { ShipmentItemAdjustmentList: items }),
  };
}

const shippedItem = (item: SettledItem, currency: string): Finances.ShipmentItem => ({
  SellerSKU: item.sku,
  OrderItemId: item.orderItemId,
  QuantityShipped: item.quantity ?? 1,
  ItemChargeList: charges(item.prices, currency),
  ItemFeeList: fees(item.fees, currency),
  ...(item.withheld &&
    item.withheld.length > 0 && { ItemTaxWithheldList: [withheld(item.withheld, currency)] }),
  ...(item.promotions.length > 0 && { PromotionList: promotions(item.promotions, currency) }),
});

const adjustedItem = (item: SettledItem, order: SettledOrder, currency: string): Finances.ShipmentItem => ({
  SellerSKU: item.sku,
  OrderItemId: item.orderItemId,
  OrderAdjustmentItemId: digitsFrom(`${order.eventId}/${item.orderItemId}`, 14),
  QuantityShipped: item.quantity ?? 1,
  ItemChargeAdjustmentList: charges(item.prices, currency),
  ItemFeeAdjustmentList: fees(item.fees, currency),
  ...(item.promotions.length > 0 && { PromotionAdjustmentList: promotions(item.promotions, currency) }),
});

const amountIn = (currency: string, amount: string): Finances.Currency => ({
  CurrencyCode: currency,
  CurrencyAmount: amount,
});

const charges = (amounts: readonly SettledAmount[], currency: string): Finances.ChargeComponent[] =>
  amounts.map(({ type, amount }) => ({
    ChargeType: CHARGES[type] ?? type,
    ChargeAmount: amountIn(currency, amount),
  }));

const fees = (amounts: readonly SettledAmount[], currency: string): Finances.FeeComponent[] =>
  amounts.map(({ type, amount }) => ({ FeeType: type, FeeAmount: amountIn(currency, amount) }));

const withheld = (amounts: readonly SettledAmount[], currency: string): Finances.TaxWithheldComponent => ({
  TaxCollectionModel: 'MarketplaceFacilitator',
  TaxesWithheld: charges(amounts, currency),
});

const promotions = (given: SettledItem['promotions'], currency: string): Finances.Promotion[] =>
  given.map(({ id, amount }) => ({
    PromotionType: PROMOTION,
    PromotionId: id,
    PromotionAmount: amountIn(currency, amount),
  }));
