import { beforeEach, describe, expect, it } from 'vitest';
import { createTestControl, demo } from '../../testing.js';
import type { TestControl } from '../../testing.js';

let ask: TestControl['ask'];
let control: TestControl;
beforeEach(async () => {
  control = await createTestControl();
  ({ ask } = control);
});

const KEYS = `/developers/${demo.developerId}/keys`;

describe('developers', () => {
  it('are registered, listed newest first and shown', async () => {
    const made = await ask('POST', '/developers', { name: 'Second' });
    expect(made).toMatchObject({
      status: 201,
      body: { name: 'Second', status: 'approved', roles: null, regions: null },
    });
    expect(made.body.id).toMatch(/^\d{4}-\d{4}-\d{4}$/);
    const { body } = await ask('GET', '/developers');
    expect(body).toMatchObject({ count: 2, items: [{ id: made.body.id }, { id: demo.developerId }] });
    expect((await ask('GET', `/developers/${made.body.id}`)).body).toEqual(made.body);
  });

  it('take all that is said of them', async () => {
    const body = {
      id: '111122223333',
      name: 'Third',
      contact: 'third@developer.example',
      status: 'pending',
      roles: ['Orders', 'Feeds.SubmitFeed'],
      regions: ['EU'],
      ownSellerId: demo.sellerId,
    };
    const made = await ask('POST', '/developers', body);
    expect(made.body).toEqual({
      ...body,
      id: '1111-2222-3333',
      applicationId: expect.stringMatching(/^amzn1\.sp\.solution\.[0-9a-f-]{36}$/) as string,
      createdAt: '2020-06-24T14:10:37.000Z',
    });
  });

  it('are found with and without the dashes of their id', async () => {
    expect((await ask('GET', '/developers/123432144321')).body.id).toBe(demo.developerId);
  });

  it('are suspended and approved again', async () => {
    const path = `/developers/${demo.developerId}`;
    expect((await ask('PATCH', path, { status: 'suspended' })).body.status).toBe('suspended');
    expect((await ask('GET', path)).body.status).toBe('suspended');
    expect((await ask('PATCH', path, { status: 'dismissed' })).status).toBe(400);
    expect((await ask('PATCH', path, { name: 'New name' })).status).toBe(400);
  });

  it('are suspended for sharing their keys, which stop', async () => {
    const path = `/developers/${demo.developerId}`;
    expect((await ask('POST', `${path}/suspend`)).body.status).toBe('suspended');
    expect((await ask('GET', KEYS)).body.items).toMatchObject([{ status: 'inactive', reason: 'shared' }]);
    await ask('PATCH', `${KEYS}/${demo.accessKeyId}`, { status: 'active' });
    await ask('POST', `${path}/suspend`, { reason: 'Posted on a forum.' });
    expect((await ask('GET', KEYS)).body.items).toMatchObject([{ reason: 'Posted on a forum.' }]);
    expect((await ask('POST', '/developers/1111-1111-1111/suspend')).status).toBe(404);
  });

  it('are refused: a second one of an id, an unknown own seller, an id of another form', async () => {
    expect((await ask('POST', '/developers', { id: demo.developerId, name: 'Twin' })).status).toBe(409);
    expect((await ask('POST', '/developers', { name: 'x', ownSellerId: 'ANOBODY' })).body.findings).toEqual([
      { in: 'body', path: '/ownSellerId', message: 'there is no seller ANOBODY' },
    ]);
    expect((await ask('POST', '/developers', { id: '12', name: 'x' })).status).toBe(400);
  });

  it('404 where there is none', async () => {
    for (const id of ['1111-1111-1111', 'nobody']) {
      expect((await ask('GET', `/developers/${id}`)).status).toBe(404);
      expect((await ask('PATCH', `/developers/${id}`, { status: 'approved' })).status).toBe(404);
      expect((await ask('GET', `/developers/${id}/keys`)).status).toBe(404);
      expect((await ask('POST', `/developers/${id}/keys`)).status).toBe(404);
      expect((await ask('POST', `/developers/${id}/keys/reset`)).status).toBe(404);
    }
  });

  it('come in pages', async () => {
    for (const name of ['b', 'c', 'd']) await ask('POST', '/developers', { name });
    const first = (await ask('GET', '/developers?limit=3')).body;
    expect(first).toMatchObject({ count: 4, items: [{ name: 'd' }, { name: 'c' }, { name: 'b' }] });
    const rest = (await ask('GET', `/developers?limit=3&after=${first.items[2]!.id}`)).body;
    expect(rest).toMatchObject({ count: 4, items: [{ id: demo.developerId }] });
  });
});

