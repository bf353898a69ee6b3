import type { FulfillmentOutboundShipment as Wire } from '../../model/generated/index.js';
import type { FulfillmentItemDetails } from '../../store/outbound/fulfillment-order.js';
import { amountOf } from './amounts.js';

type Given = Pick<
  Wire.UpdateFulfillmentOrderItem,
  'GiftMessage' | 'DisplayableComment' | 'PerUnitDeclaredValue' | 'PerUnitPrice' | 'PerUnitTax'
>;

/** What a call says of an item beside its units. @throws MwsError where an amount is none */
export function itemDetails(given: Given): FulfillmentItemDetails {
  const { PerUnitDeclaredValue: value, PerUnitPrice: price, PerUnitTax: tax } = given;
  return {
    ...(given.GiftMessage !== undefined && { giftMessage: given.GiftMessage }),
    ...(given.DisplayableComment !== undefined && { comment: given.DisplayableComment }),
    ...(value && { declaredValue: amountOf(value, 'Items.PerUnitDeclaredValue.Value') }),
    ...(price && { price: amountOf(price, 'Items.PerUnitPrice.Value') }),
    ...(tax && { tax: amountOf(tax, 'Items.PerUnitTax.Value') }),
  };
}
