import { request } from 'node:http';
import { afterEach, describe, expect, it } from 'vitest';
import { startMwsLocal } from '../../src/server/app.js';
import type { MwsLocal } from '../../src/server/app.js';
import { readScenario, scenarioCallers } from '../../src/scenario/index.js';
import type { NamedCaller } from '../../src/scenario/index.js';
import { askControl } from './control.js';
import { signRequest } from './sign.js';

const PATH = '/Orders/2013-09-01';
const US = 'ATVPDKIKX0DER';
const servers: MwsLocal[] = [];

async function start(scenario: string): Promise<MwsLocal> {
  const server = await startMwsLocal({ scenario });
  servers.push(server);
  return server;
}

afterEach(async () => {
  for (const server of servers.splice(0)) await server.close();
});

/** What a caller gets: the status, and of an error its code and message. */
interface Gets {
  status: number;
  code?: string;
  message?: string;
}

/** Calls ListOrders, or another operation of Orders, as a caller of a scenario. */
async function callAs(
  server: MwsLocal,
  caller: NamedCaller,
  parameters: Record<string, string> = {},
): Promise<Gets> {
  const { host = new URL(server.url).host, marketplaceId = US } = caller;
  const [accessKeyId, secretKey] = [caller.accessKeyId!, caller.secretKey!];
  const [sellerId, authToken] = [caller.sellerId!, caller.authToken!];
  const credentials = { accessKeyId, secretKey, developerId: '', sellerId, authToken, marketplaceId };
  const given = {
    Action: 'ListOrders',
    Version: '2013-09-01',
    CreatedAfter: '2019-01-01',
    'MarketplaceId.Id.1': marketplaceId,
    ...parameters,
  };
  const body = signRequest({ url: server.url, credentials }, { path: PATH, host, parameters: given });
  return getsOf(await post(server, host, body));
}

/** By node:http, because fetch does not let a caller name another host. */
function post(server: MwsLocal, host: string, body: string): Promise<{ status: number; text: string }> {
  const { hostname, port } = new URL(server.url);
  const headers = { Host: host, 'Content-Type': 'application/x-www-form-urlencoded' };
  return new Promise((resolve, reject) => {
    const sent = request({ hostname, port, method: 'POST', path: PATH, headers }, (answer) => {
      let text = '';
      answer.setEncoding('utf8');
      answer.on('data', (part: string) => (text += part));
      answer.on('end', () => resolve({ status: answer.statusCode!, text }));
    });
    sent.on('error', reject);
    sent.end(body);
  });
}

function getsOf({ status, text }: { status: number; text: string }): Gets {
  const within = (name: string) => new RegExp(`<${name}>([^<]*)</${name}>`).exec(text)?.[1];
  return status === 200 ? { status } : { status, code: within('Code')!, message: within('Message')! };
}

const expected = ({ expect: code, expectStatus, expectMessage }: NamedCaller): Gets =>
  code === 'ok'
    ? { status: 200 }
    : { status: expectStatus!, code: code!, ...(expectMessage !== undefined && { message: expectMessage }) };

const callersOf = (scenario: string) => {
  const callers = new Map(scenarioCallers(readScenario(scenario)).map((caller) => [caller.name, caller]));
  return (name: string) => callers.get(name)!;
};

const tokenNotValid: Gets = {
  status: 401,
  code: 'AccessDenied',
  message: 'AuthToken is not valid for SellerId and AWSAccountId',
};

const advance = (server: MwsLocal, change: object) => askControl(server.url, '/clock/advance', change);

describe('auth-failures', () => {
  const callers = scenarioCallers(readScenario('auth-failures'));

  it('has a caller for each refusal, who gets what the scenario says', async () => {
    const server = await start('auth-failures');
    const refused = callers.filter(({ expect: code }) => code !== 'ok');
    expect(refused.length).toBeGreaterThanOrEqual(21);
    for (const caller of callers) expect(await callAs(server, caller), caller.name).toEqual(expected(caller));
  });

  it('has a refusal for every cause that concerns who calls', async () => {
    const server = await start('auth-failures');
    for (const caller of callers) await callAs(server, caller);
    const { items } = await askControl<{ items: { cause?: string }[] }>(server.url, '/requests?limit=100');
    expect([...new Set(items.flatMap(({ cause }) => cause ?? []))].sort()).toEqual(
      [
        'key-unknown key-inactive key-deleted seller-unknown seller-suspended seller-closed seller-plan',
        'developer-pending developer-refused developer-suspended developer-region seller-region',
        'token-missing token-unknown token-of-another-seller token-of-another-developer token-revoked token-expired',
        'role-missing marketplace',
      ]
        .join(' ')
        .split(' ')
        .concat(items.flatMap(({ cause }) => (cause?.startsWith('signature') ? cause : [])))
        .sort(),
    );
  });
});

describe('every other built-in scenario', () => {
  it.each([
    'quickstart',
    'revoked-mid-run',
    'expiring-authorization',
    'key-reset',
    'throttled',
    'paging',
    'marketplaces-eu',
    'money',
    'fulfilment',
    'payments',
    'notices',
    'reports-lifecycle',
    'migration',
    'sunset',
  ])('%s starts with callers who get what it says', async (scenario) => {
    const server = await start(scenario);
    for (const caller of scenarioCallers(readScenario(scenario)))
      if (caller.expect !== undefined)
        expect(await callAs(server, caller), caller.name).toEqual(expected(caller));
  });
});

