import { expect, test } from 'vitest';
import { createTestWorld } from '../../world/testing.js';
import { findBuyBox, freeBuyBox, setBuyBox } from './buy-box.js';
import { deleteCompetitor, findCompetitor, insertCompetitor, updateCompetitor } from './competitors.js';

const US = 'ATVPDKIKX0DER';
const AT = { marketplaceId: US, asin: 'B000EXMPL1' };

function worldWithEvents() {
  const { world } = createTestWorld();
  const told = () =>
    world.database
      .all<{ type: string; subject: string; details: string }>('SELECT * FROM world_events ORDER BY id')
      .map(({ type, subject, details }) => [type, subject, JSON.parse(details) as unknown]);
  return { world, told };
}

test('an offer of others is told when it is there, changes and is gone, and not where nothing differs', () => {
  const { world, told } = worldWithEvents();
  const id = insertCompetitor(world, { ...AT, price: 1999 });
  const offer = updateCompetitor(world, findCompetitor(world, id)!, { price: 1899 });
  updateCompetitor(world, offer, { price: 1899 });
  deleteCompetitor(world, offer);

  const where = { marketplaceId: US, offerId: id };
  const first = { condition: 'New', channel: 'MFN', price: 1999, shipping: 0, sellers: 1 };
  expect(told()).toEqual([
    ['offer.created', AT.asin, { ...where, ...first }],
    ['offer.changed', AT.asin, { ...where, now: { price: 1899 }, was: { price: 1999 } }],
    ['offer.removed', AT.asin, { ...where, condition: 'New', price: 1899, shipping: 0 }],
  ]);
});

test('a buy box is told when another is to hold it', () => {
  const { world, told } = worldWithEvents();
  const box = { ...AT, condition: 'New' as const };
  setBuyBox(world, { ...box, holder: 'shop' });
  setBuyBox(world, { ...box, holder: 'shop' });
  const id = setBuyBox(world, { ...box, holder: null });
  freeBuyBox(world, findBuyBox(world, id)!);

  const changed = (was: string | null, now: string | null) => [
    'buy-box.changed',
    AT.asin,
    { marketplaceId: US, condition: 'New', was, now },
  ];
  expect(told()).toEqual([changed(null, 'shop'), changed('shop', 'nobody'), changed('nobody', null)]);
});
