import { fulfillmentStatuses } from '../../../store/outbound/fulfillment-order.js';
import * as schema from '../../schemas.js';
import { address } from './order-schemas.js';

export const status = schema.oneOf(fulfillmentStatuses);
const action = schema.oneOf(['Ship', 'Hold']);
const policy = schema.oneOf(['FillOrKill', 'FillAll', 'FillAllAvailable']);
const speed = schema.oneOf(['Standard', 'Expedited', 'Priority']);
const quantity = schema.integer(1, 1_000_000);
const id = { type: 'string', minLength: 1, maxLength: 40 };
const itemId = { type: 'string', minLength: 1, maxLength: 50 };

const units = schema.object({ id: schema.text(), sku: schema.text(), quantity: schema.integer(0) }, [
  'id',
  'sku',
  'quantity',
]);
const onePackage = {
  number: schema.integer(1),
  carrier: schema.text(),
  tracking: schema.text(),
  status: schema.text('Such as IN_TRANSIT.'),
};
const shipment = {
  id: schema.text('The AmazonShipmentId.'),
  center: schema.text(),
  status: schema.oneOf(['PENDING', 'SHIPPED', 'CANCELLED_BY_FULFILLER', 'CANCELLED_BY_SELLER']),
  shipsAt: schema.described(schema.instant, 'An estimate while it is pending.'),
  arrivesAt: schema.described(schema.instant, 'An estimate.'),
  items: schema.arrayOf(units),
  packages: schema.arrayOf(schema.object(onePackage, Object.keys(onePackage))),
};
const item = {
  id: schema.text('The SellerFulfillmentOrderItemId.'),
  sku: schema.text(),
  quantity: schema.integer(0),
  cancelled: schema.integer(0),
  unfulfillable: schema.described(schema.integer(0), 'Not found in the warehouse.'),
};

export const fulfillmentOrder = schema.resource('FulfillmentOrder', {
  id: schema.text('The SellerFulfillmentOrderId.'),
  sellerId: schema.text(),
  marketplaceId: schema.text(),
  status,
  action,
  policy,
  speed: schema.text(),
  source: schema.oneOf(['call', 'feed', 'control', 'scenario']),
  amazonOrderId: schema.orNull(schema.text('Null while it is on hold.')),
  receivedAt: schema.instant,
  statusAt: schema.described(schema.instant, 'When its status changed last.'),
  displayableOrderId: schema.text(),
  comment: schema.text(),
  address: schema.object({}, [], { additionalProperties: true }),
  items: schema.arrayOf(schema.object(item, Object.keys(item))),
  shipments: schema.arrayOf(schema.object(shipment, Object.keys(shipment))),
});

export const newFulfillmentOrder = schema.object(
  {
    sellerId: schema.nonEmpty,
    marketplaceId: schema.nonEmpty,
    id,
    speed,
    action,
    policy,
    displayableOrderId: id,
    comment: { type: 'string', maxLength: 1_000 },
    address,
    items: schema.arrayOf(
      schema.object({ id: itemId, sku: schema.nonEmpty, quantity }, ['sku', 'quantity']),
      {
        minItems: 1,
        maxItems: 1_000,
      },
    ),
  },
  ['sellerId', 'marketplaceId', 'id', 'items'],
);

export const shipping = schema.object({
  items: schema.arrayOf(schema.object({ id: itemId, quantity }, ['id', 'quantity']), {
    minItems: 1,
    maxItems: 1_000,
    description: 'All that is left to ship, if not given.',
  }),
  carrier: schema.nonEmpty,
  tracking: schema.nonEmpty,
});
