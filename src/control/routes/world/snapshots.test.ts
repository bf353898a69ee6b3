import { beforeEach, describe, expect, it } from 'vitest';
import { createTestControl } from '../../testing.js';
import type { TestControl } from '../../testing.js';

let ask: TestControl['ask'];
beforeEach(async () => {
  ({ ask } = await createTestControl());
});

const sellerStatus = async (id: string) => (await ask('GET', `/sellers/${id}`)).status;

describe('a snapshot', () => {
  it('takes the world back, with its clock; what stands beside it begins anew', async () => {
    await ask('POST', '/clock/advance', { by: 'PT1H' });
    const taken = await ask('POST', '/snapshots');
    expect([taken.status, taken.body]).toEqual([
      201,
      { id: '1', createdAt: '2020-06-24T15:10:37.000Z', size: expect.any(Number) },
    ]);
    await ask('POST', '/sellers', { id: 'AMADE', name: 'x', marketplaceIds: [] });
    await ask('POST', '/clock/advance', { by: 'P400D' });
    await ask('POST', '/faults', { effect: { error: { code: 'InternalError' } } });

    expect((await ask('POST', '/snapshots/1/restore')).body).toEqual(taken.body);
    expect(await sellerStatus('AMADE')).toBe(404);
    expect((await ask('GET', '/clock')).body.now).toBe('2020-06-24T15:10:37.000Z');
    expect((await ask('GET', '/authorizations')).body.items).toMatchObject([{ status: 'active' }]);
    expect((await ask('GET', '/faults')).body.count).toBe(0);
  });

  it('can be gone back to again', async () => {
    await ask('POST', '/snapshots');
    for (const id of ['AFIRST', 'ASECOND']) {
      await ask('POST', '/sellers', { id, name: 'x', marketplaceIds: [] });
      expect(await sellerStatus(id)).toBe(200);
      await ask('POST', '/snapshots/1/restore');
      expect(await sellerStatus(id)).toBe(404);
    }
  });

  it('is of its own world', async () => {
    await ask('POST', '/snapshots?sandbox=SANDBOX1');

    expect((await ask('GET', '/snapshots')).body).toEqual({ items: [], count: 0 });
    expect((await ask('POST', '/snapshots/1/restore')).status).toBe(404);
  });

  it('is listed, newest first, and forgotten', async () => {
    await ask('POST', '/snapshots');
    await ask('POST', '/snapshots');

    expect((await ask('GET', '/snapshots')).body.items.map(({ id }) => id)).toEqual(['2', '1']);
    expect((await ask('DELETE', '/snapshots/2')).status).toBe(204);
    expect((await ask('DELETE', '/snapshots/2')).status).toBe(404);
    expect((await ask('GET', '/snapshots')).body.items.map(({ id }) => id)).toEqual(['1']);
  });

  it('409 where there are as many as a world keeps', async () => {
    for (let at = 0; at < 20; at++) await ask('POST', '/snapshots');
    const { status, body } = await ask('POST', '/snapshots');

    expect([status, body.detail]).toEqual([409, expect.stringContaining('20 snapshots at most')]);
    await ask('DELETE', '/snapshots/1');
    expect((await ask('POST', '/snapshots')).status).toBe(201);
  });
});
