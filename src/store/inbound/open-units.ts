import type { World } from '../../world/world.js';

/** Units of a SKU in shipments that its count `inbound` does not tell apart. */
export interface OpenUnits {
  /** In shipments that are being prepared: no count of the stock has them yet. */
  working: number;
  /** In shipments that a centre is counting, and not counted yet: `inbound` has them too. */
  receiving: number;
}

const NONE: OpenUnits = { working: 0, receiving: 0 };

/** What is being prepared, and what is being counted, of some SKUs of a seller. @returns by SKU; of one that has none, zeros */
export function openUnitsOf(
  world: World,
  seller: number,
  skus: readonly string[],
): (sku: string) => OpenUnits {
  const rows = world.database.all<OpenUnits & { sku: string }>(
    `SELECT i.sku, CASE s.status WHEN 'WORKING' THEN i.shipped ELSE 0 END AS working,
       CASE s.status WHEN 'RECEIVING' THEN max(0, i.shipped - i.received) ELSE 0 END AS receiving
     FROM inbound_shipments s CROSS JOIN inbound_items i ON i.shipment = s.id
     WHERE s.seller = ? AND s.status IN ('WORKING', 'RECEIVING') AND i.sku IN (SELECT value FROM json_each(?))`,
    seller,
    JSON.stringify(skus),
  );
  const found = new Map<string, OpenUnits>();
  for (const { sku, working, receiving } of rows) {
    const before = found.get(sku) ?? NONE;
    found.set(sku, { working: before.working + working, receiving: before.receiving + receiving });
  }
  return (sku) => found.get(sku) ?? NONE;
}

/** Of SKUs with units on their way: how many of these a centre is counting right now. @returns by SKU */
export function receivingOf(
  world: World,
  seller: number,
  stocks: readonly { sku: string; inbound: number }[],
): (sku: string) => number {
  const inbound = stocks.filter((stock) => stock.inbound > 0);
  if (inbound.length === 0) return () => 0;
  const unitsOf = openUnitsOf(
    world,
    seller,
    inbound.map(({ sku }) => sku),
  );
  const most = new Map(inbound.map((stock) => [stock.sku, stock.inbound]));
  return (sku) => Math.min(unitsOf(sku).receiving, most.get(sku) ?? 0);
}
