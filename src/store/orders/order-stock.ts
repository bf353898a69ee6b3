import type { World } from '../../world/world.js';
import { findStock, releaseReserved, updateStock } from '../inventory.js';
import { findListing, updateListing } from '../listings.js';
import type { Order, OrderItem } from './order.js';
import { listItems } from './orders.js';
import type { ShippedUnits } from './tell-order.js';

/**
 * An order that is made takes its units out of the stock of its listings: what Amazon ships is set aside, what the seller ships
 * is no longer there. It takes no more than there is, and nothing where a SKU is not listed; what it took is noted with its lines, to
 * be given back if it is cancelled. Orders that a scenario begins with take nothing: its stock is what they have left.
 */
export function takeStock(world: World, order: Order): void {
  if (world.settings.stock.follow === 'none' || order.status === 'Canceled') return;
  const seller = sellerOf(world, order);
  for (const item of listItems(world, order)) {
    const taken = takeUnits(world, order, seller, item);
    if (taken === 0) continue;
    world.database.run('INSERT INTO taken_stock (id, quantity) VALUES (?, ?)', item.id, taken);
    const quantity = order.status === 'Shipped' ? item.quantityOrdered : item.quantityShipped;
    shipTaken(world, order, { ...item, quantity });
  }
}

const sellerOf = (world: World, { participation }: Order): number =>
  world.database.get<{ seller: number }>('SELECT seller FROM participations WHERE id = ?', participation)!
    .seller;

function takeUnits(world: World, order: Order, seller: number, { sku, quantityOrdered }: OrderItem): number {
  const listing = findListing(world, seller, order.marketplaceId, sku);
  if (!listing) return 0;
  if (order.channel === 'MFN') {
    const taken = Math.min(quantityOrdered, listing.quantity);
    if (taken > 0) updateListing(world, listing, { quantity: listing.quantity - taken });
    return taken;
  }
  const stock = findStock(world, seller, sku);
  const taken = Math.min(quantityOrdered, stock?.inStock ?? 0);
  if (taken > 0)
    updateStock(world, stock!, { inStock: stock!.inStock - taken, reserved: stock!.reserved + taken });
  return taken;
}

/** How many units a line has taken and not yet shipped. */
const takenBy = (world: World, { id }: Pick<OrderItem, 'id'>): number =>
  world.database.get<{ quantity: number }>('SELECT quantity FROM taken_stock WHERE id = ?', id)?.quantity ??
  0;

function keepTaken(world: World, { id }: Pick<OrderItem, 'id'>, quantity: number): void {
  if (quantity > 0) world.database.run('UPDATE taken_stock SET quantity = ? WHERE id = ?', quantity, id);
  else world.database.run('DELETE FROM taken_stock WHERE id = ?', id);
}

/** Units of a line are shipped: they are gone for good. */
export function shipTaken(world: World, order: Order, units: ShippedUnits): void {
  const taken = takenBy(world, units);
  const gone = Math.min(taken, units.quantity);
  if (gone === 0) return;
  const stock = order.channel === 'AFN' && findStock(world, sellerOf(world, order), units.sku);
  if (stock) releaseReserved(world, stock, gone);
  keepTaken(world, units, taken - gone);
}

/** An order is cancelled: what it took and did not ship goes back to where it was. */
export function giveBackStock(world: World, order: Order): void {
  for (const item of listItems(world, order)) {
    const taken = takenBy(world, item);
    if (taken === 0) continue;
    giveBack(world, order, item.sku, taken);
    keepTaken(world, item, 0);
  }
}

function giveBack(world: World, order: Order, sku: string, quantity: number): void {
  const seller = sellerOf(world, order);
  if (order.channel === 'MFN') {
    const listing = findListing(world, seller, order.marketplaceId, sku);
    if (listing) updateListing(world, listing, { quantity: listing.quantity + quantity });
    return;
  }
  const stock = findStock(world, seller, sku);
  if (!stock) return;
  const reserved = Math.max(0, stock.reserved - quantity);
  updateStock(world, stock, { inStock: stock.inStock + quantity, reserved });
}
