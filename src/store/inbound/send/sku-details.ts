import type { World } from '../../../world/world.js';
import { findCatalogItem } from '../../catalog.js';
import { findListing } from '../../listings.js';
import { refuseInbound } from '../refusal.js';

/** How a seller classifies a SKU for its way to Amazon: a category, and what is done to a unit, such as `Taping`. */
export interface SkuPrep {
  category: string;
  prep: string[];
}

/** What the tax office of India is told of a SKU. Money in minor units. */
export interface SkuTax {
  declaredValue?: { amount: number; currency: string };
  hsnCode?: string;
  rates?: { cess?: number; gst?: number; type?: string }[];
}

/** What a seller has said of a SKU in a marketplace; absent: nothing. */
export interface SkuDetails {
  prep?: SkuPrep;
  tax?: SkuTax;
}

interface Row {
  prep: string | null;
  tax: string | null;
}

export function findSkuDetails(world: World, seller: number, marketplaceId: string, sku: string): SkuDetails {
  const row = world.database.get<Row>(
    'SELECT prep, tax FROM inbound_sku_details WHERE seller = ? AND marketplace_id = ? AND sku = ?',
    seller,
    marketplaceId,
    sku,
  );
  return {
    ...(row?.prep != null && { prep: JSON.parse(row.prep) as SkuPrep }),
    ...(row?.tax != null && { tax: JSON.parse(row.tax) as SkuTax }),
  };
}

function saveSkuDetails(
  world: World,
  seller: number,
  marketplaceId: string,
  sku: string,
  { prep, tax }: SkuDetails,
): void {
  world.database.run(
    `INSERT INTO inbound_sku_details (seller, marketplace_id, sku, prep, tax) VALUES (?, ?, ?, ?, ?)
     ON CONFLICT (seller, marketplace_id, sku) DO UPDATE SET prep = excluded.prep, tax = excluded.tax`,
    seller,
    marketplaceId,
    sku,
    prep ? JSON.stringify(prep) : null,
    tax ? JSON.stringify(tax) : null,
  );
}

/** What is said of SKUs in one go. */
export interface SkuWish {
  marketplaceId: string;
  skus: readonly ({ sku: string } & SkuDetails)[];
}

/** Keeps what a seller says of SKUs, all or none; what is not said of one stays. @throws InboundRefusal for what it does not list */
export function sayOfSkus(world: World, seller: number, { marketplaceId, skus }: SkuWish): void {
  const unknown = skus.filter(({ sku }) => !findListing(world, seller, marketplaceId, sku));
  if (unknown.length > 0)
    refuseInbound('InboundOperationInvalid', {
      problem: `The following MSKUs are invalid: ${unknown.map(({ sku }) => sku).join(', ')}`,
    });
  for (const { sku, prep } of skus) if (prep) checkPrep(world, seller, marketplaceId, sku);
  for (const { sku, ...said } of skus) {
    const before = findSkuDetails(world, seller, marketplaceId, sku);
    saveSkuDetails(world, seller, marketplaceId, sku, { ...before, ...said });
  }
}

/** @throws InboundRefusal where the catalogue says how units are prepared */
function checkPrep(world: World, seller: number, marketplaceId: string, sku: string): void {
  const { asin } = findListing(world, seller, marketplaceId, sku)!;
  if (findCatalogItem(world, marketplaceId, asin)?.details.prep)
    refuseInbound('InboundOperationInvalid', {
      problem: `The prep details of ${sku} are given by Amazon and cannot be changed.`,
    });
}
