import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startMwsLocal } from '../../src/index.js';
import type { MwsLocal, TestSandbox } from '../../src/index.js';
import { inXml, NOT_VALID, openCatalogue, SELLER, US } from './sp-api-catalogue-world.js';
import type { CatalogueWorld, Json } from './sp-api-catalogue-world.js';
import type { SpClient } from './sp-api-calls.js';

let server: MwsLocal;
let sandbox: TestSandbox;
let client: SpClient;
let mws: CatalogueWorld['mws'];
let refused: CatalogueWorld['refused'];
beforeAll(async () => {
  server = await startMwsLocal();
  ({ sandbox, client, mws, refused } = await openCatalogue(server));
});
afterAll(() => server.close());

describe('pricing v0', () => {
  const price = (path: string) => client.get(`/products/pricing/v0/${path}MarketplaceId=${US}`);

  it('shows what the caller asks as MWS does, amounts as numbers', async () => {
    const { json, text } = await price('price?ItemType=Sku&Skus=ON-SALE,NOBODYS&');
    const [sale, unknown] = json.payload as unknown as { Product: { Offers: Json[] } }[];
    expect(unknown).toEqual({ status: 'ClientError', SellerSKU: 'NOBODYS' });
    expect(sale).toMatchObject({
      status: 'Success',
      SellerSKU: 'ON-SALE',
      Product: {
        Identifiers: { SKUIdentifier: { SellerId: SELLER, SellerSKU: 'ON-SALE' } },
        Offers: [
          {
            offerType: 'B2C',
            BuyingPrice: { LandedPrice: { CurrencyCode: 'USD', Amount: 59 } },
            RegularPrice: { Amount: 79 },
            FulfillmentChannel: 'MERCHANT',
            ItemCondition: 'New',
          },
        ],
      },
    });
    expect(text).toContain('"Amount":59}');
    const xml = await mws('GetMyPriceForSKU', { 'SellerSKUList.SellerSKU.1': 'ON-SALE' });
    expect(inXml(xml, 'Amount').map(Number)).toEqual([59, 59, 0, 79]);
    const used = await price('price?ItemType=Asin&Asins=0306406152&ItemCondition=New&');
    expect(used.json.payload[0]).toMatchObject({ ASIN: '0306406152', Product: { Offers: [] } });
  });

  it('wants SKUs of a list encoded twice, and one in a path once', async () => {
    await sandbox.admin.createListing({
      sellerId: SELLER,
      marketplaceId: US,
      sku: 'A&B /+%,x',
      asin: 'B00EXAMPL4',
      title: 'Odd',
      price: 9.5,
      quantity: 2,
    });
    const once = encodeURIComponent('A&B /+%,x');
    const twice = encodeURIComponent(once);
    const statusOf = async (sku: string) =>
      ((await price(`price?ItemType=Sku&Skus=${sku}&`)).json.payload[0] as Json).status;
    expect([await statusOf(twice), await statusOf(encodeURIComponent('A&B'))]).toEqual([
      'Success',
      'ClientError',
    ]);
    const offers = await price(`listings/${once}/offers?ItemCondition=New&`);
    expect(offers.json.payload).toMatchObject({ SKU: 'A&B /+%,x', status: 'Success' });
  });

  it('counts offers and names who holds the buy boxes as MWS does', async () => {
    const { json } = await price('competitivePrice?ItemType=Asin&Asins=B00EXAMPL1&');
    const { CompetitivePricing } = (json.payload[0] as unknown as { Product: Json }).Product as {
      CompetitivePricing: { CompetitivePrices: Json[]; NumberOfOfferListings: Json[] };
    };
    const xml = await mws('GetCompetitivePricingForASIN', { 'ASINList.ASIN.1': 'B00EXAMPL1' });
    expect(CompetitivePricing.NumberOfOfferListings.map(({ Count }) => String(Count))).toEqual(
      inXml(xml, 'OfferListingCount'),
    );
    expect(CompetitivePricing.CompetitivePrices.map(({ CompetitivePriceId }) => CompetitivePriceId)).toEqual(
      inXml(xml, 'CompetitivePriceId'),
    );
    expect(CompetitivePricing.CompetitivePrices[0]).toMatchObject({
      condition: 'New',
      belongsToRequester: true,
    });
    const parent = await price('competitivePrice?ItemType=Sku&Skus=JACKET&');
    expect(parent.json.payload[0]).toEqual({ status: 'ClientError', SellerSKU: 'JACKET' });
  });

  it('lists the lowest priced offers as MWS does, with a summary', async () => {
    const { json } = await price('items/B00EXAMPL1/offers?ItemCondition=Used&');
    const { payload } = json as unknown as { payload: Json & { Offers: Json[]; Summary: Json } };
    expect(Object.keys(payload)).toEqual([
      'marketplaceId', 'ASIN', 'ItemCondition', 'status', 'Identifier', 'Summary', 'Offers',
    ]); // prettier-ignore
    const xml = await mws('GetLowestPricedOffersForASIN', { ASIN: 'B00EXAMPL1', ItemCondition: 'Used' });
    expect(payload.Offers.map(({ SubCondition }) => SubCondition)).toEqual(inXml(xml, 'SubCondition'));
    expect(String(payload.Summary.TotalOfferCount)).toBe(inXml(xml, 'TotalOfferCount')[0]);
    expect((payload.Summary.NumberOfOffers as Json[]).map(({ OfferCount }) => String(OfferCount))).toEqual(
      inXml(xml.split('<NumberOfOffers>')[1]!.split('</NumberOfOffers>')[0]!, 'OfferCount'),
    );
    const none = await price('items/B00PARENT1/offers?ItemCondition=New&');
    expect(none.json.payload).toMatchObject({
      status: 'NoBuyableOffers',
      Summary: { TotalOfferCount: 0 },
      Offers: [],
    });
    expect(
      await refused(`/products/pricing/v0/listings/NOBODYS/offers?ItemCondition=New&MarketplaceId=${US}`),
    ).toEqual([400, 'InvalidInput', `NOBODYS is an invalid SKU for marketplace ${US}`]);
    expect(await refused(`/products/pricing/v0/price?ItemType=Sku&Asins=X&MarketplaceId=${US}`)).toEqual(
      NOT_VALID,
    );
  });

  it('answers each call of a batch by itself', async () => {
    const entry = { method: 'GET', MarketplaceId: US, ItemCondition: 'New' };
    const { json, status } = await client.post('/batches/products/pricing/v0/listingOffers', {
      requests: [
        { ...entry, uri: '/products/pricing/v0/listings/FBA-AGAINST-MERCHANT/offers' },
        { ...entry, uri: '/products/pricing/v0/listings/A%26B/offers' },
        { ...entry, uri: '/products/pricing/v0/items/B00EXAMPL1/offers' },
        { ...entry, uri: '/products/pricing/v0/listings/X/offers', MarketplaceId: 'A1F83G8C2ARO7P' },
      ],
    });
    expect(status).toBe(200);
    const responses = json.responses as { status: Json; body: SpErrors; request: Json; headers: Json }[];
    expect(responses.map((one) => [one.status.statusCode, one.body.errors?.[0]?.message])).toEqual([
      [200, undefined],
      [400, `A&B is an invalid SKU for marketplace ${US}`],
      [400, NOT_VALID[2]],
      [403, 'Access to requested resource is denied.'],
    ]);
    expect(responses[0]!.request).toEqual({
      MarketplaceId: US,
      ItemCondition: 'New',
      SellerSKU: 'FBA-AGAINST-MERCHANT',
    });
    expect(responses[0]!.headers['x-amzn-RequestId']).toMatch(/^[\da-f-]{36}$/);
    const items = await client.post('/batches/products/pricing/v0/itemOffers', {
      requests: Array.from({ length: 21 }, () => entry),
    });
    expect(items.json.errors[0]!.message).toBe('Invalid request parameters');
  });
});

