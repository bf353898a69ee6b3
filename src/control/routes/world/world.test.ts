import { beforeEach, describe, expect, it } from 'vitest';
import { Parameters } from '../../../protocol/parameters.js';
import { matchSignature } from '../../../protocol/signature.js';
import { createTestControl, demo } from '../../testing.js';
import type { TestControl } from '../../testing.js';

let control: TestControl;
let ask: TestControl['ask'];
beforeEach(async () => {
  control = await createTestControl();
  ({ ask } = control);
});

describe('the scenario', () => {
  it('has a name and a seed', async () => {
    expect((await ask('GET', '/scenario')).body).toEqual({
      name: 'test',
      seed: 1,
      auth: 'strict',
      throttle: 'off',
    });
  });

  it('is come back to by a reset', async () => {
    expect((await ask('POST', '/reset')).body).toMatchObject({ name: 'test' });
    expect((await ask('GET', '/sellers')).body.count).toBe(0);
    expect((await ask('POST', '/reset', { to: 'yesterday' })).status).toBe(400);
  });
});

describe('service status', () => {
  const statusOf = async (section: string) =>
    (await ask('GET', '/service-status')).body.items.find((each) => each.section === section);

  it('is GREEN everywhere until someone says otherwise', async () => {
    const { body } = await ask('GET', '/service-status');
    expect(body.count).toBe(18);
    expect(body.items.every(({ status }) => status === 'GREEN')).toBe(true);
  });

  it('is set for a section, with messages, and taken back', async () => {
    const red = {
      status: 'RED',
      messageId: '173964729',
      messages: [{ locale: 'en_US', text: 'We are down.' }],
    };
    const { body } = await ask('PUT', '/service-status', { section: 'Orders', ...red });
    expect(body.items).toContainEqual({ section: 'Orders', ...red });
    expect(await statusOf('Sellers')).toMatchObject({ status: 'GREEN' });
    await ask('PUT', '/service-status', { section: 'Orders', status: 'GREEN' });
    expect(await statusOf('Orders')).toEqual({
      section: 'Orders',
      status: 'GREEN',
      messageId: null,
      messages: [],
    });
  });

  it('is set for all sections at once', async () => {
    const { body } = await ask('PUT', '/service-status', { section: '*', status: 'YELLOW' });
    expect(body.items.every(({ status }) => status === 'YELLOW')).toBe(true);
  });

  it('is refused for sections and colours that there are not', async () => {
    expect(
      (await ask('PUT', '/service-status', { section: 'Order', status: 'RED' })).body.findings,
    ).toMatchObject([{ path: '/section' }]);
    expect((await ask('PUT', '/service-status', { section: 'Orders', status: 'BLUE' })).status).toBe(400);
    expect(
      (await ask('PUT', '/service-status', { status: 'RED', messages: [{ text: 'x' }] })).body.findings,
    ).toHaveLength(2);
  });
});

/** Under which form the server would find a signature right. */
function signedAs(method: string, host: string, path: string, form: string): string | undefined {
  const parameters = new Parameters(form);
  const request = { method, host, path, parameters, legacyPaths: false };
  return matchSignature(request, demo.secretKey, 'HmacSHA256', parameters.get('Signature')!)?.name;
}

describe('try', () => {
  it('redirects to a call that is signed for the Host that was asked', async () => {
    const answer = await ask('GET', '/try', undefined, { headers: { host: 'localhost:2009' } });
    expect(answer.status).toBe(302);
    const [path, query] = String(answer.headers.location).split('?') as [string, string];
    expect(path).toBe('/Sellers/2011-07-01');
    expect(signedAs('GET', 'localhost:2009', path, query)).toBe('as documented');
    expect(Object.fromEntries(new Parameters(query).entries())).toMatchObject({
      Action: 'ListMarketplaceParticipations',
      AWSAccessKeyId: demo.accessKeyId,
      SellerId: demo.sellerId,
      MWSAuthToken: demo.authToken,
      Version: '2011-07-01',
    });
  });

  it('409 where no one can call', async () => {
    expect((await ask('GET', '/try?sandbox=SANDBOX1')).status).toBe(409);
  });
});

