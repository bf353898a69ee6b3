import { findMarketplace } from '../../model/marketplaces.js';
import { findSeller, listParticipations } from '../../registry/sellers.js';
import { createCart } from '../../store/webstore/carts.js';
import { createShopper, findShopper } from '../../store/webstore/shoppers.js';
import { subscribe } from '../../store/webstore/stock-subscriptions.js';
import { findWebstore, openWebstore } from '../../store/webstore/webstores.js';
import type { Webstore } from '../../store/webstore/webstores.js';
import { createChance } from '../../world/chance.js';
import type { World } from '../../world/world.js';
import { makeShopper } from '../generate/shoppers.js';
import { marketplaceNamed } from '../marketplace-names.js';
import { parseMoment } from '../moment.js';
import type { Scenario } from '../scenario.js';
import type {
  ScenarioCart,
  ScenarioCustomer,
  ScenarioStockSubscription,
  ScenarioWebstore,
} from '../scenario-webstore.js';

/** Adds the shops of a scenario, who shops there, their carts, and who waits for what is sold out. */
export function addWebstores(world: World, scenario: Scenario): void {
  for (const shop of scenario.webstores ?? []) addWebstore(world, shop);
  for (const [at, customer] of (scenario.customers ?? []).entries()) addCustomer(world, customer, at);
  for (const cart of scenario.carts ?? []) addCart(world, cart);
  for (const [at, wish] of (scenario.stockSubscriptions ?? []).entries()) addSubscriptions(world, wish, at);
}

function addWebstore(world: World, { seller, marketplace, openedAt, ...shop }: ScenarioWebstore): void {
  const participation = participationOf(world, seller, marketplace);
  openWebstore(world, { participation, ...shop, ...momentOf(world, 'openedAt', openedAt) });
}

function addCustomer(world: World, given: ScenarioCustomer, at: number): void {
  const { seller, marketplace, id, associatedAt, updatedAt, ...said } = given;
  const made = makeShopper(
    createChance(world.seed, `customer/${at}`),
    findMarketplace(marketplaceNamed(marketplace)!)!,
  );
  createShopper(world, shopOf(world, seller, marketplace)!, {
    ...made,
    ...said,
    ...(id !== undefined && { customerId: id }),
    ...momentOf(world, 'associatedAt', associatedAt),
    ...momentOf(world, 'updatedAt', updatedAt),
  });
}

function addCart(world: World, { seller, marketplace, customer, updatedAt, items }: ScenarioCart): void {
  const shopper = customer === undefined ? undefined : findShopper(world, customer)!;
  createCart(world, shopOf(world, seller, marketplace)!, {
    ...(shopper && { shopper }),
    ...momentOf(world, 'updatedAt', updatedAt),
    lines: items.map(({ sku, quantity = 1, saved = false }) => ({ sku, quantity, saved })),
  });
}

function addSubscriptions(world: World, given: ScenarioStockSubscription, at: number): void {
  const { seller, marketplace, sku, count = 1, createdAt, state } = given;
  const created = parseMoment(createdAt ?? '', world.now()) ?? world.now();
  for (let one = 1; one <= count; one++)
    subscribe(world, shopOf(world, seller, marketplace)!, {
      sku,
      email: `waiting${at + 1}-${one}@example.com`,
      createdAt: created,
      ...(state === 'Notified' && { notifiedAt: created }),
    });
}

const momentOf = <Name extends string>(
  world: World,
  name: Name,
  text: string | undefined,
): { [N in Name]?: number } =>
  text === undefined ? {} : ({ [name]: parseMoment(text, world.now()) } as { [N in Name]?: number });

function participationOf(world: World, sellerId: string, marketplace: string): number {
  const marketplaceId = marketplaceNamed(marketplace)!;
  const seller = findSeller(world, sellerId)!;
  return listParticipations(world, seller).find((one) => one.marketplaceId === marketplaceId)!.id;
}

/** The shop of a seller in a marketplace, by the names of a scenario. */
export const shopOf = (world: World, sellerId: string, marketplace: string): Webstore | undefined =>
  findWebstore(world, participationOf(world, sellerId, marketplace));
