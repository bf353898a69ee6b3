import { readFileSync } from 'node:fs';
import { beforeEach, describe, expect, it } from 'vitest';
import { eventTypes } from '../../../world/event-types.js';
import { KEPT_FOR } from '../../../world/events.js';
import { createTestControl, demo } from '../../testing.js';
import type { TestControl } from '../../testing.js';
import { worldEventFeed } from './world-event-feed.js';

let control: TestControl;
let before: number;
beforeEach(async () => {
  control = await createTestControl();
  // What making the demo told.
  control.realm.world.database.run('DELETE FROM world_events');
  before = control.realm.world.events.last;
});

const list = async (query = '') => (await control.ask('GET', `/world-events${query}`)).body;
const tell = (type: 'order.changed' | 'order.cancelled', subject: string) =>
  control.realm.world.events.append(type, {
    seller: 1,
    subject,
    details: { status: 'Canceled', was: 'Unshipped' },
  });

describe('GET /world-events', () => {
  it('lists what happened, newest first', async () => {
    expect(await list()).toEqual({ items: [], count: 0 });
    tell('order.changed', 'a');
    tell('order.cancelled', 'b');
    const { items, count } = await list('?limit=1');
    expect([items, count]).toEqual([
      [
        {
          id: String(before + 2),
          at: new Date(control.realm.world.now()).toISOString(),
          type: 'order.cancelled',
          sellerId: demo.sellerId,
          marketplaceId: null,
          subject: 'b',
          details: { status: 'Canceled', was: 'Unshipped' },
        },
      ],
      2,
    ]);
    expect((await list(`?after=${before + 2}`)).items).toMatchObject([
      { id: String(before + 1), subject: 'a' },
    ]);
  });

  it('takes a type, all of a thing, and an instant; and refuses what is none', async () => {
    tell('order.changed', 'a');
    control.realm.world.clock.standingAt(control.realm.world.now() - KEPT_FOR - 1, () =>
      tell('order.changed', 'old'),
    );
    control.realm.world.events.append('key.created', {
      subject: 'k',
      details: { developerId: 'd', status: 'active' },
    });
    const subjects = async (query: string) => (await list(query)).items.map((each) => each.subject as string);
    expect(await subjects('?type=key.created')).toEqual(['k']);
    expect(await subjects('?type=order.*')).toEqual(['a']);
    expect(await subjects('?since=2999-01-01T00:00:00Z')).toEqual([]);
    for (const query of ['?type=order', '?type=nothing.*', '?since=today', '?after=x'])
      expect((await control.ask('GET', `/world-events${query}`)).status).toBe(400);
  });

  it('has the types and details that its page says', () => {
    const page = readFileSync(new URL('../../../../docs/events.md', import.meta.url), 'utf8');
    const rows = [...page.matchAll(/^\| `([a-z-]+\.[a-z-]+)` \| (.*?) \|/gm)].map(([, type, details]) => [
      type!,
      [...details!.matchAll(/`([^`]+)`/g)].map(([, name]) => name),
    ]);
    expect(Object.fromEntries(rows)).toEqual(eventTypes);
  });
});

describe('the events of a stream', () => {
  it('come one by one, up to a place, from behind another', () => {
    for (const subject of ['a', 'b', 'c']) tell('order.changed', subject);
    const feed = worldEventFeed(control.realm.world, ['order.changed'], before + 1);
    expect([
      feed.next(before + 1),
      feed.next(before + 2)?.subject,
      feed.next(before + 2),
      feed.next(Infinity)?.subject,
    ]).toEqual([undefined, 'b', undefined, 'c']);
    expect(feed.next(Infinity)).toBeUndefined();
    tell('order.changed', 'd');
    expect(feed.next(Infinity)?.subject).toBe('d');
  });
});
