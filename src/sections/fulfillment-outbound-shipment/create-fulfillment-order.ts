import type { FulfillmentOutboundShipment as Wire } from '../../model/generated/index.js';
import type { Speed } from '../../model/outbound.js';
import type { CashOnDelivery, FulfillmentDetails } from '../../store/outbound/fulfillment-order.js';
import { placeOrder } from '../../store/outbound/place-order.js';
import type { Handler } from '../handler.js';
import { addressOf } from './addresses.js';
import { amountOf } from './amounts.js';
import { itemDetails } from './item-details.js';
import { targetOf } from './target.js';

/** CreateFulfillmentOrder: Amazon ships an order of another shop; its units are taken at once, also on hold. */
export const createFulfillmentOrder: Handler<'FulfillmentOutboundShipment.CreateFulfillmentOrder'> = (
  context,
  input,
) => {
  placeOrder(context.world, context.seller.id, targetOf(context, input), {
    fulfillmentOrderId: input.SellerFulfillmentOrderId,
    action: input.FulfillmentAction as 'Ship' | 'Hold',
    policy: input.FulfillmentPolicy as 'FillOrKill',
    speed: input.ShippingSpeedCategory as Speed,
    source: 'call',
    details: detailsOf(input),
    items: input.Items.map((item) => ({
      itemId: item.SellerFulfillmentOrderItemId,
      sku: item.SellerSKU,
      quantity: item.Quantity,
      details: itemDetails(item),
    })),
  });
  return null;
};

function detailsOf(input: Wire.CreateFulfillmentOrderRequest): FulfillmentDetails {
  const { NotificationEmailList: emails, DeliveryWindow: window, CODSettings: cash } = input;
  return {
    displayableOrderId: input.DisplayableOrderId,
    displayableOrderAt: input.DisplayableOrderDateTime,
    comment: input.DisplayableOrderComment ?? '',
    address: addressOf(input.DestinationAddress),
    ...(emails && { emails }),
    ...(window && { window: { from: window.StartDateTime, to: window.EndDateTime } }),
    ...(cash && { cashOnDelivery: cashOnDeliveryOf(cash) }),
  };
}

function cashOnDeliveryOf(given: Wire.CODSettings): CashOnDelivery {
  const amount = (name: 'CODCharge' | 'CODChargeTax' | 'ShippingCharge' | 'ShippingChargeTax') =>
    given[name] && amountOf(given[name], `CODSettings.${name}.Value`);
  const [charge, chargeTax] = [amount('CODCharge'), amount('CODChargeTax')];
  const [shipping, shippingTax] = [amount('ShippingCharge'), amount('ShippingChargeTax')];
  return {
    required: given.IsCODRequired ?? false,
    ...(charge && { charge }),
    ...(chargeTax && { chargeTax }),
    ...(shipping && { shipping }),
    ...(shippingTax && { shippingTax }),
  };
}
