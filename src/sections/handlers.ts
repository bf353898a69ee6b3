import type { OperationKey } from '../model/generated/index.js';
import { cartInformation } from './cart-information/index.js';
import { customerInformation } from './customer-information/index.js';
import { easyShip } from './easy-ship/index.js';
import { feeds } from './feeds/index.js';
import { finances } from './finances/index.js';
import { fulfillmentInboundShipment } from './fulfillment-inbound-shipment/index.js';
import { fulfillmentInventory } from './fulfillment-inventory/index.js';
import { fulfillmentOutboundShipment } from './fulfillment-outbound-shipment/index.js';
import { merchantFulfillment } from './merchant-fulfillment/index.js';
import { offAmazonPayments } from './off-amazon-payments/index.js';
import { orders } from './orders/index.js';
import { products } from './products/index.js';
import { recommendations } from './recommendations/index.js';
import { reports } from './reports/index.js';
import { sellers } from './sellers/index.js';
import { subscriptions } from './subscriptions/index.js';
import { shipmentInvoicing } from './shipment-invoicing/index.js';
import { webstore } from './webstore/index.js';
import { getServiceStatus } from './get-service-status.js';
import type { Handler, Handlers } from './handler.js';

/** Every operation that has code. One that is not here is validated and scripted like the others, and else answers 501. */
const handlers: Handlers = {
  ...cartInformation,
  ...customerInformation,
  ...easyShip,
  ...feeds,
  ...finances,
  ...fulfillmentInboundShipment,
  ...fulfillmentInventory,
  ...fulfillmentOutboundShipment,
  ...merchantFulfillment,
  ...offAmazonPayments,
  ...orders,
  ...products,
  ...recommendations,
  ...reports,
  ...sellers,
  ...subscriptions,
  ...shipmentInvoicing,
  ...webstore,
};

/** The code of an operation, if it has any. */
export function findHandler(key: string): Handler<OperationKey> | undefined {
  if (key.endsWith('.GetServiceStatus')) return getServiceStatus as Handler<OperationKey>;
  return handlers[key as OperationKey] as Handler<OperationKey> | undefined;
}
