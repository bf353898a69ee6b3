import type { Finances } from '../../model/generated/index.js';
import { digitsFrom } from './digest.js';
import type { FinancialEvent } from './events.js';
import type { FinancialEventGroup } from './groups.js';
import { isOrderKind } from './kinds.js';
import { currencyAmount } from './money-events.js';
import type { SettledAmount, SettledItem, SettledOrder } from './settled.js';

/** What settlement reports call otherwise than charges. */
const CHARGES: Record<string, string> = { Shipping: 'ShippingCharge' };

/** Quoted: every promotion says so, whatever it is of. */
const PROMOTION = 'PromotionMetaDataDefinitionValue';

/**
 * An event by the names of the model of Finances: instants in milliseconds, amounts as text. Of most kinds the store has what
 * the model says; of orders it has what was charged.
 */
export const eventForm = ({ kind, details, currency }: FinancialEvent): unknown =>
  isOrderKind(kind) ? shipmentEvent(details as SettledOrder, currency) : details;

/**
 * A group by the names of the model. What is absent of one that is open, and of one that was not paid out, has no member
 * (recorded).
 */
export function groupForm(group: FinancialEventGroup): Finances.FinancialEventGroup {
  const { currency, endAt, transfer, transferredAt, traceId, tail } = group;
  return {
    FinancialEventGroupId: group.groupId,
    ProcessingStatus: endAt === null ? 'Open' : 'Closed',
    OriginalTotal: currencyAmount(group.total, currency),
    BeginningBalance: currencyAmount(group.beginning, currency),
    FinancialEventGroupStart: group.startAt,
    ...(endAt !== null && { FinancialEventGroupEnd: endAt }),
    ...(transfer !== null && { FundTransferStatus: transfer }),
    ...(transferredAt !== null && { FundTransferDate: transferredAt }),
    ...(traceId !== null && { TraceId: traceId }),
    ...(tail !== null && { AccountTail: tail }),
  };
}

/** The id of what was paid back of a line. */
export const adjustmentItemId = ({ eventId }: SettledOrder, { orderItemId }: SettledItem): string =>
  digitsFrom(`${eventId}/${orderItemId}`, 14);

/** What the model calls a charge. */
export const chargeType = (type: string): string => CHARGES[type] ?? type;

/** A shipment, or what was paid back of one: the same element with other lists. */
function shipmentEvent(order: SettledOrder, currency: string): Finances.ShipmentEvent {
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
  OrderAdjustmentItemId: adjustmentItemId(order, item),
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
    ChargeType: chargeType(type),
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
