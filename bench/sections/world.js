import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const SELLER = 'A2EXAMPLESELLER';
export const SKUS = Array.from({ length: 200 }, (_, at) => `BENCH-${at}`);
export const ASINS = SKUS.map((_, at) => `B0BENCH${String(at).padStart(3, '0')}`);
export const SHIPMENT = 'FBA15BENCH01';
/** As many events as a page of ListFinancialEvents has. */
export const EVENTS = 100;

/** `quickstart` with what the calls of these cases are about, as a file. @returns its path, and what removes it */
export function writeWorld() {
  const folder = mkdtempSync(join(tmpdir(), 'mws-local-bench-'));
  const file = join(folder, 'sections.yaml');
  writeFileSync(file, JSON.stringify(world()));
  return { file, remove: () => rmSync(folder, { recursive: true }) };
}

/** YAML is JSON too. */
const world = () => ({
  extends: 'quickstart',
  listings: SKUS.map((sku, at) => ({
    ...{ seller: SELLER, marketplace: 'US', sku, asin: ASINS[at], title: `Mug ${at}`, price: 12.5 },
    channel: 'AFN',
  })),
  inventory: SKUS.map((sku, at) => ({ seller: SELLER, sku, asin: ASINS[at], inStock: 10 })),
  inboundShipments: [
    {
      ...{ id: SHIPMENT, seller: SELLER, marketplace: 'US', status: 'WORKING' },
      items: SKUS.map((sku) => ({ sku, shipped: 2 })),
    },
  ],
  financialEvents: Array.from({ length: EVENTS }, (_, at) => ({
    ...{ seller: SELLER, marketplace: 'US', kind: 'ServiceFee', postedAt: '-P1D', FeeReason: `Fee ${at}` },
    FeeList: [
      { FeeType: 'FBAStorageFee', FeeAmount: { CurrencyCode: 'USD', CurrencyAmount: -1 - at / 100 } },
    ],
  })),
});
