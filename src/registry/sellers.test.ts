import { describe, expect, test } from 'vitest';
import { createTestWorld, START } from '../world/testing.js';
import {
  addParticipation,
  createSeller,
  createUser,
  findSeller,
  listParticipations,
  listSellers,
  listUsers,
  sellerOfRow,
  updateSeller,
} from './sellers.js';

const US = 'ATVPDKIKX0DER';
const CA = 'A2EUQ1WTGCTBG2';
const DE = 'A1PA6795UKMFR9';

describe('a seller', () => {
  test('that only has a name is active, professional and in no marketplace', () => {
    const { world } = createTestWorld();
    const seller = createSeller(world, { sellerId: 'A2EXAMPLESELLER', name: 'Demo' });

    expect(seller).toEqual({
      id: 1,
      sellerId: 'A2EXAMPLESELLER',
      name: 'Demo',
      status: 'active',
      plan: 'professional',
      createdAt: START,
    });
    expect([listParticipations(world, seller), listUsers(world, seller)]).toEqual([[], []]);
  });

  test('is found by its id and by its row', () => {
    const { world } = createTestWorld();
    const seller = createSeller(world, {
      sellerId: 'A2EXAMPLESELLER',
      name: 'Demo',
      status: 'suspended',
      plan: 'individual',
    });

    expect(findSeller(world, 'A2EXAMPLESELLER')).toEqual(seller);
    expect(sellerOfRow(world, seller.id)).toEqual(seller);
    expect(findSeller(world, 'a2exampleseller')).toBeUndefined();
  });

  test('without an id is given one that begins with A', () => {
    expect(createSeller(createTestWorld().world, { name: 'x' }).sellerId).toMatch(/^A[0-9A-Z]{13}$/);
  });

  test('changes its status or its plan, and keeps the other', () => {
    const { world } = createTestWorld();
    const seller = createSeller(world, { sellerId: 'A1', name: 'x' });
    updateSeller(world, seller, { status: 'closed' });
    const closed = findSeller(world, 'A1')!;
    updateSeller(world, closed, { plan: 'individual' });

    expect(closed).toEqual({ ...seller, status: 'closed' });
    expect(findSeller(world, 'A1')).toEqual({ ...seller, status: 'closed', plan: 'individual' });
  });

  test('that cannot be made leaves nothing behind', () => {
    const { world } = createTestWorld();

    expect(() => createSeller(world, { sellerId: 'A1', name: 'x', marketplaceIds: [US, US] })).toThrow(
      'UNIQUE',
    );
    expect(listSellers(world)).toEqual([]);
    expect(world.database.all('SELECT * FROM participations')).toEqual([]);
  });

  test('has an id that no other has', () => {
    const { world } = createTestWorld();
    createSeller(world, { sellerId: 'A1', name: 'x' });

    expect(() => createSeller(world, { sellerId: 'A1', name: 'y' })).toThrow('UNIQUE');
  });
});

test('sellers are listed newest first', () => {
  const { world } = createTestWorld();
  for (const sellerId of ['A1', 'A3', 'A2']) createSeller(world, { sellerId, name: 'x' });

  expect(listSellers(world).map(({ sellerId }) => sellerId)).toEqual(['A2', 'A3', 'A1']);
});

describe('participations', () => {
  test('stand in the order in which the seller joined, of one seller', () => {
    const { world } = createTestWorld();
    const seller = createSeller(world, { name: 'x', marketplaceIds: [US, DE] });
    createSeller(world, { name: 'y', marketplaceIds: [CA] });
    addParticipation(world, seller.id, CA);

    expect(listParticipations(world, seller)).toEqual([
      { id: 1, marketplaceId: US, suspendedListings: false },
      { id: 2, marketplaceId: DE, suspendedListings: false },
      { id: 4, marketplaceId: CA, suspendedListings: false },
    ]);
  });

  test('say whether listings are suspended', () => {
    const { world } = createTestWorld();
    const seller = createSeller(world, { name: 'x', marketplaceIds: [US, CA] });
    world.database.run('UPDATE participations SET suspended_listings = 1 WHERE marketplace_id = ?', CA);

    expect(listParticipations(world, seller).map(({ suspendedListings }) => suspendedListings)).toEqual([
      false,
      true,
    ]);
  });
});

test('users are listed first one first, with their roles', () => {
  const { world } = createTestWorld();
  const seller = createSeller(world, {
    name: 'x',
    users: [{ name: 'Zoe', email: 'zoe@example.com', role: 'primary' }],
  });
  createUser(world, seller.id, { name: 'Ann', email: 'ann@example.com', role: 'user' });
  createSeller(world, {
    name: 'y',
    users: [{ name: 'Bob', email: 'bob@example.com', role: 'administrator' }],
  });

  expect(listUsers(world, seller)).toEqual([
    { id: 1, name: 'Zoe', email: 'zoe@example.com', role: 'primary' },
    { id: 2, name: 'Ann', email: 'ann@example.com', role: 'user' },
  ]);
});
