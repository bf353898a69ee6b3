import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startMwsLocal } from '../../src/index.js';
import type { MwsLocal } from '../../src/index.js';
import { askControl } from './control.js';
import { later, SELLER } from './migration-world.js';
import { askToken, send, signIn } from './sp-api-calls.js';
import type { SpAnswer } from './sp-api-calls.js';

interface Given {
  code: string;
  authorizationId: string | null;
  returnTo: string | null;
}
interface Developer {
  id: string;
  applicationId: string;
}

const REDIRECT = 'http://127.0.0.1:8080/done?shop=1';
/** What a query has to encode. */
const STATE = 'a b&c=d%2F+é#?';
const NEVER_ASKED = 'A7EXAMPLENOTOKEN';
const OWN = '3456-5436-6543';

let server: MwsLocal;
beforeAll(async () => {
  server = await startMwsLocal();
});
afterAll(() => server?.close());

/** A world, the demo application in it, and what a browser and the application's website do. */
async function open() {
  const world = await server.sandbox();
  const { items } = await askControl<{ items: Developer[] }>(server.url, `/developers?sandbox=${world.id}`);
  const applicationOf = (developer: string) => items.find(({ id }) => id === developer)!.applicationId;
  const link = {
    applicationId: applicationOf(world.credentials!.developerId),
    redirectUri: REDIRECT,
    state: STATE,
  };
  const path = `/consent?sandbox=${world.id}`;
  return {
    world,
    link,
    applicationOf,
    agree: (more: object = {}) => askControl<Given>(server.url, path, { ...link, sellerId: SELLER, ...more }),
    refused: (more: object) =>
      send(`${server.url}/_mws${path}`, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify({ ...link, sellerId: SELLER, ...more }),
      }),
    asked: (query: Record<string, string | undefined>) => {
      const said = Object.entries({ ...link, ...query }).filter(([, value]) => value !== undefined);
      const search = new URLSearchParams(said as [string, string][]).toString();
      return send(`${server.url}/_mws${path}&${search}`);
    },
    exchange: (code: string, change: Record<string, string> = {}) =>
      askToken(world.spApi!, {
        grant_type: 'authorization_code',
        refresh_token: undefined,
        code,
        redirect_uri: REDIRECT,
        ...change,
      }),
    [Symbol.asyncDispose]: () => world[Symbol.asyncDispose](),
  };
}

const oauthError = ({ status, json }: SpAnswer) => [status, json.error, json.error_description];
const CODE_INVALID = [400, 'invalid_grant', 'The request has an invalid grant parameter : code'];
const findingsOf = ({ status, json }: SpAnswer) => [
  status,
  ...((json.findings ?? []) as { path: string; message: string }[]).map(
    (each) => `${each.path} ${each.message}`,
  ),
];

