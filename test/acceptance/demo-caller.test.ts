import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { startMwsLocal } from '../../src/index.js';
import type { MwsLocal, TestWorld } from '../../src/index.js';

const DEMO = {
  accessKeyId: '022QF0EXAMPLEH9DHM02',
  developerId: '1234-3214-4321',
  sellerId: 'A2EXAMPLESELLER',
};

let server: MwsLocal;
beforeEach(async () => {
  server = await startMwsLocal({ clock: '2020-06-24T12:00:00Z', frozen: true });
});
afterEach(() => server.close());

/** Signs a call as the demo caller, sends it, and says as whom and what came of it. */
async function called({ admin }: TestWorld) {
  const { url, headers } = await admin.sign({
    section: 'Sellers',
    operation: 'ListMarketplaceParticipations',
  });
  const { searchParams } = new URL(url);
  const answer = await fetch(url, { headers });
  return {
    accessKeyId: searchParams.get('AWSAccessKeyId'),
    seller: searchParams.get('SellerId'),
    status: answer.status,
  };
}

const asDemo = (status: number) => ({ accessKeyId: DEMO.accessKeyId, seller: DEMO.sellerId, status });

describe('friction 1: the demo caller is one caller', () => {
  it('when its token has expired: what it signs is refused', async () => {
    expect(await called(server)).toEqual(asDemo(200));
    await server.admin.advanceClock({ by: 'P400D' });
    expect(await called(server)).toEqual(asDemo(401));
    expect((await server.admin.getCallers()).credentials).toMatchObject(DEMO);

    const tried = await fetch(`${server.url}/_mws/try`);
    expect(tried.status).toBe(401);
    expect(await tried.text()).toContain('<Code>AccessDenied</Code>');
  });

  it('when its token is revoked, until the seller renews it', async () => {
    await server.admin.revokeAuthorization('1', {});
    expect(await called(server)).toEqual(asDemo(401));
    await server.admin.renewAuthorization('1');
    expect(await called(server)).toEqual(asDemo(200));
  });

  it('in a sandbox, with the credentials that were given at first', async () => {
    const sandbox = await server.sandbox();
    const before = sandbox.credentials;
    await sandbox.admin.revokeAuthorization('1', {});
    expect((await sandbox.admin.getCallers()).credentials).toEqual(before);
    expect(await called(sandbox)).toMatchObject({ accessKeyId: before.accessKeyId, status: 401 });
    await sandbox.admin.reset();
    expect(await called(sandbox)).toMatchObject({ accessKeyId: before.accessKeyId, status: 200 });
  });
});