describe('paging', () => {
  it.each([
    ['Feeds', 'GetFeedSubmissionList', 'FeedSubmissionId', 25],
    ['Reports', 'GetReportList', 'ReportId', 50],
    ['Reports', 'GetReportRequestList', 'ReportRequestId', 25],
  ])('of %s has several pages of %s', async (section, action, id, all) => {
    const server = await start('paging');
    const path = `/${section}/2009-01-01`;
    const ask = async (Action: string, parameters: Record<string, string> = {}) => {
      const body = signRequest(server, { path, parameters: { Action, ...parameters } });
      const headers = { 'Content-Type': 'application/x-www-form-urlencoded' };
      return (await fetch(server.url + path, { method: 'POST', headers, body })).text();
    };
    const seen: string[] = [];
    let page = await ask(action);
    for (let pages = 1; ; pages++) {
      seen.push(...[...page.matchAll(new RegExp(`<${id}>(\\d+)<`, 'g'))].map(([, found]) => found!));
      const token = /<NextToken>([^<]+)</.exec(page)?.[1];
      if (token === undefined) break;
      expect(pages).toBeLessThan(10);
      page = await ask(`${action}ByNextToken`, { NextToken: token });
    }
    expect([seen.length, new Set(seen).size]).toEqual([all, all]);
  });
});

describe('time', () => {
  it('goes on by 13 months: the token expires, is renewed and works again', async () => {
    const server = await start('expiring-authorization');
    const caller = callersOf('expiring-authorization');
    expect(await callAs(server, caller('demo'))).toEqual({ status: 200 });
    await advance(server, { by: 'P395D' });
    expect(await callAs(server, caller('demo'))).toEqual(tokenNotValid);
    expect(await callAs(server, caller('fresh'))).toEqual(tokenNotValid);
    expect(await callAs(server, caller('renewed'))).toEqual({ status: 200 });

    const { items } = await askControl<{ items: { id: string; sellerId: string; status: string }[] }>(
      server.url,
      '/authorizations',
    );
    const ended = items.find(({ sellerId }) => sellerId === caller('demo').sellerId)!;
    expect(ended.status).toBe('expired');
    await askControl(server.url, `/authorizations/${ended.id}/renew`, {});
    expect(await callAs(server, caller('demo'))).toEqual({ status: 200 });
  });

  it('revokes an authorization between two pages, and gives it back', async () => {
    const server = await start('revoked-mid-run');
    const caller = callersOf('revoked-mid-run');
    expect(await callAs(server, caller('demo'))).toEqual({ status: 200 });
    await advance(server, { by: 'PT59M' });
    expect(await callAs(server, caller('demo'))).toEqual({ status: 200 });
    await advance(server, { by: 'PT1M' });
    expect(await callAs(server, caller('demo'))).toEqual(tokenNotValid);
    expect(await callAs(server, caller('stays'))).toEqual({ status: 200 });
    await advance(server, { by: 'PT2H' });
    expect(await callAs(server, caller('demo'))).toEqual({ status: 200 });
    await askControl(server.url, '/reset', {});
    await advance(server, { by: 'PT1H' });
    expect(await callAs(server, caller('demo'))).toEqual(tokenNotValid);
  });

  it('resets keys: the old ones end, the new one works with the same token', async () => {
    const server = await start('key-reset');
    const caller = callersOf('key-reset');
    await advance(server, { by: 'PT1H' });
    const gone = expected(caller('after-reset'));
    expect(await callAs(server, caller('before-reset'))).toEqual(gone);
    expect(await callAs(server, caller('spare'))).toEqual(gone);
    expect(await callAs(server, caller('after-reset'))).toEqual({ status: 200 });
    expect(await callAs(server, caller('other'))).toEqual({ status: 200 });
  });

  it('runs out for MWS itself: all sections turn RED', async () => {
    const server = await start('sunset');
    await advance(server, { to: '2024-04-01T00:00:00Z' });
    const statuses = await askControl<Record<string, unknown>>(server.url, '/service-status');
    expect(JSON.stringify(statuses)).toContain('RED');
    expect(JSON.stringify(statuses)).not.toContain('YELLOW');
    const status = await callAs(server, callersOf('sunset')('demo'), { Action: 'GetServiceStatus' });
    expect(status).toEqual({ status: 200 });
  });
});

describe('traffic', () => {
  const getOrder = { Action: 'GetOrder', 'AmazonOrderId.Id.1': '111-0000001-0000001' };
  const throttled: Gets = { status: 503, code: 'RequestThrottled', message: 'Request is throttled' };

  it('is throttled by the quotas that are documented, and by those that the scenario sets', async () => {
    const server = await start('throttled');
    const caller = callersOf('throttled');
    const call = (parameters = {}, name = 'demo') => callAs(server, caller(name), parameters);
    for (let n = 0; n < 2; n++) expect(await call(getOrder)).toEqual({ status: 200 });
    expect(await call(getOrder)).toEqual(throttled);
    for (let n = 0; n < 6; n++) expect(await call()).toEqual({ status: 200 });
    expect(await call()).toEqual(throttled);
    expect(await call({}, 'second')).toEqual({ status: 200 });
    await advance(server, { by: 'PT1M' });
    expect([await call(getOrder), await call(getOrder)]).toEqual([{ status: 200 }, throttled]);
  });

  it('is flaky in the same way every time', async () => {
    const server = await start('flaky');
    const caller = callersOf('flaky');
    const demo = (parameters = {}) => callAs(server, caller('demo'), parameters);
    const statuses: number[] = [];
    for (let n = 0; n < 6; n++) statuses.push((await demo()).status);
    expect(statuses).toEqual([200, 200, 500, 200, 200, 500]);
    await expect(demo(getOrder)).rejects.toThrow(/socket hang up|ECONNRESET/);
    expect(await demo(getOrder)).toEqual({ status: 200 });
    for (let n = 0; n < 3; n++) expect((await callAs(server, caller('calm'))).status).toBe(200);
  });
});
