import { parseTimestamp } from '../../protocol/timestamp.js';
import type { Address } from '../../store/orders/order.js';
import {
  childOf,
  childrenOf,
  integerOf,
  missing,
  oneOf,
  positive,
  requiredText,
  skuOf,
  textOf,
} from '../element.js';
import type { Element } from '../element.js';
import type { MessageType } from '../feed-message.js';
import { feedSpeeds, requestFulfillment } from '../fulfillment-orders.js';
import type { FulfillmentOrderWish } from '../fulfillment-orders.js';

/** Has Amazon ship an order of another shop from the seller's stock in its warehouses. */
export const fulfillmentOrderRequest: MessageType<FulfillmentOrderWish> = {
  read(message) {
    const items = childrenOf(message, 'Item');
    if (items.length === 0) missing(message, 'Item');
    const address = childOf(message, 'DestinationAddress');
    return {
      fulfillmentOrderId: requiredText(message, 'MerchantFulfillmentOrderID'),
      shippingSpeed: oneOf(message, 'ShippingSpeedCategory', feedSpeeds) ?? 'Standard',
      ...shownOf(message),
      ...(address && { address: addressOf(address) }),
      items: items.map(itemOf),
    };
  },

  apply: (job, wish) => requestFulfillment(job, wish, { adding: false }),
};

/** What the packing slip shows, whom a mail goes to, and what is done when units are missing. */
function shownOf(message: Element): Partial<FulfillmentOrderWish> {
  const id = textOf(message, 'DisplayableOrderID');
  const at = parseTimestamp(textOf(message, 'DisplayableOrderDate') ?? '');
  const comment = textOf(message, 'DisplayableOrderComment');
  const policy = oneOf(message, 'FulfillmentPolicy', ['FillOrKill', 'FillAll', 'FillAllAvailable']);
  const emails = childrenOf(message, 'NotificationEmail').map(({ text }) => text.trim());
  return {
    ...(id !== undefined && { displayableOrderId: id }),
    ...(at !== undefined && { displayableOrderAt: at }),
    ...(comment !== undefined && { comment }),
    ...(policy !== undefined && { policy }),
    ...(emails.length > 0 && { emails }),
  };
}

function itemOf(item: Element): FulfillmentOrderWish['items'][number] {
  const itemId = textOf(item, 'MerchantFulfillmentOrderItemID');
  const giftMessage = textOf(item, 'GiftMessage');
  const comment = textOf(item, 'DisplayableComment');
  return {
    ...(itemId !== undefined && { itemId }),
    sku: skuOf(item),
    quantity: integerOf(item, 'Quantity', positive) ?? missing(item, 'Quantity'),
    details: {
      ...(giftMessage !== undefined && { giftMessage }),
      ...(comment !== undefined && { comment }),
    },
  };
}

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
