import type { FulfillmentOutboundShipment as Wire } from '../../model/generated/index.js';
import type { CashOnDelivery, FulfillmentOrder } from '../../store/outbound/fulfillment-order.js';
import { addressDocument } from './addresses.js';
import { amountDocument } from './amounts.js';

/** An order as lists show it: marketplace and action are shown by GetFulfillmentOrder alone. */
export function listedOrderDocument({ details, ...order }: FulfillmentOrder): Wire.FulfillmentOrder {
  const { window, cashOnDelivery, emails } = details;
  return {
    SellerFulfillmentOrderId: order.fulfillmentOrderId,
    DisplayableOrderId: details.displayableOrderId,
    DisplayableOrderDateTime: details.displayableOrderAt,
    DisplayableOrderComment: details.comment,
    ShippingSpeedCategory: order.speed,
    ...(window && { DeliveryWindow: { StartDateTime: window.from, EndDateTime: window.to } }),
    DestinationAddress: addressDocument(details.address),
    FulfillmentPolicy: order.policy,
    FulfillmentMethod: 'Consumer',
    ...(cashOnDelivery && { CODSettings: cashOnDeliveryDocument(cashOnDelivery) }),
    ReceivedDateTime: order.receivedAt,
    FulfillmentOrderStatus: order.status,
    StatusUpdatedDateTime: order.statusAt,
    ...(emails && { NotificationEmailList: emails }),
  };
}

export const orderDocument = (order: FulfillmentOrder): Wire.FulfillmentOrder => ({
  ...listedOrderDocument(order),
  MarketplaceId: order.marketplaceId,
  FulfillmentAction: order.action,
});

const cashOnDeliveryDocument = (given: CashOnDelivery): Wire.CODSettings => ({
  IsCODRequired: given.required,
  ...(given.charge && { CODCharge: amountDocument(given.charge) }),
  ...(given.chargeTax && { CODChargeTax: amountDocument(given.chargeTax) }),
  ...(given.shipping && { ShippingCharge: amountDocument(given.shipping) }),
  ...(given.shippingTax && { ShippingChargeTax: amountDocument(given.shippingTax) }),
});
