import { beforeEach, describe, expect, it } from 'vitest';
import { expireAuthorization } from '../../../registry/authorizations.js';
import type { DueHandlers } from '../../../world/world.js';
import { createTestControl, START } from '../../testing.js';
import type { TestControl } from '../../testing.js';

const HOUR = 3_600_000;

/** Work that notes when it was done; `again` comes back every hour. */
const handlers: DueHandlers = {
  'authorization.expire': {
    run: (world, item) => void expireAuthorization(world, Number(item.subject)),
    nature: 'ends-access',
  },
  note: (world, item) => void done.push(`${item.subject} ${new Date(world.now()).toISOString()}`),
  fails(_, item) {
    if (++failures < 3) throw new Error(`broken ${failures}`);
    done.push(item.subject);
  },
  again: (world, item) => void world.due.add('again', item.subject, item.dueAt + HOUR),
  schedule: {
    run: (world, item) => {
      done.push(`schedule ${new Date(world.now()).toISOString()}`);
      world.due.add('schedule', item.subject, item.dueAt + HOUR);
    },
    nature: 'recurs',
  },
};

let done: string[];
let failures: number;
let control: TestControl;
let ask: TestControl['ask'];
beforeEach(async () => {
  done = [];
  failures = 0;
  control = await createTestControl({}, handlers);
  ({ ask } = control);
  control.realm.world.due.add('note', 'b', START + 2 * HOUR);
  control.realm.world.due.add('note', 'a', START + HOUR);
});

const now = async () => (await ask('GET', '/clock')).body.now;

describe('the clock', () => {
  it('shows its time and mode', async () => {
    expect((await ask('GET', '/clock')).body).toEqual({ now: '2020-06-24T14:10:37.000Z', mode: 'running' });
  });

  it('is set forward, and what is due by then is done', async () => {
    const { body } = await ask('PUT', '/clock', { now: '2020-06-24T15:10:37Z', mode: 'frozen' });
    expect(body).toEqual({ now: '2020-06-24T15:10:37.000Z', mode: 'frozen' });
    expect(done).toEqual(['a 2020-06-24T15:10:37.000Z']);
  });

  it('changes its mode and keeps its time', async () => {
    expect((await ask('PUT', '/clock', { mode: 'scaled', rate: 60 })).body).toEqual({
      now: '2020-06-24T14:10:37.000Z',
      mode: 'scaled',
      rate: 60,
    });
    expect((await ask('PUT', '/clock', { rate: 0.5 })).body.rate).toBe(0.5);
    expect((await ask('PUT', '/clock', { mode: 'running' })).body).toEqual({
      now: '2020-06-24T14:10:37.000Z',
      mode: 'running',
    });
  });

  it('takes back what it showed', async () => {
    await ask('PUT', '/clock', { mode: 'frozen' });
    const { body } = await ask('GET', '/clock');
    expect((await ask('PUT', '/clock', body)).body).toEqual(body);
  });

  it('never goes back: 409', async () => {
    const answer = await ask('PUT', '/clock', { now: '2020-06-24T14:10:36.999Z' });
    expect(answer.status).toBe(409);
    expect(answer.body.detail).toContain('2020-06-24T14:10:37.000Z');
    expect((await ask('POST', '/clock/advance', { to: '2019-01-01T00:00:00Z' })).status).toBe(409);
    expect(await now()).toBe('2020-06-24T14:10:37.000Z');
  });

  it.each([
    [{}, ''],
    [{ now: 'tomorrow' }, '/now'],
    [{ now: 5 }, '/now'],
    [{ mode: 'stopped' }, '/mode'],
    [{ mode: 'scaled', rate: 0 }, '/rate'],
    [{ rate: 2 }, '/rate'],
    [{ mode: 'frozen', rate: 2 }, '/rate'],
    [{ time: 'x' }, '/time'],
  ])('does not take %j', async (body, path) => {
    const answer = await ask('PUT', '/clock', body);
    expect(answer.status).toBe(400);
    expect(answer.body.findings).toMatchObject([{ path }]);
  });
});

