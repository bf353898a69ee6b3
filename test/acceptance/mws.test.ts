import * as mws from 'mws';
import { describe, expect, it } from 'vitest';
import { demo } from './callers.js';
import type { Caller } from './callers.js';
import { anyOrders, describeClient, frozen, readAll, useServer } from './client-suite.js';
import type { Client, Endpoint } from './client-suite.js';
import { askControl, ordersOf } from './control.js';

/**
 * It sends forms with axios, signs the host with its port (over plain http with `http://` in front), reads with
 * fast-xml-parser, and decodes strictly: an enumeration, a date or a number that MWS does not document is an error.
 */
function sectionsOf({ url }: Pick<Endpoint, 'url'>, caller: Caller): mws.MWS {
  return new mws.MWS(
    new mws.HttpClient({
      marketplace: { ...mws.amazonMarketplaces.US, webServiceUri: url },
      awsAccessKeyId: caller.accessKeyId,
      secretKey: caller.secretKey,
      sellerId: caller.sellerId,
      mwsAuthToken: caller.authToken ?? '',
    }),
  );
}

function connect(endpoint: Pick<Endpoint, 'url'>, caller: Caller): Client {
  const { orders, sellers } = sectionsOf(endpoint, caller);
  const pageOf = ([{ Orders, NextToken }]: [mws.ListOrders, unknown]) => ({
    orders: Orders,
    nextToken: NextToken,
  });
  return {
    async listOrders({ marketplaceIds, statuses, createdAfter, updatedAfter, pageSize }) {
      const first = orders.listOrders({
        MarketplaceId: marketplaceIds,
        ...(statuses && { OrderStatus: statuses as mws.OrderStatus }),
        ...(pageSize && { MaxResultsPerPage: pageSize }),
        ...(createdAfter
          ? { CreatedAfter: new Date(createdAfter) }
          : { LastUpdatedAfter: new Date(updatedAfter!) }),
      });
      return readAll(first.then(pageOf), async (token) => pageOf(await orders.listOrdersByNextToken(token)));
    },
    async listOrderItems(AmazonOrderId) {
      const [{ OrderItems }] = await orders.listOrderItems({ AmazonOrderId });
      return OrderItems;
    },
    async listParticipations() {
      const [{ ListParticipations, ListMarketplaces }] = await sellers.listMarketplaceParticipations();
      return { participations: ListParticipations, marketplaces: ListMarketplaces };
    },
    getServiceStatus: async () => (await orders.getServiceStatus())[0].Status,
  };
}

describeClient({
  name: 'mws',
  scheme: 'https',
  connect,
  /** A class for each code that it knows; it does not know RequestExpired and then throws the document unread. */
  expectReport(told, { code, message }) {
    if (code === 'RequestExpired') {
      expect(told).toContain(`<Code>${code}</Code>\n    <Message>${message}`);
      return;
    }
    const classes = new Map<string, unknown>(Object.entries(mws));
    expect((told as object).constructor).toBe(classes.get(`${code}Error`));
    expect(told).toMatchObject({
      message: 'ListOrders request failed',
      type: 'Sender',
      code,
      mwsMessage: message,
      requestId: expect.stringMatching(/^[0-9a-f-]{36}$/),
    });
  },
});

describe('mws over plain http', () => {
  const server = useServer('http', frozen);

  it('decodes every order that the demo seller has anywhere, and every line', async () => {
    type Seller = { marketplaceIds: string[] };
    const { marketplaceIds } = await askControl<Seller>(server.url, `/sellers/${demo.sellerId}`);
    const all = await ordersOf(server.url, demo.sellerId);
    const client = connect(server.endpoint, demo);
    const { orders } = await client.listOrders({ ...anyOrders, marketplaceIds });
    expect(orders.map((each) => each.AmazonOrderId)).toEqual(all.map((each) => each.amazonOrderId));
    for (const { amazonOrderId, items } of all) {
      const lines = await client.listOrderItems(amazonOrderId);
      expect(lines.map((each) => each['OrderItemId'])).toEqual(items.map((each) => each.orderItemId));
    }
  });
});
