import type { FulfillmentInventory } from '../../../model/generated/index.js';
import { supplyDocument } from '../../../sections/fulfillment-inventory/supply-document.js';
import { receivingOf } from '../../../store/inbound/open-units.js';
import type { Availability, Stock } from '../../../store/inventory.js';
import type { World } from '../../../world/world.js';
import { iso } from '../../instant.js';
import * as schema from '../../schemas.js';

export const names = { sellerId: schema.nonEmpty, sku: schema.nonEmpty };
export const counts = {
  inStock: schema.described(schema.integer(0), 'Units ready to be sold.'),
  inbound: schema.described(schema.integer(0), 'Units on their way to a warehouse.'),
  reserved: schema.described(schema.integer(0), 'Units set aside for orders.'),
  transfer: schema.described(schema.integer(0), 'Units on their way from one warehouse to another.'),
  unfulfillable: schema.integer(0),
};
const availability = schema.described(schema.nonEmpty, 'now, unknown, or an instant.');
export const detail = schema.described(
  schema.arrayOf(
    schema.object(
      {
        quantity: schema.integer(0),
        type: schema.oneOf(['InStock', 'Inbound', 'Transfer']),
        earliest: availability,
        latest: availability,
      },
      ['quantity', 'type'],
    ),
  ),
  'What a detailed answer says of the units, over what follows from the counts; an empty list lets it follow again.',
);
export const more = {
  asin: schema.nonEmpty,
  fnsku: schema.described(schema.nonEmpty, 'Amazon’s label for the units.'),
  condition: schema.described(schema.nonEmpty, 'Such as NewItem.'),
};

const supply = schema.object(
  {
    total: schema.described(schema.integer(0), 'TotalSupplyQuantity.'),
    inStock: schema.described(schema.integer(0), 'InStockSupplyQuantity.'),
    earliest: schema.described(
      schema.orNull(schema.text()),
      'EarliestAvailability: now, unknown, or an instant.',
    ),
    detail: schema.arrayOf(
      schema.object(
        { quantity: schema.integer(0), type: schema.text(), earliest: availability, latest: availability },
        ['quantity', 'type', 'earliest', 'latest'],
      ),
    ),
  },
  ['total', 'inStock', 'earliest', 'detail'],
  { description: 'What ListInventorySupply says of it now.' },
);

export const stock = schema.resource(
  'Stock',
  { id: schema.text(), ...names, ...more, ...counts, detail, supply, updatedAt: schema.instant },
  ['detail'],
);

/** Stock as it is, with what ListInventorySupply says of it. */
export const stockView = (world: World, sellerId: string, each: Stock) => ({
  id: String(each.id),
  sellerId,
  sku: each.sku,
  asin: each.asin,
  fnsku: each.fnsku,
  condition: each.condition,
  inStock: each.inStock,
  inbound: each.inbound,
  reserved: each.reserved,
  transfer: each.transfer,
  unfulfillable: each.unfulfillable,
  ...(each.details.lots && {
    detail: each.details.lots.map((lot) => ({
      ...lot,
      earliest: shown(lot.earliest),
      latest: shown(lot.latest),
    })),
  }),
  supply: supplyView(
    supplyDocument(each, world.now(), true, receivingOf(world, each.seller, [each])(each.sku)),
  ),
  updatedAt: iso(each.updatedAt),
});

/** In the words of this API, the numbers of the operation. */
const supplyView = (said: FulfillmentInventory.InventorySupply) => ({
  total: said.TotalSupplyQuantity ?? 0,
  inStock: said.InStockSupplyQuantity ?? 0,
  earliest: timeOf(said.EarliestAvailability),
  detail: (said.SupplyDetail ?? []).map((lot) => ({
    quantity: lot.Quantity ?? 0,
    type: lot.SupplyType ?? '',
    earliest: timeOf(lot.EarliestAvailableToPick) ?? 'unknown',
    latest: timeOf(lot.LatestAvailableToPick) ?? 'unknown',
  })),
});

function timeOf(at: FulfillmentInventory.Timepoint | undefined): string | null {
  if (!at) return null;
  if (at.DateTime !== undefined) return iso(at.DateTime);
  return at.TimepointType === 'Immediately' ? 'now' : 'unknown';
}

const shown = (at: Availability): string => (typeof at === 'number' ? iso(at) : at);
