import { findMarketplace } from '../../model/marketplaces.js';
import { findSeller, listParticipations, listSellers } from '../../registry/sellers.js';
import type { Participation, Seller } from '../../registry/sellers.js';
import { chargeDebtOf } from '../../store/finances/close-group.js';
import { insertEvent } from '../../store/finances/events.js';
import type { NewFinancialEvent } from '../../store/finances/events.js';
import { eventFromModel } from '../../store/finances/from-model.js';
import { findOpenGroup, lastClosedGroups, openAccount } from '../../store/finances/groups.js';
import { startBefore, startOfFirst } from '../../store/finances/periods.js';
import { insertShipment } from '../../store/finances/post-orders.js';
import { hundredthsOf } from '../../store/hundredths.js';
import { listItems, orderOfRow } from '../../store/orders/orders.js';
import type { World } from '../../world/world.js';
import { marketplaceNamed } from '../marketplace-names.js';
import { parseMoment } from '../moment.js';
import type { Scenario } from '../scenario.js';
import type { ScenarioFinancialEvent } from '../scenario-finances.js';

/**
 * Opens the accounts of a world that has just been filled. Up to the end of an account's last settlement its lines are all
 * there is; what was shipped since, and the events of the scenario, are in the open group. It makes no fee.
 */
export function addFinances(world: World, scenario: Scenario): void {
  goOnAfterSettlements(world);
  const first = firstStart(world, scenario);
  for (const { seller, currency, amount } of scenario.finances?.openingBalance ?? []) {
    open(world, findSeller(world, seller)!.id, currency, first, hundredthsOf(amount));
  }
  for (const event of scenario.financialEvents ?? []) addEvent(world, event, first);
  for (const seller of listSellers(world).reverse())
    for (const participation of listParticipations(world, seller)) {
      addShipments(world, seller, participation, first);
      if (scenario.finances?.firstClose !== undefined)
        open(world, seller.id, currencyOf(participation), first);
    }
}

/** When accounts without a settlement began. */
function firstStart(world: World, { finances }: Scenario): number {
  const firstClose = parseMoment(finances?.firstClose ?? '', world.now());
  return firstClose === undefined ? startOfFirst(world) : startBefore(world, firstClose);
}

const currencyOf = ({ marketplaceId }: Pick<Participation, 'marketplaceId'>): string =>
  findMarketplace(marketplaceId)!.currency;

/** The period after a settlement begins at its end; what was owed by then was charged soon after. */
function goOnAfterSettlements(world: World): void {
  for (const group of lastClosedGroups(world)) {
    const carried = group.transfer === 'Unknown' ? group.total : 0;
    openAccount(world, group.seller, group.currency, group.endAt!, carried);
    if (group.total < 0) chargeDebtOf(world, group, group.endAt!);
  }
}

function open(world: World, seller: number, currency: string, startAt: number, beginning = 0) {
  return findOpenGroup(world, seller, currency) ?? openAccount(world, seller, currency, startAt, beginning);
}

/** Adds an event of a scenario; an account that is not open yet begins no later than its first event. */
function addEvent(world: World, given: ScenarioFinancialEvent, first: number): void {
  const { event, currency } = eventOf(given, world.now());
  const seller = findSeller(world, given.seller)!.id;
  const group = open(world, seller, currency, Math.min(first, event.postedAt));
  insertEvent(world, group, event);
}

/** An event as the store takes it. */
export function eventOf(
  given: ScenarioFinancialEvent,
  now: number,
): { event: NewFinancialEvent; currency: string } {
  const { kind, order, members, marketplace } = given;
  const postedAt = parseMoment(given.postedAt ?? '', now) ?? now;
  const { currency, name } = findMarketplace(marketplaceNamed(marketplace)!)!;
  const frame = { kind, postedAt, ...(order !== undefined && { order }) };
  return { event: eventFromModel(frame, { MarketplaceName: name, ...members }), currency };
}

/** Posts what an account's orders earned that were shipped in its open period; without any, there is no account. */
function addShipments(
  world: World,
  seller: Seller,
  { id, marketplaceId }: Participation,
  first: number,
): void {
  const currency = currencyOf({ marketplaceId });
  const since = findOpenGroup(world, seller.id, currency)?.startAt ?? first;
  const rows = world.database.numbers(
    'SELECT id FROM orders WHERE participation = ? AND updated_at >= ? AND items_shipped > 0 ORDER BY updated_at, id',
    id,
    since,
  );
  if (rows.length === 0) return;
  const group = open(world, seller.id, currency, since);
  for (const row of rows) {
    const order = orderOfRow(world, row);
    const items = listItems(world, order).filter(({ quantityShipped }) => quantityShipped > 0);
    const parts = items.map((item) => ({ item, quantity: item.quantityShipped, before: 0 }));
    insertShipment(world, group, order, parts);
  }
}
