import { findMarketplace } from '../../model/marketplaces.js';
import { listParticipations, listSellers } from '../../registry/sellers.js';
import { EVERYWHERE, listCatalog } from '../../store/catalog.js';
import type { CatalogItem } from '../../store/catalog.js';
import { listStock } from '../../store/inventory.js';
import { listListings } from '../../store/listings.js';
import { findBuyBox } from '../../store/offers/buy-box.js';
import { findCompetitor } from '../../store/offers/competitors.js';
import { listItems, orderOfRow } from '../../store/orders/orders.js';
import type { World } from '../../world/world.js';
import {
  buyBoxWords,
  catalogWords,
  competitorWords,
  listingWords,
  sellerIds,
  stockWords,
} from './offer-words.js';
import { orderWords } from './order-words.js';

const inRows = (one: { id: number }, other: { id: number }): number => one.id - other.id;

/** The parts of the store that a scenario has words for, each in the order of its rows. */
export function storeWords(world: World): Record<string, object[]> {
  const sellerOf = sellerIds(world);
  return {
    catalog: catalogOf(world),
    listings: listingsOf(world),
    inventory: listSellers(world)
      .flatMap((seller) => listStock(world, seller.id))
      .sort(inRows)
      .map((stock) => stockWords(stock, sellerOf(stock.seller))),
    offers: rowsOf(world, 'offers').map((row) => competitorWords(findCompetitor(world, row)!)),
    buyBox: rowsOf(world, 'buy_boxes').map((row) => buyBoxWords(findBuyBox(world, row)!)),
    orders: ordersOf(world),
  };
}

const rowsOf = (world: World, table: 'offers' | 'buy_boxes' | 'orders'): number[] =>
  world.database.numbers(`SELECT id FROM ${table} ORDER BY id`);

function catalogOf(world: World): object[] {
  const items = listCatalog(world).sort(inRows);
  const byParent = new Map<string | undefined, CatalogItem[]>();
  for (const item of items) {
    const { variation, parentAsin } = item.details;
    if (variation) byParent.set(parentAsin, [...(byParent.get(parentAsin) ?? []), item]);
  }
  const isIn = ({ marketplaceId }: CatalogItem, { marketplaceId: place }: CatalogItem) =>
    [EVERYWHERE, place].includes(marketplaceId);
  return items.map((item) =>
    catalogWords(
      item,
      (byParent.get(item.asin) ?? []).filter((child) => isIn(child, item)),
    ),
  );
}

function listingsOf(world: World): object[] {
  const now = world.now();
  return listSellers(world)
    .flatMap((seller) =>
      listParticipations(world, seller).flatMap(({ id }) =>
        listListings(world, id).map((listing) => ({ listing, seller: seller.sellerId })),
      ),
    )
    .sort((one, other) => inRows(one.listing, other.listing))
    .map(({ listing, seller }) =>
      listingWords(listing, seller, findMarketplace(listing.marketplaceId)!.currency, now),
    );
}

function ordersOf(world: World): object[] {
  const sellers = new Map(
    listSellers(world).flatMap((seller) =>
      listParticipations(world, seller).map(({ id }) => [id, seller.sellerId] as const),
    ),
  );
  return rowsOf(world, 'orders').map((row) => {
    const order = orderOfRow(world, row);
    return orderWords(order, listItems(world, order), sellers.get(order.participation)!);
  });
}
