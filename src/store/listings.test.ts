import { beforeEach, describe, expect, it } from 'vitest';
import { createSeller, listParticipations } from '../registry/sellers.js';
import { WorldDatabase } from '../world/database.js';
import { World } from '../world/world.js';
import { createListing, findListing, insertListing, listListings, updateListing } from './listings.js';
import type { NewListing } from './listings.js';

const NOW = Date.UTC(2020, 5, 24);
let world: World;
let seller: number;
let participation: number;

beforeEach(() => {
  const clock = { worldAt: NOW, mode: 'frozen' } as const;
  world = World.found(
    WorldDatabase.inMemory(),
    { scenario: 'test', seed: 1, clock },
    { real: () => NOW, dueHandlers: {} },
  );
  const created = createSeller(world, { sellerId: 'A1', name: 'One', marketplaceIds: ['ATVPDKIKX0DER'] });
  seller = created.id;
  participation = listParticipations(world, created)[0]!.id;
});

const mug = (changes: Partial<NewListing> = {}): NewListing => ({
  participation,
  sku: 'MUG-1',
  asin: 'B00EXAMPL1',
  title: 'Mug',
  channel: 'MFN',
  price: { amount: '24.99', currency: 'USD' },
  ...changes,
});

describe('listings', () => {
  it('are found by seller, marketplace and SKU, and by nothing less', () => {
    const created = createListing(world, mug({ quantity: 3, details: { description: 'For tea' } }));

    expect(findListing(world, seller, 'ATVPDKIKX0DER', 'MUG-1')).toEqual(created);
    expect(created).toMatchObject({
      marketplaceId: 'ATVPDKIKX0DER',
      status: 'active',
      condition: 'New',
      quantity: 3,
      createdAt: NOW,
      updatedAt: NOW,
      details: { description: 'For tea' },
    });
    expect(findListing(world, seller, 'ATVPDKIKX0DER', 'mug-1')).toBeUndefined();
    expect(findListing(world, seller, 'A1VC38T7YXB528', 'MUG-1')).toBeUndefined();
    expect(findListing(world, seller + 1, 'ATVPDKIKX0DER', 'MUG-1')).toBeUndefined();
  });

  it('come in pages by SKU', () => {
    for (const sku of ['C', 'A', 'D', 'B']) insertListing(world, mug({ sku }));
    const skus = (limit?: number, after?: string) =>
      listListings(world, participation, limit, after).map(({ sku }) => sku);

    expect(skus()).toEqual(['A', 'B', 'C', 'D']);
    expect(skus(2)).toEqual(['A', 'B']);
    expect(skus(2, 'B')).toEqual(['C', 'D']);
    expect(skus(2, 'D')).toEqual([]);
  });

  it('keep what a change does not name', () => {
    const created = createListing(world, mug({ quantity: 3, details: { description: 'For tea' } }));
    const changed = updateListing(world, created, {
      price: { amount: '19.99', currency: 'USD' },
      status: 'inactive',
      details: { conditionNote: 'Scratched' },
    });

    expect(changed).toEqual({
      ...created,
      price: { amount: '19.99', currency: 'USD' },
      status: 'inactive',
      updatedAt: NOW + 1,
      details: { description: 'For tea', conditionNote: 'Scratched' },
    });
  });

  it('have a later updatedAt after every change, also on a frozen clock', () => {
    const created = createListing(world, mug());
    const once = updateListing(world, created, { quantity: 1 });
    world.setClock({ at: NOW + 60_000 });
    const twice = updateListing(world, once, { quantity: 0 });

    expect([created, once, twice].map(({ updatedAt }) => updatedAt)).toEqual([NOW, NOW + 1, NOW + 60_000]);
  });

  it('exist once for a SKU in a marketplace', () => {
    insertListing(world, mug());
    expect(() => insertListing(world, mug())).toThrow(/UNIQUE/);
  });
});