interface SpErrors {
  errors?: { message: string }[];
}

describe('pricing 2022-05-01', () => {
  it('says at what price an offer would have the buy box, and why that cannot be said', async () => {
    const uri = '/products/pricing/2022-05-01/offer/featuredOfferExpectedPrice';
    const skus = ['LOST-BY-SHIPPING', 'JACKET', 'JACKET-RED-S', 'COLLECTIBLE', 'NOBODYS'];
    const { json } = await client.post(`/batches${uri}`, {
      requests: skus.map((sku) => ({ uri, method: 'GET', marketplaceId: US, sku })),
    });
    const responses = json.responses as {
      status: Json;
      body: { errors?: Json[]; featuredOfferExpectedPriceResults: Json[] };
    }[];
    expect(responses.map(({ body }) => body.featuredOfferExpectedPriceResults?.[0]!.resultStatus)).toEqual([
      'VALID_FOEP', 'ASIN_NOT_ELIGIBLE', 'NO_COMPETING_OFFER', 'OFFER_NOT_ELIGIBLE', undefined,
    ]); // prettier-ignore
    // The competitor takes 14.50; shipping costs 5.99 here, and a cent less wins.
    expect(responses[0]!.body.featuredOfferExpectedPriceResults[0]).toMatchObject({
      featuredOfferExpectedPrice: { listingPrice: { currencyCode: 'USD', amount: 8.5 } },
      competingFeaturedOffer: { price: { listingPrice: { amount: 14.5 } } },
    });
    expect(responses[4]).toMatchObject({
      status: { statusCode: 400, reasonPhrase: 'Client Error' },
      body: { errors: [{ code: 'INVALID_SKU' }] },
    });
  });

  it('sums up who competes for a product', async () => {
    const uri = '/products/pricing/2022-05-01/items/competitiveSummary';
    const includedData = ['featuredBuyingOptions', 'lowestPricedOffers', 'referencePrices'];
    const lowestPricedOffersInputs = ['Used', 'Club'].map((itemCondition) => ({
      itemCondition,
      offerType: 'Consumer',
    }));
    const { json } = await client.post(`/batches${uri}`, {
      requests: [
        { uri, method: 'GET', asin: 'B00EXAMPL1', marketplaceId: US, includedData, lowestPricedOffersInputs },
        { uri, method: 'GET', asin: '11_AABB_123', marketplaceId: US, includedData },
        { uri: '/x', method: 'GET', asin: 'B00EXAMPL1', marketplaceId: US, includedData },
      ],
    });
    const [first, second, third] = json.responses as { status: Json; body: Record<string, Json[]> }[];
    expect(first!.body.featuredBuyingOptions![0]).toMatchObject({
      buyingOptionType: 'New',
      segmentedFeaturedOffers: [{ sellerId: SELLER, fulfillmentType: 'AFN' }],
    });
    expect(first!.body.lowestPricedOffers!.map(({ offers }) => (offers as Json[]).length)).toEqual([6]);
    expect(first!.body.referencePrices).toEqual([]);
    expect([second!.status.statusCode, second!.body.errors]).toEqual([
      400,
      [{ code: 'INVALID_ASIN', message: '11_AABB_123 is not a valid ASIN' }],
    ]);
    expect(third!.status.statusCode).toBe(400);
  });
});