describe('consent', () => {
  it('comes back with state, seller and a code, which is exchanged once, and whose token works', async () => {
    await using site = await open();
    const { code, authorizationId, returnTo } = await site.agree({ sellerId: NEVER_ASKED });
    const back = new URL(returnTo!);
    expect(back.origin + back.pathname).toBe('http://127.0.0.1:8080/done');
    expect(Object.fromEntries(back.searchParams)).toEqual({
      shop: '1',
      state: STATE,
      selling_partner_id: NEVER_ASKED,
      spapi_oauth_code: code,
      mws_auth_token: expect.stringMatching(/^amzn\.mws\./) as string,
    });
    const granted = await site.exchange(code);
    expect(granted.json).toMatchObject({ token_type: 'bearer', expires_in: 3600 });
    expect(oauthError(await site.exchange(code))).toEqual(CODE_INVALID);

    const credentials = { ...site.world.spApi!, refreshToken: granted.json.refresh_token };
    const client = await signIn(credentials);
    expect((await client.get('/sellers/v1/marketplaceParticipations')).status).toBe(200);
    // The token is that of the authorization: both end together.
    await site.world.admin.revokeAuthorization(authorizationId!, {});
    expect((await askToken(credentials)).json.error).toBe('invalid_grant');
  });

  it('given again, revives the same tokens; of two authorizations it takes the one that is active', async () => {
    await using site = await open();
    const { admin, credentials, spApi } = site.world;
    const { items } = await admin.listAuthorizations({
      sellerId: SELLER,
      developerId: credentials!.developerId,
    });
    const { id } = items[0]!;
    await admin.revokeAuthorization(id, {});
    expect(oauthError(await askToken(spApi!))[1]).toBe('invalid_grant');
    const { code, authorizationId } = await site.agree();
    expect(authorizationId).toBe(id);
    expect((await site.exchange(code)).json.refresh_token).toBe(spApi!.refreshToken);
    expect((await askToken(spApi!)).status).toBe(200);

    await admin.revokeAuthorization(id, {});
    const second = await admin.createAuthorization({
      sellerId: SELLER,
      developerId: credentials!.developerId,
    });
    await admin.revokeAuthorization(second.id, {});
    await admin.renewAuthorization(id);
    expect((await site.agree()).authorizationId).toBe(id);
  });

  it('of the developer’s own account needs no authorization', async () => {
    await using site = await open();
    const applicationId = site.applicationOf(OWN);
    const given = await site.agree({ applicationId, sellerId: 'A3EXAMPLEOWNSHOP' });
    expect(given.authorizationId).toBeNull();
    expect(new URL(given.returnTo!).searchParams.has('mws_auth_token')).toBe(false);
  });

  it('has codes of five minutes, for the application that asked alone', async () => {
    await using site = await open();
    const [late, inTime, others] = [await site.agree(), await site.agree(), await site.agree()];
    await site.world.admin.setClock({ mode: 'frozen' });
    const theirs = await site.agree({ applicationId: site.applicationOf(OWN), sellerId: SELLER });
    expect(oauthError(await site.exchange(theirs.code))).toEqual(CODE_INVALID);
    expect(oauthError(await site.exchange(others.code, { client_secret: 'wrong' }))[0]).toBe(401);
    await later(site.world, 'PT4M50S');
    expect((await site.exchange(inTime.code)).status).toBe(200);
    await later(site.world, 'PT10S');
    expect(oauthError(await site.exchange(late.code))).toEqual(CODE_INVALID);
    expect(oauthError(await site.exchange('never-issued'))).toEqual(CODE_INVALID);
  });

  it('asks with the names of what asks, and says where a seller goes who declines', async () => {
    await using site = await open();
    const { json } = await site.asked({});
    expect(json).toMatchObject({ developerId: '1234-3214-4321', name: 'Demo Developer', roles: null });
    const url = new URL(json.declineUrl as string);
    expect(Object.fromEntries(url.searchParams)).toEqual({ shop: '1', state: STATE, error: 'access_denied' });
    const sellers = (json.sellers as { sellerId: string }[]).map(({ sellerId }) => sellerId);
    expect(sellers).toContain(SELLER);
    // The account is suspended: it cannot agree.
    expect(sellers).not.toContain('A6EXAMPLESUSPEND');
  });

  it('is refused with a wrong state, application, seller or way back, and leaves nothing behind', async () => {
    await using site = await open();
    const before = await site.world.admin.listAuthorizations({});
    const unknown = `amzn1.sp.solution.${'0'.repeat(8)}-0000-0000-0000-${'0'.repeat(12)}`;
    for (const [more, finding] of [
      [{ state: undefined }, '/state is missing'],
      [{ state: '' }, '/state must NOT have fewer than 1 characters'],
      [{ state: 'x'.repeat(2001) }, '/state must NOT have more than 2000 characters'],
      [{ applicationId: unknown }, `/applicationId there is no application ${unknown}`],
      [{ applicationId: 'amzn1.sp.solution.x' }, '/applicationId must match pattern'],
      [{ sellerId: 'ANOBODY' }, '/sellerId there is no seller ANOBODY'],
      [{ redirectUri: 'https://elsewhere.example/' }, '/redirectUri must be on loopback'],
      [{ redirectUri: 'javascript:alert(1)' }, '/redirectUri must begin with http or https'],
      [{ redirectUri: '/done' }, '/redirectUri must be a URL'],
    ] as const) {
      const [status, first] = findingsOf(await site.refused(more));
      expect(status).toBe(400);
      expect(first).toContain(finding);
    }
    for (const [query, path] of [
      [{ redirectUri: 'https://elsewhere.example/' }, '/redirectUri'],
      [{ redirectUri: '/done' }, '/redirectUri'],
      [{ applicationId: unknown }, '/applicationId'],
      [{ state: undefined }, '/state'],
    ] as const) {
      const { status, json } = await site.asked(query);
      expect([status, json.findings]).toEqual([400, [expect.objectContaining({ in: 'query', path })]]);
    }
    expect((await site.refused({ sellerId: 'A6EXAMPLESUSPEND' })).status).toBe(409);
    await site.world.admin.suspendDeveloper(site.world.credentials!.developerId, {});
    expect((await site.refused({})).status).toBe(409);
    expect(await site.world.admin.listAuthorizations({})).toEqual(before);
  });
});