describe('advancing', () => {
  const advance = async (body: object) => (await ask('POST', '/clock/advance', body)).body;

  it('goes on by a duration; all that becomes due is done, in order and at its own instant', async () => {
    expect(await advance({ by: 'PT2H30M' })).toEqual({ now: '2020-06-24T16:40:37.000Z', mode: 'running' });
    expect(done).toEqual(['a 2020-06-24T15:10:37.000Z', 'b 2020-06-24T16:10:37.000Z']);
  });

  it('goes on to an instant, and leaves a frozen clock frozen', async () => {
    await ask('PUT', '/clock', { mode: 'frozen' });
    expect(await advance({ to: '2020-06-25T00:00:00Z' })).toEqual({
      now: '2020-06-25T00:00:00.000Z',
      mode: 'frozen',
    });
  });

  it('goes on to what is due next, and stays where nothing is', async () => {
    expect((await advance({ to: 'next-due' })).now).toBe('2020-06-24T15:10:37.000Z');
    expect((await advance({ to: 'next-due' })).now).toBe('2020-06-24T16:10:37.000Z');
    expect(await advance({ to: 'next-due' })).toEqual({ now: '2020-06-24T16:10:37.000Z', mode: 'running' });
    expect(done).toHaveLength(2);
  });

  it('goes on until nothing is due any more', async () => {
    expect((await advance({ to: 'idle' })).now).toBe('2020-06-24T16:10:37.000Z');
    expect((await advance({ to: 'idle' })).now).toBe('2020-06-24T16:10:37.000Z');
  });

  it('friction 2: does what recurs when the clock passes it, and never goes to it', async () => {
    control.realm.world.due.add('schedule', '1', START + HOUR / 2);
    expect((await advance({ to: 'next-due' })).now).toBe('2020-06-24T15:10:37.000Z');
    expect((await advance({ to: 'idle' })).now).toBe('2020-06-24T16:10:37.000Z');
    expect(done).toEqual([
      'schedule 2020-06-24T14:40:37.000Z',
      'a 2020-06-24T15:10:37.000Z',
      'schedule 2020-06-24T15:40:37.000Z',
      'b 2020-06-24T16:10:37.000Z',
    ]);
  });

  it.each(['next-due', 'idle'])(
    'friction 2: %s stops before an authorization expires, and says so',
    async (to) => {
      await advance({ to: 'idle' });
      control.realm.world.due.add('note', 'behind', START + 400 * 24 * HOUR);
      expect(await advance({ to })).toMatchObject({
        now: '2020-06-24T16:10:37.000Z',
        stoppedBefore: {
          kind: 'authorization.expire',
          nature: 'ends-access',
          dueAt: '2021-06-24T14:10:37.000Z',
        },
      });
      expect((await ask('GET', '/authorizations')).body.items[0]).toMatchObject({ status: 'active' });
    },
  );

  it('friction 2: counts everything where it is asked to', async () => {
    await advance({ to: 'idle' });
    expect((await advance({ to: 'next-due', include: 'all' })).now).toBe('2021-06-24T14:10:37.000Z');
    expect((await ask('GET', '/authorizations')).body.items[0]).toMatchObject({ status: 'expired' });
    expect(await advance({ to: 'idle', include: 'all' })).toMatchObject({ now: '2021-06-24T14:10:37.000Z' });
  });

  it('gives up where work recurs, and says so', async () => {
    control.realm.world.due.add('again', 'report', START);
    const answer = await ask('POST', '/clock/advance', { to: 'idle', include: 'all' });
    expect(answer.status).toBe(409);
    expect(answer.body.detail).toMatch(/After 10000 steps the clock shows 2021-.* and again is due next/);
  });

  it.each([
    ['POST', '/clock/advance', { by: 'P80Y' }, '/by'],
    ['POST', '/clock/advance', { by: 'P9000Y' }, '/by'],
    ['POST', '/clock/advance', { to: '2100-01-01T00:00:00Z' }, '/to'],
    ['PUT', '/clock', { now: '2100-01-01T00:00:00Z' }, '/now'],
    ['PUT', '/clock', { now: '9999-12-31T23:59:59-01:00' }, '/now'],
    ['POST', '/scenario', { scenario: 'quickstart', clock: '2100-01-01' }, '/clock'],
    ['POST', '/sandboxes', { clock: { now: '1969-12-31' } }, '/clock/now'],
  ] as const)('stays before the year 2100: %s %s %j', async (method, route, body, path) => {
    const answer = await ask(method, route, body);
    expect([answer.status, answer.body.findings]).toMatchObject([400, [{ path }]]);
    expect(await now()).toBe('2020-06-24T14:10:37.000Z');
  });

  it.each([
    {},
    { by: 'PT1M', to: 'idle' },
    { by: '15 minutes' },
    { by: '-PT1M' },
    { by: 60 },
    { to: 'soon' },
    { include: 'all' },
    { by: 'PT1M', include: 'all' },
    { to: 'idle', include: 'some' },
    { until: 'x' },
  ])('does not take %j', async (body) => {
    expect((await ask('POST', '/clock/advance', body)).status).toBe(400);
  });
});

describe('due work', () => {
  it('is listed soonest first, in pages', async () => {
    const { body } = await ask('GET', '/due');
    expect(body.count).toBe(3);
    expect(body.items).toMatchObject([
      { kind: 'note', nature: 'once', subject: 'a', dueAt: '2020-06-24T15:10:37.000Z', details: {} },
      { kind: 'note', subject: 'b' },
      { kind: 'authorization.expire', nature: 'ends-access', subject: '1' },
    ]);
    const rest = await ask('GET', `/due?limit=1&after=${body.items[0]!.id}`);
    expect(rest.body).toMatchObject({ count: 3, items: [{ subject: 'b' }] });
  });

  it('is done before anything is answered', async () => {
    control.realm.world.setClock({ at: START + 90 * 60_000 });
    expect((await ask('GET', '/due')).body.count).toBe(2);
    expect(done).toHaveLength(1);
  });

  it('that failed is shown with its reason, and done when it is retried', async () => {
    control.realm.world.due.add('fails', 'x', START);
    const [failed] = (await ask('GET', '/due')).body.items;
    expect(failed).toMatchObject({
      kind: 'fails',
      state: 'failed',
      failedAt: '2020-06-24T14:10:37.000Z',
      reason: 'broken 1',
    });
    const retry = () => ask('POST', `/due/${failed!.id}/retry`);
    expect((await retry()).body).toMatchObject({ state: 'failed', reason: 'broken 2' });
    expect((await retry()).body).toMatchObject({ kind: 'fails', state: 'done' });
    expect((await retry()).status).toBe(404);
  });

  it('that has not failed is not retried', async () => {
    const [pending] = (await ask('GET', '/due')).body.items;
    expect((await ask('POST', `/due/${pending!.id}/retry`)).status).toBe(409);
    expect((await ask('POST', '/due/first/retry')).status).toBe(404);
  });
});
