import { findMarketplace } from '../../model/marketplaces.js';
import { hundredthsOf } from '../../store/hundredths.js';
import type { Listing } from '../../store/listings.js';
import { createOrder } from '../../store/orders/change-orders.js';
import type { Channel, Order } from '../../store/orders/order.js';
import { takeStock } from '../../store/orders/order-stock.js';
import type { Chance } from '../../world/chance.js';
import type { World } from '../../world/world.js';
import type { Shop, ShopListing } from '../generate/listings.js';
import { makeOrder } from '../generate/make-order.js';
import { someOffered, unitsOf } from './offered.js';
import type { Part } from './offered.js';

/** Among so many listings a buyer chooses. */
const SHELF = 6;

/** Somebody buys what a seller has in a marketplace. @returns the order; undefined where nothing is to be had */
export function arrive(world: World, chance: Chance, part: Part): Order | undefined {
  const shelf = someOffered(world, chance, part, SHELF).filter((each) => unitsOf(world, part, each) > 0);
  if (shelf.length === 0) return undefined;
  const { channel } = chance.pick(shelf);
  const shop = shopOf(world, part, channel, shelf);
  const now = world.now();
  const made = makeOrder(chance, shop, { status: 'Pending', purchasedAt: now, latest: now });
  const order = createOrder(world, {
    ...made,
    updatedAt: now,
    // A pickup at the seller would have to be scheduled by it.
    easyShipStatus: null,
    details: { ...made.details, live: true },
  });
  takeStock(world, order);
  return order;
}

/** The shop as a buyer sees it: an order is of one channel. */
function shopOf(world: World, part: Part, channel: Channel, shelf: readonly Listing[]): Shop {
  const listings: Record<Channel, ShopListing[]> = { MFN: [], AFN: [] };
  for (const one of shelf)
    if (one.channel === channel) listings[channel].push(onShelf(one, unitsOf(world, part, one)));
  return { participation: part.id, marketplace: findMarketplace(part.marketplaceId)!, listings };
}

const onShelf = ({ sku, asin, title, channel, price }: Listing, most: number): ShopListing => ({
  sku,
  asin,
  title,
  channel,
  price: hundredthsOf(price.amount),
  dollars: 0,
  most,
});
