import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { connect, startMwsLocal } from '../../src/index.js';
import type { MwsLocal, TestWorld } from '../../src/index.js';

const US = 'ATVPDKIKX0DER';
const START = '2020-06-24T14:10:37.000Z';
const frozen = { clock: { now: START, mode: 'frozen' } } as const;

let server: MwsLocal;
beforeAll(async () => {
  server = await startMwsLocal({ adminToken: 'open' });
});
afterAll(() => server.close());

const orderFor = ({ credentials }: TestWorld) => ({
  sellerId: credentials.sellerId,
  marketplaceId: US,
  items: [{ sku: 'SKU-1' }],
});
const countIn = async ({ admin }: TestWorld) => (await admin.listOrders({ limit: 1 })).count;

/** The status of a call to MWS that the control API of a world signs. */
async function call({ admin }: TestWorld): Promise<number> {
  const { url, method, headers } = await admin.sign({ section: 'Orders', operation: 'GetServiceStatus' });
  return (await fetch(url, { method, headers })).status;
}

describe('a server that was started', () => {
  it('has what the package promises', async () => {
    expect(server.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
    expect(server.tlsUrl).toBeUndefined();
    expect(server.credentials).toMatchObject({ sellerId: 'A2EXAMPLESELLER', marketplaceId: US });
    expect((await server.admin.getReadiness()).status).toBe('ready');
    expect(await call(server)).toBe(200);
  });

  it('ends with its block', async () => {
    let url: string;
    {
      await using other = await startMwsLocal();
      url = other.url;
      expect(await call(other)).toBe(200);
    }
    await expect(connect(url)).rejects.toThrow(/^No mws-local answers at http.* \(\w+\)\.$/);
  });

  it('refuses options that there are not, with the nearest that there is', async () => {
    await expect(startMwsLocal({ sead: 1 } as never)).rejects.toThrow('did you mean seed?');
    await expect(server.sandbox({ sead: 1 } as never)).rejects.toThrow('did you mean seed?');
    await expect(server.sandbox({ scenario: 'quickstart', trottle: 'real' } as never)).rejects.toThrow(
      'did you mean throttle?',
    );
  });

  it('says so when a scenario has nobody who can call', async () => {
    await using other = await startMwsLocal();
    await using empty = await other.sandbox({ scenario: { name: 'empty' } });
    expect(() => empty.credentials).toThrow('Nobody in this scenario');
    expect(empty.callers).toEqual({});
  });
});

describe('a server that runs elsewhere', () => {
  it('is found by its URL and its token', async () => {
    const found = await connect(`${server.url}/`, { adminToken: 'open' });
    expect([found.url, found.credentials]).toEqual([server.url, server.credentials]);
    await found.close();
    expect(await call(server)).toBe(200);
  });

  it('is found by the environment', async () => {
    const { MWS_LOCAL_URL, MWS_LOCAL_ADMIN_TOKEN } = process.env;
    Object.assign(process.env, { MWS_LOCAL_URL: server.url, MWS_LOCAL_ADMIN_TOKEN: 'open' });
    try {
      expect((await connect()).credentials).toEqual(server.credentials);
    } finally {
      delete process.env.MWS_LOCAL_URL;
      delete process.env.MWS_LOCAL_ADMIN_TOKEN;
      Object.assign(process.env, { ...(MWS_LOCAL_URL && { MWS_LOCAL_URL }) });
      Object.assign(process.env, { ...(MWS_LOCAL_ADMIN_TOKEN && { MWS_LOCAL_ADMIN_TOKEN }) });
    }
  });

  it('is not entered with another token', async () => {
    await expect(connect(server.url, { adminToken: 'other' })).rejects.toMatchObject({
      name: 'AdminError',
      status: 401,
      message: 'Unauthorized: Send the admin token: Authorization: Bearer TOKEN.',
    });
  });
});

describe('the admin client', () => {
  it('throws what the server finds wrong, all of it', async () => {
    // @ts-expect-error: The types say that a seller and a marketplace are missing.
    const failed = server.admin.createOrder({ items: [] });
    await expect(failed).rejects.toThrow(/^Bad Request: .*\n {2}body \/sellerId: is missing\n/);
    await expect(failed).rejects.toMatchObject({
      status: 400,
      problem: { title: 'Bad Request', findings: expect.arrayContaining([expect.any(Object)]) as unknown },
    });
  });

  it('throws what a claim about calls lacks', async () => {
    await using sandbox = await server.sandbox();
    const claim = sandbox.admin.verifyRequests({ operation: 'ListOrders', exactly: 2 });
    await expect(claim).rejects.toMatchObject({ name: 'AdminError', status: 409 });
    expect(await sandbox.admin.verifyRequests({ operation: 'ListOrders', exactly: 0 })).toEqual({
      ok: true,
      count: 0,
    });
  });

  it('answers as typed: a resource, a list, nothing', async () => {
    await using sandbox = await server.sandbox(frozen);
    const { admin } = sandbox;
    const { amazonOrderId } = await admin.createOrder(orderFor(sandbox));
    expect((await admin.updateOrder(amazonOrderId, { status: 'Shipped' })).status).toBe('Shipped');
    expect((await admin.getOrder(amazonOrderId)).items).toMatchObject([{ sku: 'SKU-1' }]);
    const { id } = await admin.createFault({ effect: { reset: 'before' } });
    expect(await admin.deleteFault(id)).toBeUndefined();
    expect(await admin.listFaults()).toEqual({ items: [], count: 0 });
  });

  it('has the whole exchange beside that', async () => {
    const { data, response } = await server.admin.client.GET('/_mws/clock');
    expect([data?.mode, response.status]).toEqual(['running', 200]);
    const path = { id: 'none' };
    const { error } = await server.admin.client.GET('/_mws/orders/{id}', { params: { path } });
    expect(error?.detail).toBe('There is no order none.');
  });
});

describe('a sandbox', () => {
  it('is a world of its own, with credentials of its own', async () => {
    await using one = await server.sandbox();
    await using other = await server.sandbox();
    await one.admin.createOrder(orderFor(one));

    expect([await countIn(one), await countIn(other), await countIn(server)]).toEqual([301, 300, 300]);
    expect(one.credentials.accessKeyId.startsWith(one.id)).toBe(true);
    expect(one.callers.revoked!.credentials.accessKeyId.startsWith(one.id)).toBe(true);
    expect(await call(one)).toBe(200);
    const { items } = await one.admin.listRequests();
    expect(items.map(({ operation }) => operation)).toEqual(['GetServiceStatus']);
    expect(await other.admin.listRequests()).toEqual({ items: [], count: 0 });
  });

  it('is made as it is asked for', async () => {
    await using sandbox = await server.sandbox({ scenario: 'auth-failures', seed: 7, ...frozen });
    expect(await sandbox.admin.getScenario()).toMatchObject({ name: 'auth-failures', seed: 7 });
    expect(await sandbox.admin.getClock()).toEqual({ now: START, mode: 'frozen' });
  });

  it('is gone behind its block, and may be closed again', async () => {
    let ended;
    {
      await using sandbox = await server.sandbox();
      ended = sandbox;
    }
    await expect(ended.admin.getClock()).rejects.toMatchObject({ status: 404 });
    await ended.close();
  });
});

describe('waitUntil', () => {
  const shownIn = async ({ admin }: TestWorld) => (await admin.getClock()).now;

  it('gives what the condition gives, and leaves the clock where it holds already', async () => {
    await using sandbox = await server.sandbox(frozen);
    expect(await sandbox.waitUntil(() => 'here')).toBe('here');
    expect(await shownIn(sandbox)).toBe(START);
  });

  it('goes on by steps where nothing is due', async () => {
    await using sandbox = await server.sandbox(frozen);
    const seen: string[] = [];
    const late = async () => seen.push(await shownIn(sandbox)) > 3;
    await sandbox.waitUntil(late, { step: 'PT10M' });
    expect(seen.map((now) => now.slice(11, 16))).toEqual(['14:10', '14:20', '14:30', '14:40']);
  });

  it('stops at what is due before the step is over, and no earlier than that', async () => {
    await using sandbox = await server.sandbox(frozen);
    const { admin, credentials } = sandbox;
    const { developerId, sellerId } = credentials;
    const [first] = (await admin.listAuthorizations({ developerId, sellerId })).items;
    const due = (await admin.listDue()).items.find(({ subject }) => subject === first!.id);
    const expired = await sandbox.waitUntil(
      async () => (await admin.listAuthorizations({ developerId, sellerId, status: 'expired' })).items[0],
      { step: 'P100D', limit: 'P400D' },
    );
    expect(expired.id).toBe(first!.id);
    expect(await shownIn(sandbox)).toBe(due!.dueAt);
  });

  it('gives up at the limit, and says what it waited for and how far the clock went', async () => {
    await using sandbox = await server.sandbox(frozen);
    const never = sandbox.waitUntil(() => false, { limit: 'PT12M', what: 'the feed is done' });
    await expect(never).rejects.toThrow(
      'Waited PT12M of virtual time, and it did not become true: the feed is done\n' +
        '  The clock went from 2020-06-24T14:10:37.000Z to 2020-06-24T14:22:37.000Z.\n  Next due: finances.group-closes',
    );
    expect(await shownIn(sandbox)).toBe('2020-06-24T14:22:37.000Z');
    await expect(sandbox.waitUntil(() => 0, { limit: 'PT1S' })).rejects.toThrow('become true: () => 0\n');
  });

  it('throws what the condition throws, and refuses what is no duration', async () => {
    await expect(server.waitUntil(() => Promise.reject(new Error('broken')))).rejects.toThrow('broken');
    for (const step of ['5 minutes', 'PT0S'])
      await expect(server.waitUntil(() => true, { step })).rejects.toThrow(RangeError);
  });
});