describe('keys', () => {
  it('are made with a secret that is shown once', async () => {
    const made = await ask('POST', KEYS);
    expect(made).toMatchObject({ status: 201, body: { status: 'active', developerId: demo.developerId } });
    expect(made.body.accessKeyId).toMatch(/^[A-Z0-9]{20}$/);
    expect(made.body.secretKey).toHaveLength(40);
    const { body } = await ask('GET', KEYS);
    expect(body).toMatchObject({
      count: 2,
      items: [{ accessKeyId: made.body.accessKeyId }, { accessKeyId: demo.accessKeyId }],
    });
    expect(JSON.stringify(body)).not.toContain('secret');
    const one = await ask('GET', `${KEYS}/${made.body.accessKeyId}`);
    expect({ ...one.body, secretKey: made.body.secretKey }).toEqual(made.body);
  });

  it('are made as they are given', async () => {
    const body = { accessKeyId: 'MYKEY', secretKey: 'mine', status: 'inactive' };
    expect((await ask('POST', KEYS, body)).body).toMatchObject(body);
    expect((await ask('POST', KEYS, body)).status).toBe(409);
    expect((await ask('POST', KEYS, { accessKeyId: 'no spaces' })).status).toBe(400);
  });

  it('are deactivated, activated and deleted for good', async () => {
    const path = `${KEYS}/${demo.accessKeyId}`;
    expect((await ask('PATCH', path, { status: 'inactive', reason: 'audit' })).body).toMatchObject({
      status: 'inactive',
      reason: 'audit',
    });
    expect((await ask('PATCH', path, { status: 'active' })).body).toMatchObject({
      status: 'active',
      reason: null,
    });
    expect((await ask('DELETE', path)).status).toBe(204);
    expect((await ask('DELETE', path)).status).toBe(204);
    expect((await ask('GET', path)).body.status).toBe('deleted');
    expect((await ask('PATCH', path, { status: 'active' })).status).toBe(409);
  });

  it('show their secret once on demand', async () => {
    const path = `${KEYS}/${demo.accessKeyId}`;
    expect((await ask('GET', path)).body.revealedAt).toBeNull();
    expect(await ask('POST', `${path}/reveal`)).toMatchObject({
      status: 200,
      body: {
        accessKeyId: demo.accessKeyId,
        secretKey: demo.secretKey,
        revealedAt: '2020-06-24T14:10:37.000Z',
      },
    });
    const again = await ask('POST', `${path}/reveal`);
    expect(again).toMatchObject({
      status: 409,
      body: { detail: expect.stringContaining('was shown') as string },
    });
    expect(JSON.stringify(again.body)).not.toContain(demo.secretKey);
    const { accessKeyId } = (await ask('POST', KEYS)).body;
    await ask('DELETE', `${KEYS}/${accessKeyId}`);
    expect((await ask('POST', `${KEYS}/${accessKeyId}/reveal`)).status).toBe(409);
    expect((await ask('POST', `${KEYS}/NOKEY/reveal`)).status).toBe(404);
  });

  it('are reset: the old ones stop, the new one is answered', async () => {
    const made = await ask('POST', `${KEYS}/reset`);
    expect(made).toMatchObject({ status: 201, body: { status: 'active' } });
    expect(made.body.secretKey).toHaveLength(40);
    const { body } = await ask('GET', KEYS);
    expect(body.items).toMatchObject([
      { status: 'active' },
      { accessKeyId: demo.accessKeyId, status: 'deleted', reason: 'reset' },
    ]);
    expect((await ask('POST', `${KEYS}/reset`, { why: 'because' })).status).toBe(400);
  });

  it('belong to one developer: 404 under another', async () => {
    const { body } = await ask('POST', '/developers', { name: 'Other' });
    for (const path of [`/developers/${body.id}/keys/${demo.accessKeyId}`, `${KEYS}/NOKEY`]) {
      expect((await ask('GET', path)).status).toBe(404);
      expect((await ask('PATCH', path, { status: 'active' })).status).toBe(404);
      expect((await ask('DELETE', path)).status).toBe(404);
    }
  });
});
