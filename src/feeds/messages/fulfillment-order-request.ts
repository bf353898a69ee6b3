import type { Address } from '../../store/orders/order.js';
import {
  childOf,
  childrenOf,
  integerOf,
  missing,
  positive,
  requiredText,
  skuOf,
  textOf,
} from '../element.js';
import type { Element } from '../element.js';
import type { MessageType } from '../feed-message.js';
import { requestFulfillment } from '../fulfillment-orders.js';
import type { FulfillmentOrderWish } from '../fulfillment-orders.js';

/** Has Amazon ship an order of another shop from the seller's stock in its warehouses. */
export const fulfillmentOrderRequest: MessageType<FulfillmentOrderWish> = {
  read(message) {
    const items = childrenOf(message, 'Item');
    if (items.length === 0) missing(message, 'Item');
    const address = childOf(message, 'DestinationAddress');
    return {
      fulfillmentOrderId: requiredText(message, 'MerchantFulfillmentOrderID'),
      shippingSpeed: textOf(message, 'ShippingSpeedCategory') ?? 'Standard',
      ...(address && { address: addressOf(address) }),
      items: items.map((item) => ({
        sku: skuOf(item),
        quantity: integerOf(item, 'Quantity', positive) ?? missing(item, 'Quantity'),
      })),
    };
  },

  apply: (job, wish) => requestFulfillment(job, wish, { adding: false }),
};

/** Our names of the parts of an address, and the elements that they are in. */
const PARTS = {
  line1: 'AddressFieldOne',
  line2: 'AddressFieldTwo',
  line3: 'AddressFieldThree',
  city: 'City',
  stateOrRegion: 'StateOrRegion',
  postalCode: 'PostalCode',
  countryCode: 'CountryCode',
  phone: 'PhoneNumber',
} as const;

function addressOf(element: Element): Address {
  const parts = Object.entries(PARTS).map(([part, name]) => [part, textOf(element, name)] as const);
  const known = Object.fromEntries(parts.filter(([, text]) => text !== undefined));
  return { name: requiredText(element, 'Name'), ...known };
}
