import { once } from 'node:events';
import { request } from 'node:https';
import type { IncomingMessage } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { mwsHosts } from '../../src/model/marketplaces.js';
import { demo, ownAccount } from './callers.js';
import { US } from './client-suite.js';
import { signRequest } from './sign.js';
import { findOnLoopback, startWithTls } from './tls-server.js';
import type { TlsServer } from './tls-server.js';

let server: TlsServer;
beforeAll(async () => {
  server = await startWithTls({ clock: '2020-06-24T14:10:37Z', frozen: true });
});
afterAll(() => server.close());

const GERMANY = 'A1PA6795UKMFR9';
type Parameters = Record<string, string>;

/** A signed call to a host by its own name, as if the port were 443. */
async function call(host: string, path: string, parameters: Parameters, caller: typeof ownAccount = demo) {
  const { accessKeyId: AWSAccessKeyId, sellerId: SellerId, authToken, secretKey } = caller;
  const who = { AWSAccessKeyId, SellerId, ...(authToken && { MWSAuthToken: authToken }) };
  const credentials = { ...server.credentials!, authToken: '' };
  const body = signRequest(
    { url: server.tlsUrl, credentials },
    { host, path, secretKey, parameters: { ...who, ...parameters } },
  );
  const { tlsPort: port, ca } = server;
  const sent = request({
    host,
    port,
    path,
    ca,
    lookup: findOnLoopback,
    method: 'POST',
    headers: { Host: host },
  });
  sent.end(body);
  const [answer] = (await once(sent, 'response')) as [IncomingMessage];
  return { status: answer.statusCode, text: (await answer.setEncoding('utf8').toArray()).join('') };
}

const participations = (host: string, caller?: typeof ownAccount) =>
  call(host, '/Sellers/2011-07-01', { Action: 'ListMarketplaceParticipations' }, caller);
const orders = (host: string, marketplaceId: string) =>
  call(host, '/Orders/2013-09-01', {
    Action: 'ListOrders',
    CreatedAfter: '2020-06-01',
    'MarketplaceId.Id.1': marketplaceId,
  });
const refusal = (code: string, message: string) =>
  `<Error>\n    <Type>Sender</Type>\n    <Code>${code}</Code>\n    <Message>${message}</Message>`;

const countriesOf = {
  NA: ['BR', 'CA', 'MX', 'US'],
  EU: ['AE', 'BE', 'DE', 'EG', 'ES', 'FR', 'GB', 'IN', 'IT', 'NL', 'PL', 'SA', 'SE', 'TR'],
  FE: ['AU', 'JP', 'SG'],
  CN: ['CN'],
};

describe('a host of MWS, by its own name', () => {
  it.each(mwsHosts.map(({ host, region }) => [host, region] as const))(
    '%s lists the marketplaces of region %s',
    async (host, region) => {
      const { status, text } = await participations(host);
      const shown = [...text.matchAll(/<DefaultCountryCode>(..)</g)].map(([, country]) => country);
      expect([status, shown.sort()]).toEqual([200, countriesOf[region]]);
    },
  );

  it('answers a seller of its region, and refuses one that has no part in it', async () => {
    expect((await participations('mws.amazonservices.ca', ownAccount)).status).toBe(200);
    for (const host of ['mws-eu.amazonservices.com', 'mws.amazonservices.jp', 'mws.amazonservices.com.cn']) {
      const { status, text } = await participations(host, ownAccount);
      expect([status, text]).toEqual([
        401,
        expect.stringContaining(refusal('AccessDenied', 'Access denied')),
      ]);
    }
  });

  it('has the orders of its region, and refuses those of another', async () => {
    expect((await orders('mws.amazonservices.com', US)).status).toBe(200);
    expect((await orders('mws-eu.amazonservices.com', GERMANY)).status).toBe(200);
    expect((await orders('mws.amazonservices.de', GERMANY)).status).toBe(200);
    const { status, text } = await orders('mws.amazonservices.com', GERMANY);
    expect([status, text]).toEqual([401, expect.stringContaining('<Code>AccessDenied</Code>')]);
    expect(text).toContain(GERMANY);
  });

  it.each(['mws-eu.amazonservices.com', 'mws.amazonservices.jp', 'mws.amazonservices.com.au', 'mws-fe.amazonservices.com'])(
    'lacks, as %s, what is for Brazil alone',
    async (host) => {
      const path = '/ShipmentInvoicing/2018-09-01';
      const { status, text } = await call(host, path, { Action: 'GetFBAOutboundShipmentDetail' });
      const message = 'Operation GetFBAOutboundShipmentDetail is not available for section ShipmentInvoicing/2018-09-01';
      expect([status, text]).toEqual([404, expect.stringContaining(refusal('InvalidAddress', message))]);
      expect(text).toContain('<ErrorResponse xmlns="https://mws.amazonservices.com/ShipmentInvoicing/2018-09-01">');
      const inBrazil = await call('mws.amazonservices.com', path, { Action: 'GetFBAOutboundShipmentDetail' });
      expect(inBrazil.text).not.toContain('InvalidAddress');
    },
  ); // prettier-ignore

  it('gives the status of a section that it does not offer as RED', async () => {
    const statusOn = async (host: string) => {
      const { text } = await call(host, '/MerchantFulfillment/2015-06-01', { Action: 'GetServiceStatus' });
      return /<Status>(\w+)</.exec(text)?.[1];
    };
    expect(await statusOn('mws-fe.amazonservices.com')).toBe('RED');
    expect(await statusOn('mws.amazonservices.com.au')).toBe('RED');
    expect(await statusOn('mws.amazonservices.jp')).toBe('GREEN');
  });
});

describe('any other host', () => {
  it('serves all regions', async () => {
    const { text } = await participations('localhost');
    const shown = [...text.matchAll(/<DefaultCountryCode>(..)</g)].map(([, country]) => country);
    expect(shown.sort()).toEqual(Object.values(countriesOf).flat().sort());
    expect((await orders('localhost', GERMANY)).status).toBe(200);
    expect((await orders('host.docker.internal', US)).status).toBe(200);
  });
});
