import type { FulfillmentInventory } from '../../model/generated/index.js';
import { inboundRules } from '../../model/inbound.js';
import { receivingOf } from '../../store/inbound/open-units.js';
import { findStocks } from '../../store/inventory.js';
import type { Availability, Lot, Stock } from '../../store/inventory.js';
import { parseDuration } from '../../world/duration.js';
import type { World } from '../../world/world.js';

const { transfer, receiving: counted } = inboundRules.availability;

/** Units between two warehouses get there after so long. */
const TRANSFER = { earliest: parseDuration(transfer.earliest)!, latest: parseDuration(transfer.latest)! };

/** Units that a centre is counting can be sold after so long. */
const RECEIVING = parseDuration(counted)!;

/** A SKU that Amazon never saw: a member of zeros. */
export const unknownSupply = (SellerSKU: string): FulfillmentInventory.InventorySupply => ({
  SellerSKU,
  TotalSupplyQuantity: 0,
  InStockSupplyQuantity: 0,
});

/** SKUs of a seller, by SKU, each as it was made before while no stock has changed; those that Amazon never saw are absent. */
export const supplyDocuments = (
  world: World,
  seller: number,
  skus: readonly string[],
  detailed: boolean,
): ReadonlyMap<string, FulfillmentInventory.InventorySupply> =>
  world.database.rememberedEach(`supply ${seller} ${detailed} `, skus, (missing) => {
    const now = world.now();
    const stocks = [...findStocks(world, seller, missing).values()];
    const receivingOfSku = receivingOf(world, seller, stocks);
    return new Map(
      stocks.map((stock) => {
        const receiving = receivingOfSku(stock.sku);
        const document = supplyDocument(stock, now, detailed, receiving);
        return [stock.sku, dependsOnClock(stock, receiving) ? document : Object.freeze(document)];
      }),
    );
  });

/** Between two warehouses, and in a centre that counts them, units are always as far away as they were. */
const dependsOnClock = ({ transfer, details }: Stock, receiving: number): boolean =>
  (transfer > 0 || receiving > 0) && !details.lots;

/**
 * A SKU with what can be sold of it now and soon; units that are set aside for orders, or cannot be sold, are in neither number.
 * @param receiving how many of the units on their way a centre is counting
 */
export function supplyDocument(
  stock: Stock,
  now: number,
  detailed: boolean,
  receiving: number,
): FulfillmentInventory.InventorySupply {
  const lots = lotsOf(stock, now, receiving);
  const total = stock.inStock + stock.inbound + stock.transfer;
  return {
    SellerSKU: stock.sku,
    FNSKU: stock.fnsku,
    ASIN: stock.asin,
    Condition: stock.condition,
    TotalSupplyQuantity: total,
    InStockSupplyQuantity: stock.inStock,
    ...(total > 0 && { EarliestAvailability: timepoint(bestOf(lots)) }),
    SupplyDetail: detailed
      ? lots.map((lot) => ({
          Quantity: lot.quantity,
          SupplyType: lot.type,
          EarliestAvailableToPick: timepoint(lot.earliest),
          LatestAvailableToPick: timepoint(lot.latest),
        }))
      : [],
  };
}

/** The units by where they are; what the scenario says of them stands over that. */
function lotsOf(
  { inStock, transfer, inbound, details }: Stock,
  now: number,
  receiving: number,
): readonly Lot[] {
  if (details.lots) return details.lots;
  const lots: readonly Lot[] = [
    { quantity: inStock, type: 'InStock', earliest: 'now', latest: 'now' },
    {
      quantity: transfer,
      type: 'Transfer',
      earliest: now + TRANSFER.earliest,
      latest: now + TRANSFER.latest,
    },
    { quantity: receiving, type: 'Inbound', earliest: now + RECEIVING, latest: now + RECEIVING },
    { quantity: inbound - receiving, type: 'Inbound', earliest: 'unknown', latest: 'unknown' },
  ];
  return lots.filter(({ quantity }) => quantity > 0);
}

/** Now, else the nearest instant, else nobody knows. */
function bestOf(lots: readonly Lot[]): Availability {
  const all = lots.map(({ earliest }) => earliest);
  if (all.includes('now')) return 'now';
  const instants = all.filter((one) => typeof one === 'number');
  return instants.length > 0 ? Math.min(...instants) : 'unknown';
}

function timepoint(at: Availability): FulfillmentInventory.Timepoint {
  if (typeof at === 'number') return { TimepointType: 'DateTime', DateTime: at };
  return { TimepointType: at === 'now' ? 'Immediately' : 'Unknown' };
}
