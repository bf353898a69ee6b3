import http from 'node:http';
import { createRequire } from 'node:module';
import { afterAll, beforeAll, expect } from 'vitest';
import type { Caller } from './callers.js';
import { describeClient, listOf, readAll, wireParameters } from './client-suite.js';
import type { Client, Endpoint, Order, OrderItem, Participations } from './client-suite.js';

/**
 * It sends GETs whose query begins with `&` and is not sorted, over plain http too, signs the host without its port, and
 * reads with xml2js. It waits for `connect` before it sends, so on Node 19 and later it waits for ever where a connection
 * is kept alive: its agent must not.
 */
interface AmazonMws {
  setHost(host: string, port: number, protocol: string): void;
  sellers: Section;
  orders: Section;
}
interface Section {
  search<Result>(parameters: object): Promise<Result>;
}
const createAmazonMws = createRequire(import.meta.url)('amazon-mws') as (
  accessKey: string,
  accessSecret: string,
) => AmazonMws;

const { globalAgent } = http;
beforeAll(() => {
  http.globalAgent = new http.Agent({ keepAlive: false });
});
afterAll(() => {
  http.globalAgent = globalAgent;
});

function connect({ host, port }: Endpoint, caller: Caller): Client {
  const amazonMws = createAmazonMws(caller.accessKeyId, caller.secretKey);
  amazonMws.setHost(host, port, 'http');
  const who = { SellerId: caller.sellerId, ...(caller.authToken && { MWSAuthToken: caller.authToken }) };
  const inOrders = <Result>(Action: string, parameters: object = {}) =>
    amazonMws.orders.search<Result>({ Version: '2013-09-01', Action, ...who, ...parameters });

  type Orders = { Orders: { Order?: Order | Order[] }; NextToken?: string };
  const ordersPage = async (action: string, parameters: object) => {
    const { Orders, NextToken } = await inOrders<Orders>(action, parameters);
    return { orders: listOf(Orders.Order), nextToken: NextToken };
  };
  return {
    listOrders: (query) =>
      readAll(ordersPage('ListOrders', wireParameters(query)), (NextToken) =>
        ordersPage('ListOrdersByNextToken', { NextToken }),
      ),
    async listOrderItems(AmazonOrderId) {
      type Items = { OrderItems: { OrderItem: OrderItem | OrderItem[] } };
      const { OrderItems } = await inOrders<Items>('ListOrderItems', { AmazonOrderId });
      return listOf<OrderItem>(OrderItems.OrderItem);
    },
    async listParticipations() {
      const call = { Version: '2011-07-01', Action: 'ListMarketplaceParticipations', ...who };
      const { ListParticipations, ListMarketplaces } = await amazonMws.sellers.search<{
        ListParticipations: { Participation: Participations['participations'] };
        ListMarketplaces: { Marketplace: Participations['marketplaces'] };
      }>(call);
      return {
        participations: listOf(ListParticipations.Participation),
        marketplaces: listOf(ListMarketplaces.Marketplace),
      };
    },
    getServiceStatus: async () => (await inOrders<{ Status: string }>('GetServiceStatus')).Status,
  };
}

describeClient({
  name: 'amazon-mws',
  scheme: 'http',
  connect,
  /** An error whose Code says nothing; the refusal as it was sent is beside it. */
  expectReport(told, { status, code, message }) {
    expect(told).toBeInstanceOf(Error);
    expect(told).toMatchObject({
      Type: 'AmazonMwsAPIError',
      Message: expect.stringContaining(message),
      StatusCode: status,
      OriginalError: { Type: 'Sender', Code: code, Message: expect.stringContaining(message) },
      RequestId: expect.stringMatching(/^[0-9a-f-]{36}$/),
    });
  },
});
