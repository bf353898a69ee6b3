import { findMarketplace } from '../../model/marketplaces.js';
import { findSeller, listParticipations } from '../../registry/sellers.js';
import type { Participation } from '../../registry/sellers.js';
import { countOrders, withoutOrderIndexes } from '../../store/orders/bulk-orders.js';
import { insertOrder } from '../../store/orders/change-orders.js';
import type { OrderStatus } from '../../store/orders/order.js';
import { findWebstore } from '../../store/webstore/webstores.js';
import { createChance } from '../../world/chance.js';
import { parseDuration } from '../../world/duration.js';
import type { World } from '../../world/world.js';
import { marketplacesNamed } from '../marketplace-names.js';
import type { GenerateEntry } from '../scenario.js';
import { addCompetition, fillCatalogue } from './catalogue.js';
import { makeOrder } from './make-order.js';
import { openShop, stockUp } from './listings.js';
import { planOrders } from './plan-orders.js';
import { makeProducts } from './products.js';
import { makeCarts, makeShoppers } from './shoppers.js';

const MINUTE = 60_000;

/** A shorter period than this would end before it began. */
const SHORTEST_PERIOD = 60 * MINUTE;

/** Orders younger than two minutes are in no list, so none is. */
const LATEST_CHANGE = 2 * MINUTE;
const LATEST_PURCHASE = 5 * MINUTE;

/** From so many orders on, it is faster to build the indexes afterwards. */
const MANY = 20_000;

/** How often a status occurs, where the scenario does not say it. */
const usual: Partial<Record<OrderStatus, number>> = {
  PendingAvailability: 1,
  Pending: 5,
  Unshipped: 14,
  PartiallyShipped: 4,
  Shipped: 66,
  Canceled: 8,
  Unfulfillable: 2,
};

/**
 * Makes up what one entry of `generate` asks for. @param at its number, which with the world's seed starts its chance:
 * the same seed, entry and clock give the same rows. @param onOrder told of every order.
 */
export function generate(
  world: World,
  entry: GenerateEntry,
  at: number,
  onOrder: () => void = () => {},
): void {
  const chance = createChance(world.seed, `generate/${at}`);
  const now = world.now();
  const from = now - Math.max(parseDuration(entry.over ?? 'P30D')!, SHORTEST_PERIOD);
  const seller = findSeller(world, entry.seller)!;
  const products = makeProducts(chance, entry.products);
  fillCatalogue(world, createChance(world.seed, `catalogue/${at}`), products);
  const shops = participationsOf(listParticipations(world, seller), entry).map((participation) =>
    openShop(world, chance, participation, products, from),
  );
  stockUp(world, chance, seller.id, products, now);
  if (entry.competition ?? true) {
    const others = createChance(world.seed, `competition/${at}`);
    for (const shop of shops) addCompetition(world, others, shop);
  }

  const plans = planOrders(chance, {
    shops,
    count: entry.orders ?? 0,
    weights: entry.statuses ?? usual,
    from,
    to: now - LATEST_PURCHASE,
  });
  const insert = () => {
    for (const { shop, status, purchasedAt } of plans) {
      insertOrder(world, makeOrder(chance, shop, { status, purchasedAt, latest: now - LATEST_CHANGE }));
      onOrder();
    }
  };
  const { orders = 0 } = entry;
  if (orders >= MANY && orders > countOrders(world)) withoutOrderIndexes(world, insert);
  else insert();
  generateWebstores(world, entry, at, { from, to: now });
}

/** Customers and carts have chance of their own: what else a seed makes does not depend on them. */
function generateWebstores(
  world: World,
  entry: GenerateEntry,
  at: number,
  period: { from: number; to: number },
): void {
  const { customers = 0, carts = 0 } = entry;
  if (customers + carts === 0) return;
  const chance = createChance(world.seed, `generate/${at}/webstore`);
  for (const { id, marketplaceId } of participationsOf(
    listParticipations(world, findSeller(world, entry.seller)!),
    entry,
  )) {
    const shop = findWebstore(world, id);
    if (!shop) continue;
    const marketplace = findMarketplace(marketplaceId)!;
    const shoppers = makeShoppers(world, chance, shop, marketplace, customers, period);
    makeCarts(world, chance, shop, shoppers, carts, period);
  }
}

function participationsOf(all: readonly Participation[], { marketplaces }: GenerateEntry): Participation[] {
  if (marketplaces === undefined) return [...all];
  const ids = marketplacesNamed(marketplaces);
  return all.filter(({ marketplaceId }) => ids.includes(marketplaceId));
}
