import { beforeEach, describe, expect, it } from 'vitest';
import { createSeller, listParticipations } from '../registry/sellers.js';
import { WorldDatabase } from '../world/database.js';
import { World } from '../world/world.js';
import { cancelListing, insertCancelledListing, listCancelledListings } from './cancelled-listings.js';
import { createListing, findListing } from './listings.js';
import type { NewListing } from './listings.js';

const NOW = Date.UTC(2020, 5, 24);
const US = 'ATVPDKIKX0DER';
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
  const created = createSeller(world, { sellerId: 'A1', name: 'One', marketplaceIds: [US] });
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

describe('a listing that is cancelled', () => {
  it('is no listing any more, and is remembered as it was', () => {
    const listing = createListing(world, mug({ quantity: 3, details: { description: 'For tea' } }));
    cancelListing(world, listing);

    expect(findListing(world, seller, US, 'MUG-1')).toBeUndefined();
    expect(listCancelledListings(world, participation)).toEqual([
      { ...listing, id: expect.any(Number) as number, cancelledAt: NOW },
    ]);
  });

  it('is not among the cancelled ones while its SKU is listed again', () => {
    cancelListing(world, createListing(world, mug()));
    const again = createListing(world, mug({ title: 'Mug, new' }));
    expect(listCancelledListings(world, participation)).toEqual([]);

    cancelListing(world, again);
    expect(listCancelledListings(world, participation).map(({ title }) => title)).toEqual(['Mug, new']);
  });

  it('may be one from the start; they come in pages by SKU', () => {
    for (const sku of ['C', 'A', 'B']) insertCancelledListing(world, { ...mug({ sku }), marketplaceId: US });
    const skus = (limit?: number, after?: string) =>
      listCancelledListings(world, participation, limit, after).map(({ sku }) => sku);

    expect(skus()).toEqual(['A', 'B', 'C']);
    expect(skus(1, 'A')).toEqual(['B']);
    expect(listCancelledListings(world, participation)[0]).toMatchObject({
      status: 'inactive',
      quantity: 0,
      condition: 'New',
      createdAt: NOW,
    });
  });
});
