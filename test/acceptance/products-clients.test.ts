import * as mws from 'mws';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { startMwsLocal } from '../../src/server/app.js';
import type { MwsLocal } from '../../src/server/app.js';
import { demo } from './callers.js';

/** The client `mws` decodes strictly: what MWS does not document is an error. It has every operation of both sections. */
const US = 'ATVPDKIKX0DER';

let server: MwsLocal;
let client: mws.MWS;
beforeAll(async () => {
  server = await startMwsLocal({ scenario: 'catalogue' });
  const { accessKeyId, secretKey, sellerId, authToken } = demo;
  const marketplace = { ...mws.amazonMarketplaces.US, webServiceUri: server.url };
  const http = { marketplace, awsAccessKeyId: accessKeyId, secretKey, sellerId, mwsAuthToken: authToken };
  client = new mws.MWS(new mws.HttpClient(http));
});
afterAll(() => server.close());

const asins = { MarketplaceId: US, ASINList: ['B00EXAMPL1', 'B00EXAMPL5'] };
const skus = { MarketplaceId: US, SellerSKUList: ['CROWD', 'LOST-BY-SHIPPING'] };
const condition = 'New' as mws.ItemCondition;
const fees = {
  MarketplaceId: US,
  IdType: 'ASIN' as const,
  IdValue: 'B00EXAMPL1',
  Identifier: 'wish',
  IsAmazonFulfilled: true,
  PriceToEstimateFees: { ListingPrice: { CurrencyCode: 'USD', Amount: 30 } },
};

type Read = (client: mws.MWS) => Promise<[unknown, unknown]>;
const calls: Record<string, Read> = {
  listMatchingProducts: ({ products }) => products.listMatchingProducts({ MarketplaceId: US, Query: 'mug' }),
  getMatchingProduct: ({ products }) =>
    products.getMatchingProduct({ MarketplaceId: US, ASINList: ['0306406152'] }),
  getMatchingProductForId: ({ products }) =>
    products.getMatchingProductForId({ MarketplaceId: US, IdType: 'UPC', IdList: ['036000291452'] }),
  getCompetitivePricingForSku: ({ products }) => products.getCompetitivePricingForSku(skus),
  getCompetitivePricingForAsin: ({ products }) => products.getCompetitivePricingForAsin(asins),
  getLowestOfferListingsForSku: ({ products }) => products.getLowestOfferListingsForSku(skus),
  getLowestOfferListingsForAsin: ({ products }) => products.getLowestOfferListingsForAsin(asins),
  getLowestPricedOffersForSku: ({ products }) =>
    products.getLowestPricedOffersForSku({ MarketplaceId: US, SellerSKU: 'CROWD', ItemCondition: condition }),
  getLowestPricedOffersForAsin: ({ products }) =>
    products.getLowestPricedOffersForAsin({
      MarketplaceId: US,
      ASIN: 'B00EXAMPL1',
      ItemCondition: condition,
    }),
  getMyFeesEstimate: ({ products }) =>
    products.getMyFeesEstimate({ FeesEstimateRequestList: [fees] as never }),
  getMyPriceForSku: ({ products }) => products.getMyPriceForSku(skus),
  getMyPriceForAsin: ({ products }) => products.getMyPriceForAsin(asins),
  getProductCategoriesForSku: ({ products }) =>
    products.getProductCategoriesForSku({ MarketplaceId: US, SellerSKU: 'BOOK' }),
  getProductCategoriesForAsin: ({ products }) =>
    products.getProductCategoriesForAsin({ MarketplaceId: US, ASIN: '0306406152' }),
  listInventorySupply: ({ fulfillmentInventory }) =>
    fulfillmentInventory.listInventorySupply({ SellerSkus: ['CROWD'], ResponseGroup: 'Detailed' }),
};

it.each(Object.keys(calls))('the client mws reads what %s answers', async (name) => {
  const [read] = await calls[name]!(client);
  expect(JSON.stringify(read)).toMatch(/B00EXAMPL|0306406152|Boating|CROWD|LOST-BY-SHIPPING|wish/);
});
