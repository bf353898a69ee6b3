import { postageStatuses } from '../../../store/postage/shipments.js';
import * as schema from '../../schemas.js';

export const status = schema.oneOf(postageStatuses);
export const format = schema.oneOf(['PDF', 'PNG', 'ZPL203', 'ZPL300']);

const size = {
  length: schema.text('As it was told.'),
  width: schema.text(),
  height: schema.text(),
  unit: schema.oneOf(['inches', 'centimeters']),
  token: schema.text('Of a predefined package.'),
};

const address = { type: 'object', additionalProperties: { type: 'string' } };

const item = { orderItemId: schema.text(), sku: schema.text(), quantity: schema.integer(1) };
const step = {
  at: schema.instant,
  event: schema.oneOf(['bought', 'accepted', 'cancelled', 'refunded', 'refund-rejected']),
};

const fields = {
  id: schema.text('The ShipmentId.'),
  sellerId: schema.text(),
  orderId: schema.text('The AmazonOrderId.'),
  status,
  carrier: schema.text(),
  service: schema.text('The ShippingServiceId.'),
  serviceName: schema.text(),
  trackingId: schema.text(),
  rate: schema.money,
  insurance: schema.money,
  format,
  weight: schema.object({ value: schema.text(), unit: schema.oneOf(['oz', 'g']) }, ['value', 'unit']),
  size: schema.object(size, ['length', 'width', 'height', 'unit']),
  from: address,
  to: address,
  items: schema.arrayOf(schema.object(item, Object.keys(item))),
  shipDate: schema.instant,
  createdAt: schema.instant,
  updatedAt: schema.instant,
  cancelUntil: schema.described(schema.instant, 'Until when it can be cancelled.'),
  timeline: schema.arrayOf(schema.object(step, Object.keys(step))),
};

export const postageShipment = schema.resource('MerchantShipment', fields);

const label = {
  contentType: schema.oneOf(['image/png', 'application/pdf', 'application/zpl']),
  md5: schema.text('Base64; the Checksum of the wire.'),
  contents: schema.text('The document in base64, not compressed.'),
};

export const postageShipmentWithLabel = schema.resource('MerchantShipmentWithLabel', {
  ...fields,
  label: schema.orNull(schema.object(label, Object.keys(label))),
});

/** The label as a file. */
export const labelAnswer = {
  description: 'The label as it is printed.',
  content: Object.fromEntries(
    ['image/png', 'application/pdf', 'application/zpl'].map((type) => [
      type,
      { schema: schema.text('Its bytes.') },
    ]),
  ),
};
