import { findSeller } from '../../registry/sellers.js';
import type { Participation } from '../../registry/sellers.js';
import { findStock } from '../../store/inventory.js';
import { findListing } from '../../store/listings.js';
import { findOrder, listItems } from '../../store/orders/orders.js';
import { insertReturn } from '../../store/returns.js';
import { createChance } from '../../world/chance.js';
import type { World } from '../../world/world.js';
import { parseMoment } from '../moment.js';
import type { ScenarioReturn } from '../scenario.js';

/** Adds a return as a scenario gives it; what it leaves out is that of the order's line, the listing and the stock. */
export function addReturn(world: World, given: ScenarioReturn, participation: Participation): void {
  const seller = findSeller(world, given.seller)!;
  const order = findOrder(world, seller.id, given.order);
  const item = order && listItems(world, order).find(({ sku }) => sku === given.sku);
  const listing = findListing(world, seller.id, participation.marketplaceId, given.sku);
  const stock = findStock(world, seller.id, given.sku);
  const chance = createChance(world.seed, `return/${given.order}/${given.sku}`);
  const asin = given.asin ?? item?.asin ?? listing?.asin ?? stock?.asin ?? `B0${chance.text(8)}`;
  insertReturn(world, participation.id, parseMoment(given.returnedAt ?? '', world.now()) ?? world.now(), {
    amazonOrderId: given.order,
    sku: given.sku,
    asin,
    fnsku: given.fnsku ?? stock?.fnsku ?? asin,
    title: given.title ?? item?.title ?? listing?.title ?? given.sku,
    quantity: given.quantity ?? 1,
    fulfillmentCenter: given.fulfillmentCenter ?? 'PHX3',
    disposition: given.disposition ?? 'SELLABLE',
    reason: given.reason ?? 'UNWANTED_ITEM',
    status: given.status ?? 'Unit returned to inventory',
    licensePlate: given.licensePlate ?? `LPN${chance.text(9)}`,
    ...(given.comments !== undefined && { comments: given.comments }),
  });
}
