import type { World } from '../../world/world.js';
import { findStock, updateStock } from '../inventory.js';
import { itemsOf } from './items.js';
import type { InboundShipment } from './shipments.js';

/** By how much counts of a SKU change. */
export interface UnitMove {
  inbound?: number;
  inStock?: number;
  unfulfillable?: number;
}

/** Moves units of a SKU; no count goes below zero. */
export function moveUnits(world: World, seller: number, sku: string, move: UnitMove): void {
  const stock = findStock(world, seller, sku);
  if (!stock) return;
  const { inbound = 0, inStock = 0, unfulfillable = 0 } = move;
  if (inbound === 0 && inStock === 0 && unfulfillable === 0) return;
  updateStock(world, stock, {
    inbound: Math.max(0, stock.inbound + inbound),
    inStock: stock.inStock + inStock,
    unfulfillable: stock.unfulfillable + unfulfillable,
  });
}

/** All units of a shipment that were not received count as being on their way once it is sent, and no longer when it ends. */
export function moveStock(world: World, { id, seller }: InboundShipment, what: 'sent' | 'ended'): void {
  const sign = what === 'sent' ? 1 : -1;
  for (const { sku, shipped, received } of itemsOf(world, id))
    moveUnits(world, seller, sku, { inbound: sign * Math.max(0, shipped - received) });
}
