import { price } from '../../money.js';
import { sortWords } from '../../browse.js';
import * as schema from '../../schemas.js';

const status = schema.oneOf([
  'PendingAvailability',
  'Pending',
  'Unshipped',
  'PartiallyShipped',
  'Shipped',
  'InvoiceUnconfirmed',
  'Canceled',
  'Unfulfillable',
]);
const channel = schema.oneOf(['MFN', 'AFN'], 'Who ships: the seller, or Amazon.');
const paymentMethod = schema.oneOf(['COD', 'CVS', 'Other']);
const amazonOrderId = schema.pattern(/^\d{3}-\d{7}-\d{7}$/, 'Such as 113-1234567-1234567.');

export const addressFields = {
  name: schema.nonEmpty,
  line1: schema.text(),
  line2: schema.text(),
  line3: schema.text(),
  city: schema.text(),
  county: schema.text(),
  district: schema.text(),
  stateOrRegion: schema.text(),
  postalCode: schema.text(),
  countryCode: schema.text('ISO 3166, two letters.'),
  phone: schema.text(),
  type: schema.oneOf(['Commercial', 'Residential']),
};
/** An address as bodies give it. */
export const address = schema.object(addressFields, ['name']);

/** What may be filtered by. */
/** What orders can be sorted by, with the column of each. */
export const orderSorts = { purchasedAt: 'purchased_at', amazonOrderId: 'amazon_order_id' };

export const orderFilters = {
  sellerId: schema.nonEmpty,
  marketplaceId: schema.nonEmpty,
  status,
  idBegins: schema.described(schema.nonEmpty, 'What the AmazonOrderId begins with.'),
  purchasedSince: schema.described(schema.instant, 'From then on.'),
  purchasedUntil: schema.described(schema.instant, 'Before then.'),
  sort: schema.oneOf(
    sortWords(orderSorts),
    'The highest first with - before it; as they were added, if not given.',
  ),
};

export const orderParams = { id: schema.text('The AmazonOrderId.') };

const shownItem = {
  orderItemId: schema.text(),
  sku: schema.text(),
  asin: schema.text(),
  title: schema.text(),
  quantity: schema.integer(0),
  quantityShipped: schema.integer(0),
  itemPrice: schema.orNull(schema.described(schema.money, 'Of all units of the line, as MWS’s ItemPrice.')),
  refunded: schema.orNull(schema.described(schema.money, 'What was paid back to the buyer.')),
};

export const order = schema.resource('Order', {
  amazonOrderId,
  sellerOrderId: schema.orNull(schema.text()),
  sellerId: schema.text(),
  marketplaceId: schema.text(),
  status,
  channel,
  purchasedAt: schema.instant,
  updatedAt: schema.instant,
  paymentMethod,
  total: schema.orNull(schema.money),
  buyerName: schema.orNull(schema.text()),
  buyerEmail: schema.orNull(schema.text()),
  address: schema.orNull(address),
  orderType: schema.text(),
  shipServiceLevel: schema.text(),
  easyShipStatus: schema.orNull(schema.text()),
  tfmStatus: schema.orNull(schema.text()),
  prime: schema.boolean,
  business: schema.boolean,
  items: schema.arrayOf(schema.object(shownItem, Object.keys(shownItem))),
});

const newItem = schema.object(
  {
    sku: schema.nonEmpty,
    asin: schema.nonEmpty,
    title: schema.nonEmpty,
    quantity: schema.described(schema.integer(1, 1_000_000), '1 if not given.'),
    quantityShipped: schema.described(
      schema.integer(0, 1_000_000),
      'All of a Shipped order if not given, else none.',
    ),
    price: schema.described(
      price,
      'Of one unit, in the currency of the marketplace; that of the listing if not given.',
    ),
    tax: schema.described(price, 'Of the line.'),
    shipping: schema.described(price, 'Of the line.'),
  },
  ['sku'],
);

export const newOrder = schema.object(
  {
    sellerId: schema.nonEmpty,
    marketplaceId: schema.nonEmpty,
    amazonOrderId,
    sellerOrderId: schema.nonEmpty,
    purchasedAt: schema.described(schema.instant, 'An hour ago if not given, so that lists show it at once.'),
    updatedAt: schema.described(schema.instant, 'As purchasedAt if not given.'),
    status: schema.described(status, 'Unshipped if not given.'),
    channel: schema.described(channel, 'MFN if not given.'),
    orderType: schema.oneOf(['StandardOrder', 'Preorder', 'SourcingOnDemandOrder']),
    paymentMethod,
    serviceCategory: schema.oneOf([
      'Standard',
      'Expedited',
      'SecondDay',
      'NextDay',
      'SameDay',
      'Scheduled',
      'FreeEconomy',
    ]),
    buyerName: schema.nonEmpty,
    buyerEmail: schema.nonEmpty,
    address: schema.object(addressFields),
    prime: schema.boolean,
    business: schema.boolean,
    items: schema.arrayOf(newItem, { minItems: 1, maxItems: 1_000 }),
  },
  ['sellerId', 'marketplaceId', 'items'],
);

export const orderChange = schema.object(
  {
    status: schema.described(status, 'Shipped ships every line.'),
    buyerEmail: schema.orNull(schema.nonEmpty),
    easyShipStatus: schema.orNull(schema.nonEmpty),
    tfmStatus: schema.orNull(schema.nonEmpty),
    buyerName: schema.nonEmpty,
    address,
    shipServiceLevel: schema.nonEmpty,
  },
  [],
  { minProperties: 1 },
);

const orderItemId = schema.nonEmpty;
const lines = (member: Record<string, schema.Schema>, description: string): schema.Schema =>
  schema.object({
    items: schema.arrayOf(
      schema.object({ orderItemId, ...member }, ['orderItemId', ...Object.keys(member)]),
      {
        minItems: 1,
        maxItems: 1_000,
        description,
      },
    ),
  });

export const shipment = lines({ quantity: schema.integer(1) }, 'All that is left of it, if not given.');
export const refund = lines(
  { amount: price },
  'If not given, of every line what its units cost without what was paid back before.',
);
