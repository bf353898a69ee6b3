import { XMLParser } from 'fast-xml-parser';
import { expect, test } from 'vitest';
import { cancelListing } from '../store/cancelled-listings.js';
import { createStock, updateStock } from '../store/inventory.js';
import { createListing, updateListing } from '../store/listings.js';
import type { NewListing } from '../store/listings.js';
import { xmlOf } from '../store/notifications/kept-xml.js';
import { setBuyBox } from '../store/offers/buy-box.js';
import {
  deleteCompetitor,
  findCompetitor,
  insertCompetitor,
  updateCompetitor,
} from '../store/offers/competitors.js';
import { JP, PART, US } from '../store/orders/testing.js';
import { createPost, subscribe } from './testing.js';

const ASIN = 'B00EXAMPLE';
const parser = new XMLParser({ parseTagValue: false, ignoreAttributes: false });

/** A shop that is told of the offers of what it lists, and of its messages each as the condition that changed. */
function createTold(listing: Partial<NewListing> = {}) {
  const { world, seller } = createPost(() => ({ messageId: 'm' }));
  const own = createListing(world, {
    participation: PART[US],
    sku: 'S',
    asin: ASIN,
    title: 'T',
    status: 'active',
    channel: 'MFN',
    price: { amount: '20.00', currency: 'USD' },
    quantity: 3,
    ...listing,
  });
  subscribe(world, own.participation, 'AnyOfferChanged');
  const messages = () => {
    world.due.settle();
    const ids = world.database.numbers('SELECT id FROM notifications ORDER BY id');
    return ids.map((id) => xmlOf(world, id));
  };
  /** How many messages something makes. */
  const after = (work: () => unknown): number => {
    const before = messages().length;
    work();
    return messages().length - before;
  };
  return { world, seller, own, messages, after };
}

test('offers of others that come, change and go are told, and those of other products are not', () => {
  const { world, after } = createTold();
  const at = { marketplaceId: US, asin: ASIN };
  let rival = 0;
  expect(after(() => (rival = insertCompetitor(world, { ...at, price: 1_500 })))).toBe(1);
  expect(after(() => insertCompetitor(world, { ...at, asin: 'B00EXAMPL2', price: 1_500 }))).toBe(0);
  expect(after(() => insertCompetitor(world, { ...at, marketplaceId: JP, price: 1_500 }))).toBe(0);
  const offer = () => findCompetitor(world, rival)!;
  expect(after(() => updateCompetitor(world, offer(), { price: 1_400 }))).toBe(1);
  expect(after(() => updateCompetitor(world, offer(), { price: 1_400 }))).toBe(0);
  // Of both conditions.
  expect(after(() => updateCompetitor(world, offer(), { condition: 'Used', subcondition: 'Good' }))).toBe(2);
  expect(after(() => setBuyBox(world, { ...at, condition: 'New', holder: null }))).toBe(1);
  expect(after(() => deleteCompetitor(world, offer()))).toBe(1);
});

test('of the own listing is told what buyers see', () => {
  const { world, own, after } = createTold();
  let listing = own;
  const change = (more: Parameters<typeof updateListing>[2]) =>
    after(() => (listing = updateListing(world, listing, more)));
  expect(change({ price: { amount: '19.00', currency: 'USD' } })).toBe(1);
  expect(change({ quantity: 2 })).toBe(0);
  expect(change({ title: 'Another' })).toBe(0);
  expect(change({ quantity: 0 })).toBe(1);
  expect(change({ price: { amount: '18.00', currency: 'USD' } })).toBe(0);
  expect(change({ quantity: 1 })).toBe(1);
  expect(change({ status: 'inactive' })).toBe(1);
  expect(change({ status: 'active' })).toBe(1);
  expect(after(() => cancelListing(world, listing))).toBe(1);
});

test('of what Amazon holds is told when there is none any more, and when there is again', () => {
  const { world, seller, after } = createTold({ channel: 'AFN', quantity: 0 });
  let stock: ReturnType<typeof createStock> | undefined;
  expect(
    after(() => (stock = createStock(world, { seller: seller.id, sku: 'S', asin: ASIN, inStock: 5 }))),
  ).toBe(1);
  const set = (inStock: number) => after(() => (stock = updateStock(world, stock!, { inStock })));
  expect([4, 0, 0, 2].map(set)).toEqual([0, 1, 0, 1]);
});

test('a message has the twenty cheapest, and is not sent of dearer ones', () => {
  const { world, messages, after } = createTold();
  const at = { marketplaceId: US, asin: ASIN };
  insertCompetitor(world, { ...at, price: 3_000, sellers: 25 });
  const dear = insertCompetitor(world, { ...at, price: 9_000 });
  messages();
  expect(after(() => updateCompetitor(world, findCompetitor(world, dear)!, { price: 8_000 }))).toBe(0);
  expect(after(() => updateCompetitor(world, findCompetitor(world, dear)!, { price: 1_000 }))).toBe(1);
  expect(
    messages()
      .at(-1)!
      .match(/<Offer>/g),
  ).toHaveLength(20);
  // It goes out of the twenty, which others see.
  expect(after(() => updateCompetitor(world, findCompetitor(world, dear)!, { price: 9_000 }))).toBe(1);
  expect(after(() => deleteCompetitor(world, findCompetitor(world, dear)!))).toBe(0);
});

test('in Japan there are points, and every text is escaped', () => {
  const note = `<b>"A" & 'B'</b>\u0000`;
  const { world, messages } = createTold({
    participation: PART[JP],
    price: { amount: '2000.00', currency: 'JPY' },
    condition: 'UsedLikeNew',
    details: { conditionNote: note },
  });
  insertCompetitor(world, {
    marketplaceId: JP,
    asin: ASIN,
    condition: 'Used',
    price: 150_000,
    points: 12,
    country: '<&"\'>',
  });
  const [xml] = messages();
  const { AnyOfferChangedNotification: told } = (
    parser.parse(xml!) as { Notification: { NotificationPayload: Record<string, never> } }
  ).Notification.NotificationPayload as { AnyOfferChangedNotification: never };
  const { Offers, Summary } = told as { Offers: { Offer: object[] }; Summary: object };
  expect(Offers.Offer).toMatchObject([
    { SubCondition: 'good', Points: { PointsNumber: '12' }, ShipsFrom: { Country: '<&"\'>' } },
    { SubCondition: 'like_new', ConditionNotes: `<b>"A" & 'B'</b>\ufffd`, Points: { PointsNumber: '0' } },
  ]);
  expect(Summary).toMatchObject({
    LowestPrices: { LowestPrice: { LandedPrice: { Amount: '1488.00', CurrencyCode: 'JPY' } } },
  });
});
