import { createChance } from '../../world/chance.js';
import type { World } from '../../world/world.js';
import { listCancelledListings } from '../../store/cancelled-listings.js';
import { listListings } from '../../store/listings.js';
import type { Listing } from '../../store/listings.js';
import { localTime } from '../../world/local-time.js';
import { networkOf } from '../networks.js';
import type { Row } from '../row.js';
import type { Scope } from '../scope.js';
import { pagesOf } from './source.js';
import type { Source } from './source.js';

/** The offers of a seller in the order of their SKUs. */
export const listings: Source = {
  *rows(world, scope) {
    const { statuses = ['active', 'inactive'], withStock = false } = filterOf(scope);
    for (const { id } of scope.participations) {
      const pages = pagesOf<Listing>(scope.page, (limit, last) => listListings(world, id, limit, last?.sku));
      for (const page of pages) {
        const chosen = page.filter(
          ({ status, channel, quantity }) =>
            statuses.includes(status) && (!withStock || (channel === 'MFN' && quantity > 0)),
        );
        yield chosen.map((listing) => listingRow(world, scope, listing));
      }
    }
  },
};

const filterOf = ({ select }: Scope) => ({ statuses: select.listings, withStock: select.withStock });

/** The offers that a seller took out of the shop, in the order of their SKUs. */
export const cancelledListings: Source = {
  *rows(world, scope) {
    for (const { id } of scope.participations) {
      const pages = pagesOf<Listing>(scope.page, (limit, last) =>
        listCancelledListings(world, id, limit, last?.sku),
      );
      for (const page of pages) yield page.map((listing) => listingRow(world, scope, listing));
    }
  },
};

/** What Amazon holds in stock is not counted here. */
function listingRow(world: World, { marketplace }: Scope, listing: Listing): Row {
  const own = listing.channel === 'MFN';
  return {
    title: listing.title,
    description: listing.details.description,
    listingId: listingIdOf(world, listing, marketplace.timeZone),
    sku: listing.sku,
    asin: listing.asin,
    price: listing.price,
    quantity: own ? listing.quantity : undefined,
    pendingQuantity: own ? 0 : undefined,
    openedAt: listing.createdAt,
    note: listing.details.conditionNote,
    condition: listing.condition,
    channel: own ? 'DEFAULT' : networkOf(marketplace),
    status: listing.status,
  };
}

/** Month and day on which it was opened, a capital, and six capitals and digits, as recorded: `0602X4L8LSR`. */
function listingIdOf(world: World, { participation, sku, createdAt }: Listing, timeZone: string): string {
  const [, month, day] = new Date(localTime(timeZone, createdAt).wall).toISOString().slice(0, 10).split('-');
  const chance = createChance(world.seed, `listing/${participation}/${sku}`);
  return `${month}${day}${chance.text(1, 'ABCDEFGHIJKLMNOPQRSTUVWXYZ')}${chance.text(6)}`;
}
