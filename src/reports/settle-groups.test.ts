import { describe, expect, it } from 'vitest';
import { findSeller, listParticipations, updateSeller } from '../registry/sellers.js';
import { amountText } from '../store/finances/amounts.js';
import { createOrder, refundItems, shipItems } from '../store/orders/change-orders.js';
import { listItems, orderOfRow } from '../store/orders/orders.js';
import { details } from '../store/orders/testing.js';
import { WorldDatabase } from '../world/database.js';
import { World } from '../world/world.js';
import { hundredthsOf } from '../store/hundredths.js';
import { createChance } from '../world/chance.js';
import { eventsOfGroup } from '../store/finances/events.js';
import { listOpenGroups } from '../store/finances/groups.js';
import { closeAndSettle, financeDueHandlers } from './settle-groups.js';
import { idOf, recordsOf, SELLER, textOf, worldWith } from './testing.js';

const COUNTRIES = { US: 'USD', JP: 'JPY', DE: 'EUR' } as const;
type Country = keyof typeof COUNTRIES;

/** One seller with an account in each currency. */
function settledWorld(): World {
  const { database } = worldWith(
    `settlements: [{seller: ${SELLER}, marketplace: US, startAt: -P21D, endAt: -P7D, total: -9.5, transactions: [{type: Transfer, amount: 5}]}]`,
  );
  return World.open(WorldDatabase.inMemory(database.image()), {
    real: () => Date.UTC(2020, 5, 24, 12),
    dueHandlers: financeDueHandlers,
  });
}

const UNDONE = new Error('undone');

/** Does something to a world, and takes it back: cheaper than a world for each time. */
function undoing(world: World, work: () => void): void {
  const transaction = () =>
    world.database.transaction(() => {
      work();
      throw UNDONE;
    });
  expect(transaction).toThrow(UNDONE);
}

/** Orders of random prices, postage, promotions and quantities are shipped in parts, and some paid back. */
function sellAtRandom(world: World, seed: number): void {
  const chance = createChance(seed, 'money');
  const country = (Object.keys(COUNTRIES) as Country[])[seed % 3]!;
  const { settings } = world;
  const fees = { commission: chance.below(4_500) / 100 };
  world.setSettings({ finances: { ...settings.finances, fees } });
  const seller = findSeller(world, SELLER)!;
  updateSeller(world, seller, { plan: chance.below(2) ? 'individual' : 'professional' });
  const [participation] = listParticipations(world, seller).filter(
    (one) => one.marketplaceId === idOf(country),
  );
  const money = () => {
    const amount = country === 'JP' ? chance.below(9_000) * 100 : chance.below(99_999);
    return { amount: amountText(amount), currency: COUNTRIES[country] };
  };
  const item = (sku: string) => ({
    sku, asin: 'B00EXAMPL1', title: 'T', quantityOrdered: 1 + chance.below(5),
    details: {
      price: money(), tax: money(), shippingPrice: money(), shippingTax: money(), promotionDiscount: money(),
      shippingDiscount: money(), giftWrapPrice: money(),
    },
  }); // prettier-ignore
  for (let at = 0; at < 2; at++) {
    let order = createOrder(world, {
      participation: participation!.id,
      purchasedAt: world.now(),
      status: 'Unshipped',
      channel: chance.below(2) ? 'AFN' : 'MFN',
      details,
      items: [item('A'), item('B')],
    });
    for (let step = 0; step < 3; step++) {
      const parts = listItems(world, order).map((line) => ({
        item: line,
        quantity: chance.below(1 + line.quantityOrdered - line.quantityShipped),
      }));
      order = shipItems(world, order, parts);
    }
    const [line] = listItems(world, order);
    if (chance.below(2)) refundItems(world, order, [{ item: line!, amount: line!.details.price!.amount }]);
  }
}

const sum = (values: readonly number[]) => values.reduce((all, value) => all + value, 0);

describe('a settlement report and its group', () => {
  it('agree to the cent over 500 random worlds', () => {
    const wrong: unknown[] = [];
    let closed = 0;
    const world = settledWorld();
    const settle = (seed: number): void => {
      sellAtRandom(world, seed);
      for (const group of listOpenGroups(world, findSeller(world, SELLER)!.id)) {
        const isItsOwn = group.currency === Object.values(COUNTRIES)[seed % 3];
        if (!isItsOwn) continue;
        const events = eventsOfGroup(world, group.id, 1_000, 0);
        const { total, beginning } = closeAndSettle(world, group);
        closed++;
        const country = (Object.keys(COUNTRIES) as Country[]).find(
          (one) => COUNTRIES[one] === group.currency,
        )!;
        const asked = { type: '_GET_V2_SETTLEMENT_REPORT_DATA_FLAT_FILE_V2_', in: [country] };
        const [head, ...lines] = recordsOf(
          textOf(world, asked, country === 'JP' ? 'windows-31j' : 'windows-1252'),
        );
        const read = (text: string | undefined) => hundredthsOf((text ?? '').replace(',', '.'));
        const shown = [read(head!['total-amount']), sum(lines.map(({ amount }) => read(amount)))];
        const kept = [total, beginning + sum(events.map(({ amount }) => amount))];
        const yen = group.currency === 'JPY' && events.some(({ amount }) => amount % 100 !== 0);
        if (new Set([...shown, ...kept]).size > 1 || yen)
          wrong.push({ seed, currency: group.currency, shown, kept });
      }
    };
    for (let seed = 1; seed <= 500; seed++) undoing(world, () => settle(seed));
    expect(wrong).toEqual([]);
    expect(closed).toBeGreaterThan(480);
  });
});

describe('the shares of shipments', () => {
  it('are together what the line has', () => {
    const world = settledWorld();
    sellAtRandom(world, 7);
    const order = orderOfRow(world, 1);
    for (const item of listItems(world, order))
      shipItems(world, orderOfRow(world, 1), [
        { item, quantity: item.quantityOrdered - item.quantityShipped },
      ]);
    const principal = listOpenGroups(world, findSeller(world, SELLER)!.id)
      .flatMap(({ id }) => eventsOfGroup(world, id, 1_000, 0))
      .filter(({ kind, amazonOrderId }) => kind === 'Shipment' && amazonOrderId === order.amazonOrderId)
      .flatMap(
        ({ details }) => (details as { items: { prices: { type: string; amount: string }[] }[] }).items,
      )
      .flatMap(({ prices }) => prices.filter(({ type }) => type === 'Principal'));

    expect(sum(principal.map(({ amount }) => hundredthsOf(amount)))).toBe(
      sum(listItems(world, order).map(({ details }) => hundredthsOf(details.price!.amount))),
    );
  });
});
