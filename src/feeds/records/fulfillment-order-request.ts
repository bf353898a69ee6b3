import type { Address } from '../../store/orders/order.js';
import { columnReader } from '../columns.js';
import type { Columns, RecordType } from '../feed-message.js';
import { feedSpeeds, requestFulfillment } from '../fulfillment-orders.js';
import type { FulfillmentOrderWish } from '../fulfillment-orders.js';

const read = columnReader('FulfillmentOrderRequest');

/** One item of an order that Amazon is to ship from the seller's stock in its warehouses. */
export const fulfillmentOrderRequest: RecordType<FulfillmentOrderWish> = {
  read: (columns) => ({
    fulfillmentOrderId: read.required(columns, 'fulfillmentOrderId'),
    shippingSpeed: read.oneOf(columns, 'shippingSpeed', feedSpeeds) ?? 'Standard',
    ...(columns['displayableOrderId'] && { displayableOrderId: columns['displayableOrderId'] }),
    ...addressOf(columns),
    items: [
      {
        sku: read.required(columns, 'sku'),
        quantity: quantityOf(columns),
        ...(columns['itemId'] && { itemId: columns['itemId'] }),
      },
    ],
  }),

  apply: (job, wish) => requestFulfillment(job, wish, { adding: true }),
};

function quantityOf(columns: Columns): number {
  read.required(columns, 'quantity');
  return read.integer(columns, 'quantity', 1)!;
}

function addressOf(columns: Columns): { address?: Address } {
  const { addressName, addressLine1, addressLine2, addressLine3 } = columns;
  const { city, stateOrRegion, postalCode, countryCode } = columns;
  if (addressName === undefined) return {};
  return {
    address: {
      name: addressName,
      ...(addressLine1 && { line1: addressLine1 }),
      ...(addressLine2 && { line2: addressLine2 }),
      ...(addressLine3 && { line3: addressLine3 }),
      ...(city && { city }),
      ...(stateOrRegion && { stateOrRegion }),
      ...(postalCode && { postalCode }),
      ...(countryCode && { countryCode }),
    },
  };
}
