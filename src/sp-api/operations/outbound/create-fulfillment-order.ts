import type { Speed } from '../../../model/outbound.js';
import type {
  CashOnDelivery,
  FulfillmentDetails,
  FulfillmentOrder,
} from '../../../store/outbound/fulfillment-order.js';
import { placeOrder } from '../../../store/outbound/place-order.js';
import type { SpHandler } from '../../context.js';
import { millisecondsOf } from '../../instants.js';
import { present } from '../../present.js';
import { featuresOf, paymentsOf } from './extras.js';
import type { FeatureJson, PaymentJson } from './extras.js';
import { addressOf, amountOf, itemDetails } from './parts.js';
import type { AddressJson, ItemJson, MoneyJson } from './parts.js';
import { targetOf } from './target.js';

interface CreateBody {
  marketplaceId?: string;
  shipFromCountryCode?: string;
  sellerFulfillmentOrderId: string;
  displayableOrderId: string;
  displayableOrderDate: string;
  displayableOrderComment: string;
  shippingSpeedCategory: Speed;
  deliveryWindow?: { startDate: string; endDate: string };
  destinationAddress: AddressJson;
  deliveryPreferences?: object;
  fulfillmentAction?: FulfillmentOrder['action'];
  fulfillmentPolicy?: FulfillmentOrder['policy'];
  codSettings?: CashJson;
  notificationEmails?: string[];
  featureConstraints?: FeatureJson[];
  paymentInformation?: PaymentJson[];
  items: (ItemJson & { sellerSku: string })[];
}

interface CashJson {
  isCodRequired: boolean;
  codCharge?: MoneyJson;
  codChargeTax?: MoneyJson;
  shippingCharge?: MoneyJson;
  shippingChargeTax?: MoneyJson;
}

/** createFulfillmentOrder: Amazon ships an order of another shop; its units are taken at once, also on hold. */
export const createFulfillmentOrder: SpHandler = (context, { body }) => {
  const given = body as CreateBody;
  placeOrder(context.world, context.seller.id, targetOf(context, given), {
    fulfillmentOrderId: given.sellerFulfillmentOrderId,
    action: given.fulfillmentAction ?? 'Ship',
    policy: given.fulfillmentPolicy ?? 'FillOrKill',
    speed: given.shippingSpeedCategory,
    source: 'call',
    details: detailsOf(given),
    items: given.items.map((item) => ({
      itemId: item.sellerFulfillmentOrderItemId,
      sku: item.sellerSku,
      quantity: item.quantity,
      details: itemDetails(item),
    })),
  });
  return {};
};

function detailsOf(given: CreateBody): FulfillmentDetails {
  const { deliveryWindow: window, codSettings: cash } = given;
  return present<FulfillmentDetails>({
    displayableOrderId: given.displayableOrderId,
    displayableOrderAt: millisecondsOf(given.displayableOrderDate),
    comment: given.displayableOrderComment,
    address: addressOf(given.destinationAddress),
    emails: given.notificationEmails,
    window: window && { from: millisecondsOf(window.startDate), to: millisecondsOf(window.endDate) },
    cashOnDelivery: cash && cashOnDeliveryOf(cash),
    features: featuresOf(given.featureConstraints),
    deliveryPreferences: given.deliveryPreferences,
    payments: paymentsOf(given.paymentInformation),
  });
}

function cashOnDeliveryOf(given: CashJson): CashOnDelivery {
  const amount = (name: Exclude<keyof CashJson, 'isCodRequired'>) =>
    given[name] && amountOf(given[name], `codSettings.${name}.value`);
  return present<CashOnDelivery>({
    required: given.isCodRequired,
    charge: amount('codCharge'),
    chargeTax: amount('codChargeTax'),
    shipping: amount('shippingCharge'),
    shippingTax: amount('shippingChargeTax'),
  });
}