describe('fees', () => {
  const asked = (price: number, MarketplaceId = US) => ({
    MarketplaceId,
    IsAmazonFulfilled: true,
    Identifier: 'mine',
    PriceToEstimateFees: { ListingPrice: { CurrencyCode: 'USD', Amount: price } },
  });

  it('takes a member that is null for one that is not there', async () => {
    const price = { ListingPrice: { CurrencyCode: 'USD', Amount: 10 } };
    const estimate = (PriceToEstimateFees: object) =>
      client.post('/products/fees/v0/listings/CROWD/feesEstimate', {
        FeesEstimateRequest: { MarketplaceId: US, Identifier: 'r', PriceToEstimateFees },
      });
    const without = await estimate(price);
    expect(without.status).toBe(200);
    expect(await estimate({ ...price, Shipping: null, Points: null })).toMatchObject({
      status: 200,
      text: without.text,
    });
    expect((await estimate({ ListingPrice: null })).status).toBe(400);
  });

  it('estimates what MWS estimates, amounts as numbers', async () => {
    const { json } = await client.post('/products/fees/v0/listings/CROWD/feesEstimate', {
      FeesEstimateRequest: asked(19.99),
    });
    const result = (json.payload as unknown as { FeesEstimateResult: Json }).FeesEstimateResult;
    expect(result).toMatchObject({
      Status: 'Success',
      FeesEstimateIdentifier: {
        SellerId: SELLER,
        IdType: 'SellerSKU',
        IdValue: 'CROWD',
        SellerInputIdentifier: 'mine',
      },
      FeesEstimate: { TimeOfFeesEstimation: '2020-06-24T14:00:00Z' },
    });
    const one = 'FeesEstimateRequestList.FeesEstimateRequest.1.';
    const xml = await mws('GetMyFeesEstimate', {
      [`${one}MarketplaceId`]: US,
      [`${one}IdType`]: 'SellerSKU',
      [`${one}IdValue`]: 'CROWD',
      [`${one}IsAmazonFulfilled`]: 'true',
      [`${one}Identifier`]: 'mine',
      [`${one}PriceToEstimateFees.ListingPrice.CurrencyCode`]: 'USD',
      [`${one}PriceToEstimateFees.ListingPrice.Amount`]: '19.99',
    });
    const { TotalFeesEstimate, FeeDetailList } = result.FeesEstimate as {
      TotalFeesEstimate: Json;
      FeeDetailList: { FeeType: string }[];
    };
    expect(TotalFeesEstimate.Amount).toBe(Number(/<TotalFeesEstimate>.*?<Amount>(.*?)</s.exec(xml)![1]));
    const types = new Set(inXml(xml, 'FeeType'));
    expect(FeeDetailList.map(({ FeeType }) => FeeType).every((type) => types.has(type))).toBe(true);
  });

  it('takes and gives bare lists, with what is wrong in each result', async () => {
    const { json, status } = await client.post('/products/fees/v0/feesEstimate', [
      { IdType: 'ASIN', IdValue: 'B00EXAMPL1', FeesEstimateRequest: asked(10) },
      { IdType: 'ASIN', IdValue: 'B00NOWHERE', FeesEstimateRequest: asked(10) },
      { IdType: 'SellerSKU', IdValue: 'JACKET', FeesEstimateRequest: asked(10) },
      { IdType: 'ASIN', IdValue: 'B00EXAMPL1', FeesEstimateRequest: asked(10, 'A1F83G8C2ARO7P') },
    ]);
    expect(status).toBe(200);
    const results = json as unknown as { Status: string; Error?: Json }[];
    expect(results.map(({ Status }) => Status)).toEqual([
      'Success', 'ClientError', 'ServerError', 'ClientError',
    ]); // prettier-ignore
    expect(results[1]!.Error).toEqual({
      Type: 'Sender',
      Code: 'InvalidParameterValue',
      Message: 'There is an client-side error. Please verify your inputs.',
      Detail: [],
    });
    for (const body of [[], {}, Array.from({ length: 21 }, () => ({ IdType: 'ASIN', IdValue: 'x' })), [{}]])
      expect((await client.post('/products/fees/v0/feesEstimate', body)).status).toBe(400);
    const alone = await client.post('/products/fees/v0/items/B00EXAMPL1/feesEstimate', {});
    expect(alone.json.errors[0]!.message).toBe('Invalid request parameters');
  });
});
