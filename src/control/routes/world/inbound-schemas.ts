import { shipmentStatuses } from '../../../store/inbound/shipments.js';
import { transportStatuses } from '../../../store/inbound/transport.js';
import * as schema from '../../schemas.js';

const shipmentId = schema.described(schema.nonEmpty, 'The ShipmentId, such as FBA15DJ9S3J5.');
export const shipmentParams = { id: shipmentId };

const units = schema.integer(0, 99_999_999);
const centre = schema.described(schema.nonEmpty, 'Code of the fulfilment centre, such as IND1.');

export const plan = schema.resource('InboundPlan', {
  shipmentId,
  sellerId: schema.text(),
  centre: schema.text(),
  country: schema.text(),
  labelPrep: schema.text(),
  name: schema.orNull(schema.text('What a feed calls it.')),
  used: schema.described(schema.boolean, 'A shipment was made of it.'),
  createdAt: schema.instant,
  expiresAt: schema.instant,
  items: schema.arrayOf(
    schema.object({ sku: schema.text(), fnsku: schema.text(), quantity: units }, [
      'sku',
      'fnsku',
      'quantity',
    ]),
  ),
});

const item = {
  sku: schema.nonEmpty,
  shipped: units,
  received: units,
  inCase: units,
};

const transportView = schema.object(
  {
    partnered: schema.boolean,
    type: schema.oneOf(['SP', 'LTL']),
    status: schema.oneOf(transportStatuses),
    carrier: schema.text(),
    trackingIds: schema.arrayOf(schema.text()),
    confirmDeadline: schema.orNull(schema.instant),
    voidDeadline: schema.orNull(schema.instant),
    errorCode: schema.orNull(schema.text()),
    errorDescription: schema.orNull(schema.text()),
  },
  [
    'partnered',
    'type',
    'status',
    'carrier',
    'trackingIds',
    'confirmDeadline',
    'voidDeadline',
    'errorCode',
    'errorDescription',
  ],
);

export const shipment = schema.resource('InboundShipment', {
  shipmentId,
  sellerId: schema.text(),
  name: schema.text(),
  centre: schema.text(),
  country: schema.text(),
  status: schema.oneOf(shipmentStatuses),
  createdAt: schema.instant,
  updatedAt: schema.instant,
  items: schema.arrayOf(
    schema.object({ ...item, fnsku: schema.text() }, ['sku', 'fnsku', 'shipped', 'received', 'inCase']),
  ),
  cartons: schema.arrayOf(schema.text(), {
    description: 'CartonIds that a feed told of, by the number of the box.',
  }),
  transport: schema.described(
    { anyOf: [transportView, { type: 'null' }] },
    'How it travels; null where nothing was told of it.',
  ),
});

export const newShipment = schema.object(
  {
    sellerId: schema.nonEmpty,
    marketplaceId: schema.described(schema.nonEmpty, 'Where the SKUs are listed.'),
    shipmentId: schema.pattern(/^[A-Z0-9]{6,20}$/, 'Made up if not given.'),
    name: schema.nonEmpty,
    centre,
    status: schema.oneOf(shipmentStatuses),
    casesRequired: schema.boolean,
    items: schema.arrayOf(schema.object(item, ['sku', 'shipped']), { minItems: 1, maxItems: 5_000 }),
  },
  ['sellerId', 'marketplaceId', 'items'],
);

export const shipmentChange = schema.object(
  {
    status: schema.oneOf(shipmentStatuses, 'One that it may have next.'),
    converted: schema.described(
      schema.boolean,
      'It was made a “Send to Amazon” shipment, and is closed to MWS.',
    ),
  },
  [],
  { minProperties: 1 },
);

export const receipt = schema.object(
  {
    items: schema.arrayOf(
      schema.object(
        {
          sku: schema.nonEmpty,
          quantity: schema.integer(1, 99_999_999),
          damaged: schema.described(units, 'How many of these cannot be sold.'),
        },
        ['sku', 'quantity'],
      ),
      { minItems: 1, maxItems: 5_000 },
    ),
  },
  ['items'],
);

export const transportChange = schema.object(
  {
    status: schema.oneOf(transportStatuses),
    errorCode: schema.nonEmpty,
    errorDescription: schema.nonEmpty,
  },
  ['status'],
);

export const filters = { sellerId: schema.nonEmpty };
export const shipmentFilters = { ...filters, status: schema.oneOf(shipmentStatuses) };
