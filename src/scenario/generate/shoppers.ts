import type { KnownMarketplace } from '../../model/marketplaces.js';
import { listListings } from '../../store/listings.js';
import { createCart } from '../../store/webstore/carts.js';
import { createShopper } from '../../store/webstore/shoppers.js';
import type { NewShopper, Shopper } from '../../store/webstore/shoppers.js';
import type { Webstore } from '../../store/webstore/webstores.js';
import type { Chance } from '../../world/chance.js';
import type { World } from '../../world/world.js';
import { makeBuyer } from './buyers.js';

/** Somebody who shops at a shop in a marketplace, made up of common words. */
export function makeShopper(
  chance: Chance,
  marketplace: KnownMarketplace,
): Pick<NewShopper, 'name' | 'email'> & Required<Pick<NewShopper, 'addresses'>> {
  const { name, address } = makeBuyer(chance, marketplace);
  // A shop of the seller's own sees the real address, not the anonymised one of Amazon.
  const email = `shopper${chance.text(8, '0123456789')}@example.com`;
  return { name, email, addresses: [{ ...address, default: true }] };
}

/** A period in which what is made up has happened, in milliseconds since 1970. */
interface Period {
  from: number;
  to: number;
}

/** Makes up customers of a shop. */
export const makeShoppers = (
  world: World,
  chance: Chance,
  shop: Webstore,
  marketplace: KnownMarketplace,
  count: number,
  { from, to }: Period,
): Shopper[] =>
  Array.from({ length: count }, () => {
    const associatedAt = chance.between(from, to);
    const updatedAt = chance.between(associatedAt, to);
    return createShopper(world, shop, { ...makeShopper(chance, marketplace), associatedAt, updatedAt });
  });

/** From so many listings of a shop its carts are filled. */
const MOST_LISTINGS = 200;

/** Makes up carts at a shop: those of its shoppers first, the others are guests'. */
export function makeCarts(
  world: World,
  chance: Chance,
  shop: Webstore,
  shoppers: readonly Shopper[],
  count: number,
  { from, to }: Period,
): void {
  const listings = listListings(world, shop.participation, MOST_LISTINGS);
  for (let at = 0; at < count; at++) {
    const skus = new Set(
      Array.from({ length: listings.length && chance.between(1, 3) }, () => chance.pick(listings).sku),
    );
    createCart(world, shop, {
      ...(shoppers[at] && { shopper: shoppers[at] }),
      updatedAt: chance.between(from, to),
      lines: [...skus].map((sku) => ({ sku, quantity: chance.between(1, 3), saved: chance.below(4) === 0 })),
    });
  }
}
