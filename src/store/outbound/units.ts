import { openUnitsOf } from '../inbound/open-units.js';
import { findStock, releaseReserved, updateStock } from '../inventory.js';
import type { Stock } from '../inventory.js';
import type { World } from '../../world/world.js';

/** Units of a SKU. */
export interface Units {
  sku: string;
  quantity: number;
}

/** Sets units aside that are in stock. */
export const takeUnits = (world: World, seller: number, units: readonly Units[]): void =>
  move(world, seller, units, (quantity, { inStock, reserved }) => ({
    inStock: inStock - quantity,
    reserved: reserved + quantity,
  }));

/** Puts units that were set aside into the stock again. */
export const freeUnits = (world: World, seller: number, units: readonly Units[]): void =>
  move(world, seller, units, (quantity, { inStock, reserved }) => ({
    inStock: inStock + quantity,
    reserved: Math.max(0, reserved - quantity),
  }));

/** Units that were set aside leave: they are shipped, or nobody knows where they are. What can be sold stays as it is. */
export function dropUnits(world: World, seller: number, units: readonly Units[]): void {
  for (const { sku, quantity } of units) {
    const stock = quantity === 0 ? undefined : findStock(world, seller, sku);
    if (stock) releaseReserved(world, stock, quantity);
  }
}

type Counts = { inStock: number; reserved: number };

function move(
  world: World,
  seller: number,
  units: readonly Units[],
  change: (quantity: number, counts: Counts) => Partial<Counts>,
): void {
  for (const { sku, quantity } of units) {
    const stock = quantity === 0 ? undefined : findStock(world, seller, sku);
    if (stock) updateStock(world, stock, change(quantity, stock));
  }
}

/** What is wrong with an item that is asked for. */
export interface Shortage {
  itemId: string;
  sku: string;
  quantity: number;
  /** Units that there are; undefined: the SKU is unknown to Amazon's warehouses. */
  available: number | undefined;
}

/**
 * The items for which there are too few units, those of unknown SKUs first. Items of one SKU share its units.
 * @param coming units count as well that are on their way to a warehouse or between two, and those of shipments that are being prepared
 */
export function shortagesOf(
  world: World,
  seller: number,
  items: readonly (Units & { itemId: string })[],
  { coming = false } = {},
): Shortage[] {
  const left = new Map<string, number | undefined>();
  const found = items.map(({ itemId, sku, quantity }) => {
    if (!left.has(sku)) {
      const stock = findStock(world, seller, sku);
      left.set(sku, stock && stock.inStock + (coming ? comingUnits(world, stock) : 0));
    }
    const available = left.get(sku);
    if (available !== undefined && available >= quantity) left.set(sku, available - quantity);
    return { itemId, sku, quantity, available };
  });
  const short = found.filter(({ available, quantity }) => available === undefined || available < quantity);
  return [
    ...short.filter(({ available }) => available === undefined),
    ...short.filter(({ available }) => available !== undefined),
  ];
}

const comingUnits = (world: World, { seller, sku, inbound, transfer }: Stock): number =>
  inbound + transfer + openUnitsOf(world, seller, [sku])(sku).working;
