import { expect, it } from 'vitest';
import { createSeller } from '../../registry/sellers.js';
import { createTestWorld, DAY, START } from '../../world/testing.js';
import { findGroups } from './find-groups.js';
import { insertGroup } from './groups.js';

it('a group that was opened more than 18 months ago is none, also where it is open', () => {
  const { world, time } = createTestWorld();
  const { id: seller } = createSeller(world, { sellerId: 'A1', name: 'One' });
  const group = { seller, currency: 'USD', beginning: 0 };
  const opened = (startAt: number, endAt: number | null) =>
    insertGroup(world, { ...group, startAt, endAt }).id;
  opened(START - 600 * DAY, START - 540 * DAY);
  opened(START - 560 * DAY, START - 530 * DAY);
  const young = opened(START - 530 * DAY, null);
  const found = () => findGroups(world, seller, ['USD'], START - 570 * DAY, START, 10).map(({ id }) => id);

  expect(found()).toEqual([young]);
  time.now += 20 * DAY;
  expect(found()).toEqual([]);
});
