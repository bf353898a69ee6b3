import { SellingPartnerApiAuth } from '@sp-api-sdk/auth';
import { sellingPartnerRegions } from '@sp-api-sdk/common';
import { FeedsApiClient } from '@sp-api-sdk/feeds-api-2021-06-30';
import { OrdersApiClient } from '@sp-api-sdk/orders-api-v0';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startMwsLocal } from '../../src/index.js';
import type { MwsLocal } from '../../src/index.js';
import { feedOf } from './feed-server.js';
import { askToken } from './sp-api-calls.js';
import { put, transfer, US, XML } from './sp-api-transfers.js';

/** As much of an API of Amazon's own SDK as is called here; it has types, but for parts of it only. */
type Api = Record<string, (...given: unknown[]) => Promise<Answer>>;
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- a test names what it expects in an answer
type Answer = any;
interface ApiModule {
  ApiClient: new (url: string) => {
    applyXAmzAccessTokenToRequest(token: string): void;
    disableRateLimiter(): void;
  };
}
const sdk = (await import('@amazon-sp-api-release/amazon-sp-api-sdk-js' as string)) as Record<
  string,
  ApiModule
>;

const SELLER = 'A2EXAMPLESELLER';
const ORDER = '111-0000001-0000001';
const SKU = 'QS-MUG-01';
const inventory = feedOf('Inventory', [`<Inventory><SKU>${SKU}</SKU><Quantity>7</Quantity></Inventory>`]);

let server: MwsLocal;
let token: string;
const { endpoints } = sellingPartnerRegions.na;
const usual = { ...endpoints };
beforeAll(async () => {
  server = await startMwsLocal({ clock: '2020-06-24T14:10:37Z' });
  token = (await askToken(server.spApi!)).json.access_token;
  // What docs/sp-api.md says of this client.
  endpoints.production = server.spApi!.endpoint;
});
afterAll(async () => {
  Object.assign(endpoints, usual);
  await server.close();
});

/** An API of Amazon's SDK, pointed at the server. */
function apiOf(module: string, name: string): Api {
  const { ApiClient, [name as 'ApiClient']: Made } = sdk[module]!;
  const client = new ApiClient(server.spApi!.endpoint);
  client.applyXAmzAccessTokenToRequest(token);
  client.disableRateLimiter();
  return new (Made as unknown as new (client: object) => Api)(client);
}

const advance = () =>
  fetch(`${server.url}/_mws/clock/advance`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ by: 'PT20M' }),
  });

describe("Amazon's SDK for JavaScript, unmodified,", () => {
  it('reads sellers, orders, inventory, listings, catalogue and prices', async () => {
    const sellers = await apiOf('SellersSpApi', 'SellersApi').getMarketplaceParticipations!();
    expect(sellers.payload[0].marketplace.id).toBe(US);
    const orders = apiOf('OrdersSpApi', 'OrdersV0Api');
    const { payload } = await orders.getOrders!([US], { createdAfter: '2020-01-01T00:00:00Z' });
    expect(payload.orders).toHaveLength(100);
    expect((await orders.getOrderItems!(ORDER)).payload.orderItems).toHaveLength(2);
    const newer = apiOf('Orders_v2026SpApi', 'SearchOrdersApi');
    const found = await newer.searchOrders!({
      createdAfter: new Date('2020-01-01T00:00:00Z'),
      marketplaceIds: [US],
    });
    expect(found.orders.length).toBeGreaterThan(10);
    const stock = apiOf('FbainventorySpApi', 'FbaInventoryApi');
    const summaries = await stock.getInventorySummaries!('Marketplace', US, [US], { details: true });
    expect(summaries.payload.inventorySummaries.length).toBeGreaterThan(0);
    const listings = apiOf('ListingsitemsSpApi', 'ListingsApi');
    const item = await listings.getListingsItem!(SELLER, SKU, [US], { includedData: ['summaries'] });
    const { asin } = item.summaries[0];
    const catalog = apiOf('CatalogitemsSpApi', 'CatalogApi');
    expect((await catalog.getCatalogItem!(asin, [US])).asin).toBe(asin);
    const pricing = apiOf('Pricing_v0SpApi', 'ProductPricingApi');
    const price = await pricing.getPricing!(US, 'Asin', { asins: [asin] });
    expect(price.payload[0]).toMatchObject({ status: 'Success' });
  });

  it('submits a feed and a report, and follows them to their documents', async () => {
    const feeds = apiOf('FeedsSpApi', 'FeedsApi');
    const { feedDocumentId, url } = await feeds.createFeedDocument!({ contentType: XML });
    expect((await put(url as string, XML, inventory)).status).toBe(200);
    const { feedId } = await feeds.createFeed!({
      feedType: 'POST_INVENTORY_AVAILABILITY_DATA',
      marketplaceIds: [US],
      inputFeedDocumentId: feedDocumentId,
    });
    const reports = apiOf('ReportsSpApi', 'ReportsApi');
    const { reportId } = await reports.createReport!({
      reportType: 'GET_MERCHANT_LISTINGS_ALL_DATA',
      marketplaceIds: [US],
    });
    await advance();
    const feed = await feeds.getFeed!(feedId);
    expect(feed.processingStatus).toBe('DONE');
    const result = await feeds.getFeedDocument!(feed.resultFeedDocumentId);
    expect((await transfer(result.url as string)).bytes.toString()).toContain(
      '<MessagesSuccessful>1</MessagesSuccessful>',
    );
    const { processingStatus, reportDocumentId } = await reports.getReport!(reportId);
    expect(processingStatus).toBe('DONE');
    const document = await reports.getReportDocument!(reportDocumentId);
    expect(document.compressionAlgorithm).toBe('GZIP');
  });
});

describe('the clients of @sp-api-sdk, unmodified,', () => {
  /** The token comes from here: the client knows one endpoint for it, that of Amazon. */
  class Auth extends SellingPartnerApiAuth {
    override getAccessToken(): Promise<string> {
      return Promise.resolve(token);
    }
  }
  const configuration = () => {
    const { clientId, clientSecret, refreshToken } = server.spApi!;
    return { auth: new Auth({ clientId, clientSecret, refreshToken }), region: 'na' as const };
  };

  it('read orders and their lines, and say what is refused', async () => {
    const client = new OrdersApiClient(configuration());
    const { data } = await client.getOrders({ marketplaceIds: [US], createdAfter: '2020-01-01T00:00:00Z' });
    expect(data.payload?.Orders).toHaveLength(100);
    const items = await client.getOrderItems({ orderId: ORDER });
    expect(items.data.payload?.OrderItems).toHaveLength(2);
    await expect(client.getOrders({ marketplaceIds: [US] })).rejects.toThrow(/400/);
  });

  it('submit a feed', async () => {
    const client = new FeedsApiClient(configuration());
    const { data } = await client.createFeedDocument({ body: { contentType: XML } });
    expect((await put(data.url, XML, inventory)).status).toBe(200);
    const feed = {
      feedType: 'POST_INVENTORY_AVAILABILITY_DATA',
      marketplaceIds: [US],
      inputFeedDocumentId: data.feedDocumentId,
    };
    const { feedId } = (await client.createFeed({ body: feed })).data;
    await advance();
    expect((await client.getFeed({ feedId })).data.processingStatus).toBe('DONE');
  });
});
