import { describe, expect, test } from 'vitest';
import { createTestWorld, HOUR, START } from '../world/testing.js';
import { createDeveloper, findDeveloper, hasRole, listDevelopers, setDeveloperStatus } from './developers.js';
import { createSeller } from './sellers.js';

describe('a developer', () => {
  test('that only has a name is approved, with every role in every region', () => {
    const { world } = createTestWorld();

    expect(createDeveloper(world, { developerId: '1234-3214-4321', name: 'Demo' })).toEqual({
      id: 1,
      developerId: '1234-3214-4321',
      name: 'Demo',
      contact: '',
      status: 'approved',
      roles: null,
      regions: null,
      ownSeller: null,
      createdAt: START,
    });
  });

  test('is found as it was registered, and later with its own account', () => {
    const { world, time } = createTestWorld();
    const seller = createSeller(world, { name: 'Own' });
    time.now += HOUR;
    const created = createDeveloper(world, {
      developerId: '1111-2222-3333',
      name: 'Big & Co',
      contact: 'dev@example.com',
      status: 'pending',
      roles: ['Orders', 'Feeds.SubmitFeed'],
      regions: ['NA', 'EU'],
      ownSeller: seller.id,
    });

    expect(created).toEqual({
      id: 1,
      developerId: '1111-2222-3333',
      name: 'Big & Co',
      contact: 'dev@example.com',
      status: 'pending',
      roles: ['Orders', 'Feeds.SubmitFeed'],
      regions: ['NA', 'EU'],
      ownSeller: seller.id,
      createdAt: START + HOUR,
    });
    expect(findDeveloper(world, '1111-2222-3333')).toEqual(created);
  });

  test('without an id is given one of 12 digits, the same for the same seed', () => {
    const made = [1, 1, 2].map(
      (seed) => createDeveloper(createTestWorld({}, { seed }).world, { name: 'x' }).developerId,
    );

    expect(made[0]).toMatch(/^\d{4}-\d{4}-\d{4}$/);
    expect(made[1]).toBe(made[0]);
    expect(made[2]).not.toBe(made[0]);
  });

  test('has an id that no other has', () => {
    const { world } = createTestWorld();
    createDeveloper(world, { developerId: '1234-3214-4321', name: 'First' });

    expect(() => createDeveloper(world, { developerId: '1234-3214-4321', name: 'Second' })).toThrow('UNIQUE');
    expect(listDevelopers(world)).toHaveLength(1);
  });

  test('may be suspended and approved again', () => {
    const { world } = createTestWorld();
    const developer = createDeveloper(world, { name: 'x' });
    const states = (['suspended', 'refused', 'approved'] as const).map((status) => {
      setDeveloperStatus(world, developer, status);
      return findDeveloper(world, developer.developerId)?.status;
    });

    expect(states).toEqual(['suspended', 'refused', 'approved']);
  });

  test('that is not there is not found', () => {
    expect(findDeveloper(createTestWorld().world, '1234-3214-4321')).toBeUndefined();
  });
});

test('developers are listed newest first', () => {
  const { world } = createTestWorld();
  const names = ['a', 'b', 'c'];
  for (const name of names) createDeveloper(world, { name });

  expect(listDevelopers(world).map(({ name }) => name)).toEqual(['c', 'b', 'a']);
});

describe('roles', () => {
  const { world } = createTestWorld();
  const some = createDeveloper(world, { name: 'some', roles: ['Orders', 'Feeds.SubmitFeed'] });
  const none = createDeveloper(world, { name: 'none', roles: [] });
  const all = createDeveloper(world, { name: 'all', roles: null });

  test.each([
    ['Orders', 'ListOrders', true],
    ['Orders', 'GetServiceStatus', true],
    ['Feeds', 'SubmitFeed', true],
    ['Feeds', 'GetFeedSubmissionList', false],
    ['Reports', 'SubmitFeed', false],
    ['Order', 'sListOrders', false],
  ])('are of a section or of one operation: %s.%s is %s', (section, operation, granted) => {
    expect(hasRole(some, section, operation)).toBe(granted);
  });

  test('that are an empty list allow nothing; no list allows everything', () => {
    expect([hasRole(none, 'Orders', 'ListOrders'), hasRole(all, 'Orders', 'ListOrders')]).toEqual([
      false,
      true,
    ]);
  });
});
