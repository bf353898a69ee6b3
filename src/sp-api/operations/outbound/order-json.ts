import type { CashOnDelivery, FulfillmentOrder } from '../../../store/outbound/fulfillment-order.js';
import { instantOf } from '../../instants.js';
import { featuresJson } from './extras.js';
import { addressJson, amountJson, statusWord } from './parts.js';

/** An order as lists and getFulfillmentOrder show it. */
export function orderJson({ details, ...order }: FulfillmentOrder) {
  const { window, cashOnDelivery } = details;
  return {
    sellerFulfillmentOrderId: order.fulfillmentOrderId,
    marketplaceId: order.marketplaceId,
    displayableOrderId: details.displayableOrderId,
    displayableOrderDate: instantOf(details.displayableOrderAt),
    displayableOrderComment: details.comment,
    shippingSpeedCategory: order.speed,
    deliveryWindow: window && { startDate: instantOf(window.from), endDate: instantOf(window.to) },
    destinationAddress: addressJson(details.address),
    fulfillmentAction: order.action,
    fulfillmentPolicy: order.policy,
    codSettings: cashOnDelivery && cashJson(cashOnDelivery),
    receivedDate: instantOf(order.receivedAt),
    fulfillmentOrderStatus: statusWord(order.status),
    statusUpdatedDate: instantOf(order.statusAt),
    notificationEmails: details.emails,
    featureConstraints: featuresJson(details.features),
  };
}

const cashJson = (given: CashOnDelivery) => ({
  isCodRequired: given.required,
  codCharge: amountJson(given.charge),
  codChargeTax: amountJson(given.chargeTax),
  shippingCharge: amountJson(given.shipping),
  shippingChargeTax: amountJson(given.shippingTax),
});
