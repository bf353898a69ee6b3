import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import { demo } from './callers.js';
import type { Caller } from './callers.js';
import { describeClient, frozen, listOf, readAll, useServer, wireParameters } from './client-suite.js';
import type { Client, Endpoint, Library, Order, OrderItem, Participations } from './client-suite.js';

/** It sends what it is given, always by POST to https, signs the host without its port, and reads with xml2js. */
type Simple = { request(call: { path: string; query: object }): Promise<{ result: unknown }> };
type Options = Record<'host' | 'accessKeyId' | 'secretAccessKey' | 'merchantId', string> & {
  port: number;
  authToken?: string;
};
const { MWSSimple } = createRequire(import.meta.url)('@ericblade/mws-simple') as {
  MWSSimple: new (options: Options) => Simple;
};

/** What xml2js makes of a document, by default: every element is a list. Here a list of one is that one. */
function plain(value: unknown): unknown {
  if (Array.isArray(value)) return value.length === 1 ? plain(value[0]) : value.map(plain);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, child]) => [name, plain(child)]));
}

function connect({ host, port }: Pick<Endpoint, 'host' | 'port'>, caller: Caller): Client {
  const { accessKeyId, secretKey, sellerId, authToken } = caller;
  const simple = new MWSSimple({
    host,
    port,
    accessKeyId,
    secretAccessKey: secretKey,
    merchantId: sellerId,
    authToken,
  });
  const call = async <Result>(section: string, Action: string, parameters: object = {}) => {
    const Version = section === 'Orders' ? '2013-09-01' : '2011-07-01';
    const query = { Action, Version, ...parameters };
    const { result } = await simple.request({ path: `/${section}/${Version}`, query });
    return (plain(result) as Record<string, Record<string, Result>>)[`${Action}Response`]![
      `${Action}Result`
    ]!;
  };
  type Orders = { Orders: { Order?: Order | Order[] }; NextToken?: string };
  const ordersPage = async (action: string, parameters: object) => {
    const { Orders, NextToken } = await call<Orders>('Orders', action, parameters);
    return { orders: listOf(Orders.Order), nextToken: NextToken };
  };
  return {
    listOrders: (query) =>
      readAll(ordersPage('ListOrders', wireParameters(query)), (NextToken) =>
        ordersPage('ListOrdersByNextToken', { NextToken }),
      ),
    async listOrderItems(AmazonOrderId) {
      type Items = { OrderItems: { OrderItem: OrderItem | OrderItem[] } };
      const { OrderItems } = await call<Items>('Orders', 'ListOrderItems', { AmazonOrderId });
      return listOf<OrderItem>(OrderItems.OrderItem);
    },
    async listParticipations() {
      type Result = {
        ListParticipations: { Participation: Participations['participations'] };
        ListMarketplaces: { Marketplace: Participations['marketplaces'] };
      };
      const result = await call<Result>('Sellers', 'ListMarketplaceParticipations');
      return {
        participations: listOf(result.ListParticipations.Participation),
        marketplaces: listOf(result.ListMarketplaces.Marketplace),
      };
    },
    getServiceStatus: async () => (await call<{ Status: string }>('Orders', 'GetServiceStatus')).Status,
  };
}

const library: Library = {
  name: '@ericblade/mws-simple',
  scheme: 'https',
  connect,
  /** The phrase of the status line, the status as its code, and the document unread. */
  expectReport(told, { status, phrase, code, message }) {
    expect(told).toBeInstanceOf(Error);
    expect(told).toMatchObject({ message: phrase, code: status });
    const { body } = told as { body: string };
    expect(body).toMatch(/^<\?xml version="1.0"\?>\n<ErrorResponse /);
    expect(body).toContain(`<Type>Sender</Type>\n    <Code>${code}</Code>\n    <Message>${message}`);
  },
};

describeClient(library);

describe('@ericblade/mws-simple with a host of MWS that leads here', () => {
  const server = useServer('https', frozen);

  it.each([
    ['mws.amazonservices.com', ['BR', 'CA', 'MX', 'US']],
    ['mws.amazonservices.jp', ['AU', 'JP', 'SG']],
    ['mws.amazonservices.com.cn', ['CN']],
  ])('lists the marketplaces of the region of %s only', async (host, countries) => {
    const client = connect({ host, port: server.endpoint.port }, demo);
    const { marketplaces } = await client.listParticipations();
    expect(marketplaces.map((each) => each.DefaultCountryCode).sort()).toEqual(countries);
  });
});