describe('sign', () => {
  const sign = (body: object, host = 'localhost:2009') => ask('POST', '/sign', body, { headers: { host } });

  it('makes a GET from parameters', async () => {
    const { body } = await sign({
      section: 'Orders',
      operation: 'ListOrders',
      parameters: { 'MarketplaceId.Id.1': demo.marketplaceId, MaxResultsPerPage: 5 },
    });
    expect(body).toMatchObject({
      method: 'GET',
      headers: { Host: 'localhost:2009' },
      curl: `curl '${body.url}'`,
    });
    const url = new URL(body.url);
    expect(url.origin).toBe('http://localhost:2009');
    expect(url.searchParams.get('MaxResultsPerPage')).toBe('5');
    expect(signedAs('GET', 'localhost:2009', '/Orders/2013-09-01', url.search.slice(1))).toBe(
      'as documented',
    );
    expect(JSON.stringify(body)).not.toContain(demo.secretKey.slice(0, 10));
  });

  it('makes a POST for another Host', async () => {
    const { body } = await sign({
      section: 'Feeds',
      operation: 'GetFeedSubmissionList',
      method: 'POST',
      host: 'mws.amazonservices.com',
    });
    expect(body).toMatchObject({
      method: 'POST',
      url: 'http://localhost:2009/Feeds/2009-01-01',
      headers: { Host: 'mws.amazonservices.com' },
    });
    expect(body.curl).toContain("-H 'Host: mws.amazonservices.com'");
    expect(new Parameters(body.body as string).get('Merchant')).toBe(demo.sellerId);
    expect(signedAs('POST', 'mws.amazonservices.com', '/Feeds/2009-01-01', body.body as string)).toBe(
      'as documented',
    );
  });

  it('lets a seller, a token and a time be given, to show how they are refused', async () => {
    const parameters = { SellerId: 'AOTHER', MWSAuthToken: 'none', Timestamp: '2001-01-01T00:00:00Z' };
    const { body } = await sign({ section: 'Orders', operation: 'GetServiceStatus', parameters });
    expect(Object.fromEntries(new URL(body.url).searchParams)).toMatchObject(parameters);
  });

  it('signs with the world’s time where the world takes no other', async () => {
    control.realm.world.setSettings({ signatures: 'world' });
    await ask('POST', '/clock/advance', { by: 'P1D' });
    const { body } = await sign({ section: 'Orders', operation: 'GetServiceStatus' });
    expect(new URL(body.url).searchParams.get('Timestamp')).toBe('2020-06-25T14:10:37.000Z');
  });

  it('is refused: what there is not, what the server says itself, a Host that is none', async () => {
    const findings = async (body: object) => (await sign(body)).body.findings;
    expect(await findings({ section: 'Order', operation: 'ListOrders' })).toMatchObject([
      { path: '/section' },
    ]);
    expect(await findings({ section: 'Orders', operation: 'ListOrder' })).toMatchObject([
      { path: '/operation' },
    ]);
    const parameters = { Signature: 'x', AWSAccessKeyId: 'y' };
    expect(await findings({ section: 'Orders', operation: 'ListOrders', parameters })).toMatchObject([
      { path: '/parameters/AWSAccessKeyId', message: 'is set by the server' },
      { path: '/parameters/Signature' },
    ]);
    expect(
      await findings({ section: 'Orders', operation: 'ListOrders', parameters: { a: [1] } }),
    ).toHaveLength(1);
    expect(await findings({ section: 'Orders', operation: 'ListOrders', host: "x' ; rm" })).toMatchObject([
      { path: '/host' },
    ]);
  });
});
