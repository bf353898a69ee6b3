import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { dueHandlers } from '../../../server/due-handlers.js';
import { openRealms } from '../../../realms/realms.js';
import type { ServerRealms } from '../../../realms/realms.js';
import { catalog, createTestControl, START } from '../../testing.js';
import type { TestControl } from '../../testing.js';

let realms: ServerRealms;
let ask: TestControl['ask'];
beforeEach(async () => {
  const parts = { catalog, dueHandlers, real: () => START };
  const overrides = { auth: 'lenient' } as const;
  realms = openRealms(parts, { scenarios: undefined, data: undefined, overrides });
  ({ ask } = await createTestControl({ realms }));
});
afterEach(() => realms.end());

const other = {
  name: 'other',
  sellers: [{ id: 'A1SELLER', name: 'One' }],
  faults: [{ effect: { error: { code: 'InternalError' } } }],
};
const sellers = async (query = '') => (await ask('GET', `/sellers${query}`)).body.items.map(({ id }) => id);

describe('a scenario', () => {
  it('is loaded into the world, with what it sets beside it', async () => {
    await ask('POST', '/faults', { effect: { throttle: true } });
    const { status, body } = await ask('POST', '/scenario', {
      scenario: other,
      seed: 4,
      throttle: 'real',
      clock: '2024-03-31T00:00:00Z',
    });

    expect([status, body]).toEqual([200, { name: 'other', seed: 4, auth: 'lenient', throttle: 'real' }]);
    expect(await sellers()).toEqual(['A1SELLER']);
    expect((await ask('GET', '/clock')).body.now).toBe('2024-03-31T00:00:00.000Z');
    expect((await ask('GET', '/faults')).body.items).toMatchObject([
      { effect: { error: { code: 'InternalError' } } },
    ]);
  });

  it('is what a reset goes back to from then on', async () => {
    await ask('POST', '/scenario', { scenario: other });
    await ask('DELETE', '/faults');
    await ask('POST', '/sellers', { id: 'AMADE', name: 'x', marketplaceIds: [] });
    expect((await ask('POST', '/reset')).body.name).toBe('other');

    expect(await sellers()).toEqual(['A1SELLER']);
    expect((await ask('GET', '/faults')).body.count).toBe(1);
  });

  it('is loaded into one world only', async () => {
    const { id } = (await ask('POST', '/sandboxes')).body;
    await ask('POST', `/scenario?sandbox=${id}`, { scenario: other });

    expect(await sellers(`?sandbox=${id}`)).toEqual(['A1SELLER']);
    expect(await sellers()).toContain('A2EXAMPLESELLER');
    expect((await ask('GET', `/sandboxes/${id}`)).body).toMatchObject({
      scenario: 'other',
      credentials: null,
    });
  });

  it('is named, or given; where it cannot be loaded, the world stays as it is', async () => {
    const findings = async (body: object) => (await ask('POST', '/scenario', body)).body.findings;

    expect(await findings({})).toMatchObject([{ path: '/scenario', message: 'is missing' }]);
    expect(await findings({ scenario: '/etc/passwd' })).toMatchObject([{ path: '/scenario' }]);
    expect(await findings({ scenario: { ...other, sellers: 'none' } })).toMatchObject([
      { path: '/scenario', message: expect.stringContaining('(sellers)') },
    ]);
    expect((await ask('GET', '/scenario')).body.name).toBe('quickstart');
    expect(await sellers()).toContain('A2EXAMPLESELLER');
  });
});

describe('a scenario of several MiB', () => {
  const MIB = 1024 * 1024;
  const ofSize = (bytes: number) => `name: large\ndescription: ${'x'.repeat(bytes)}\n`;

  it('is taken up to 10 MiB, for a world and for a sandbox', async () => {
    const scenario = ofSize(9 * MIB);
    expect((await ask('POST', '/scenario', { scenario })).body.name).toBe('large');
    expect((await ask('POST', '/sandboxes', { scenario })).body.scenario).toBe('large');
  });

  it('is refused beyond that', async () => {
    const scenario = ofSize(10 * MIB);
    for (const path of ['/scenario', '/sandboxes'])
      expect((await ask('POST', path, { scenario })).status).toBe(413);
  });
});
