import { afterEach, describe, expect, it } from 'vitest';
import { errorOf, manyOf, NOW, SELLER, startMoney, US } from './money-world.js';
import type { MoneyWorld } from './money-world.js';
import type { XmlTree } from './mws-call.js';

let world: MoneyWorld;
afterEach(() => world.server.close());

const PATH = '/Recommendations/2013-04-01';
const call = (action: string, parameters: Record<string, string> = {}, seller?: 'other') =>
  world.call(
    PATH,
    action,
    { ...(action.endsWith('NextToken') ? {} : { MarketplaceId: US }), ...parameters },
    seller,
  );

async function listed(parameters: Record<string, string> = {}): Promise<XmlTree> {
  const action = parameters.NextToken ? 'ListRecommendationsByNextToken' : 'ListRecommendations';
  const { status, xml, text } = await call(action, parameters);
  expect(status, text).toBe(200);
  return xml[`${action}Response`][`${action}Result`];
}
const lastUpdated = async () => (await call('GetLastUpdatedTimeForRecommendations')).text;

const hint = (category: string, at: number | string, more = '') =>
  `  - {seller: ${SELLER}, marketplace: US, category: ${category}, reason: R, asin: B00000000${at}, lastUpdated: '2020-06-22T00:00:00Z'${more}}\n`;
const hints = (category: string, count: number) =>
  Array.from({ length: count }, (_, at) => hint(category, at % 10)).join('');
const with_ = (text: string) => startMoney(`recommendations:\n${text}`);

describe('Recommendations', () => {
  it('check 1: an empty world has no dates', async () => {
    world = await startMoney();
    expect(await lastUpdated()).toMatch(
      /^<GetLastUpdatedTimeForRecommendationsResponse xmlns="[^"]+">\n {2}<GetLastUpdatedTimeForRecommendationsResult\/>/,
    );
    expect((await call('ListRecommendations')).text).toContain('<ListRecommendationsResult/>');
  });

  it('check 2: one category has one date', async () => {
    world = await with_(hint('Inventory', 1));
    const dates = (await lastUpdated()).match(/<\w+LastUpdated>[^<]+/g);
    expect(dates).toEqual(['<InventoryRecommendationsLastUpdated>2020-06-22T00:00:00Z']);
  });

  it('check 3: ListingQuality has no date', async () => {
    world = await with_(hint('ListingQuality', 1, ', QualitySet: Defect'));
    expect(await lastUpdated()).toContain('<GetLastUpdatedTimeForRecommendationsResult/>');
    expect((await listed()).ListingQualityRecommendations.member).not.toHaveProperty('LastUpdated');
  });

  it('check 4: a page has one category, and its token leads to the next', async () => {
    world = await with_(hint('Inventory', 1) + hints('Selection', 4));
    const first = await listed();
    const second = await listed({ NextToken: first.NextToken as string });

    expect(Object.keys(first as object).sort()).toEqual(['InventoryRecommendations', 'NextToken']);
    expect(manyOf(first.InventoryRecommendations.member)).toHaveLength(1);
    expect(Object.keys(second as object)).toEqual(['SelectionRecommendations']);
    expect(manyOf(second.SelectionRecommendations.member)).toHaveLength(4);
  });

  it('check 5: 230 of a category are three pages', async () => {
    world = await with_(hints('Selection', 230) + hint('Pricing', 1));
    const pages = [await listed({ RecommendationCategory: 'Selection' })];
    while (pages.at(-1)!.NextToken)
      pages.push(await listed({ NextToken: pages.at(-1)!.NextToken as string }));
    expect(pages.map((page) => manyOf(page.SelectionRecommendations.member).length)).toEqual([100, 100, 30]);
  });

  it('check 6: a token is a length, a digest and JSON', async () => {
    world = await with_(hints('Selection', 101));
    const bytes = Buffer.from((await listed()).NextToken as string, 'base64');
    expect(bytes.readUInt32BE(0)).toBe(32);
    expect(JSON.parse(bytes.subarray(36).toString())).toEqual({
      firstRequest: { marketplaceId: US, sellerId: SELLER },
      nextRecommendationCategory: 'Selection',
      paginationNextToken: '100',
      tokenValidatityDateTime: NOW.replace('14:10', '14:12'),
    });
  });

  it('check 7: a token that is old, changed or another seller’s is refused', async () => {
    world = await with_(hints('Selection', 101));
    const { NextToken } = await listed();
    const changed = Buffer.from(NextToken as string, 'base64');
    changed[60]! ^= 1;
    const next = (token: string, seller?: 'other') =>
      call('ListRecommendationsByNextToken', { NextToken: token }, seller);
    const refused = [400, 'InvalidParameterValue', 'NextToken is invalid or has expired.'];

    expect(errorOf(await next(changed.toString('base64')))).toEqual(refused);
    expect(errorOf(await next('x'))).toEqual(refused);
    const otherLength = Buffer.from(NextToken as string, 'base64');
    otherLength[3] = 0;
    expect(errorOf(await next(otherLength.toString('base64')))).toEqual(refused);
    expect(errorOf(await next(NextToken as string, 'other'))).toEqual(refused);
    expect((await next(NextToken as string)).status).toBe(200);
    await world.advance('PT2M1S');
    expect(errorOf(await next(NextToken as string))).toEqual(refused);
  });

  const query = (category: string, option: string) => ({
    'CategoryQueryList.CategoryQuery.1.RecommendationCategory': category,
    'CategoryQueryList.CategoryQuery.1.FilterOptions.FilterOption.1': option,
  });

  it('check 8: the quality set of a listing', async () => {
    world = await with_(
      hint('ListingQuality', 1, ', QualitySet: Defect') +
        hint('ListingQuality', 2, ', QualitySet: Quarantine'),
    );
    const found = await listed(query('ListingQuality', 'QualitySet=Quarantine'));
    expect(found.ListingQualityRecommendations.member.QualitySet).toBe('Quarantine');
  });

  it('check 9: a query for another category has no effect', async () => {
    world = await with_(hint('Pricing', 1) + hint('Selection', 1));
    const found = await listed({ RecommendationCategory: 'Pricing', ...query('Selection', 'BrandName=X') });
    expect(Object.keys(found as object)).toEqual(['PricingRecommendations']);
  });

  it('check 10: a brand', async () => {
    world = await with_(hint('Selection', 1, ', BrandName: X') + hint('Selection', 2, ', BrandName: Y'));
    const found = await listed(query('Selection', 'BrandName=X'));
    expect(found.SelectionRecommendations.member.BrandName).toBe('X');
    // Chosen: hints that all sellers get are there unless they are not wanted.
    const own = await listed(query('Selection', 'IncludeCommonRecommendations=false'));
    expect(manyOf(own.SelectionRecommendations.member)).toHaveLength(2);
  });

  it('check 11: a product without SKU and UPC', async () => {
    world = await with_(hint('Selection', 1, ', ItemName: Mug'));
    const { text } = await call('ListRecommendations');
    expect(text).toContain('<Sku/>');
    expect(text).toContain('<Upc/>');
    expect(text).toContain('<RecommendationId>Selection-R-B000000001---Mug</RecommendationId>');
  });

  it('check 12: an offer that is not the lowest', async () => {
    world = await with_(hint('Pricing', 1, ', YourPricePlusShipping: {CurrencyCode: USD, Amount: 14.50}'));
    const { member } = (await listed()).PricingRecommendations;
    expect(member).toMatchObject({
      Condition: 'new',
      SubCondition: 'new',
      YourPricePlusShipping: { CurrencyCode: 'USD', Amount: '14.5' },
      ItemIdentifier: { Asin: 'B000000001' },
    });
    expect(member.ItemIdentifier).not.toHaveProperty('Upc');
  });

  it('check 13 and 14: a run finds what is out of stock, and the next one that it is back', async () => {
    world = await startMoney(`
listings: [{seller: ${SELLER}, marketplace: US, sku: MUG, asin: B00EXAMPL1, title: Mug, price: 9, quantity: 0, description: A mug}]
orders: [{id: 111-0000001-0000001, seller: ${SELLER}, marketplace: US, status: Shipped, purchasedAt: -P2D, items: [{sku: MUG, quantity: 2}]}]
`);
    const make = () => world.ask('POST', '/recommendations/make', { sellerId: SELLER });
    expect((await make()).body).toEqual({ made: 1 });
    expect((await listed()).InventoryRecommendations.member).toMatchObject({
      RecommendationReason: 'Restock Out-of-Stock Items',
      AvailableQuantity: '0',
      SalesForTheLast30Days: '2',
      ItemIdentifier: { Asin: 'B00EXAMPL1', Sku: 'MUG' },
    });
    expect(await lastUpdated()).toContain('<InventoryRecommendationsLastUpdated>2020-06-24T14:10:37Z');

    await world.submit(
      '_POST_INVENTORY_AVAILABILITY_DATA_',
      `<?xml version="1.0"?><AmazonEnvelope><Header><DocumentVersion>1.01</DocumentVersion><MerchantIdentifier>${SELLER}</MerchantIdentifier></Header>
<MessageType>Inventory</MessageType><Message><MessageID>1</MessageID><OperationType>Update</OperationType><Inventory><SKU>MUG</SKU><Quantity>50</Quantity></Inventory></Message></AmazonEnvelope>`,
    );
    await world.advance('PT1H');
    await make();
    expect(await lastUpdated()).toContain('<GetLastUpdatedTimeForRecommendationsResult/>');
  });

  it('check 15: an unknown category is refused', async () => {
    world = await startMoney();
    expect(
      errorOf(await call('ListRecommendations', { RecommendationCategory: 'Nonsense' })).slice(0, 2),
    ).toEqual([400, 'InvalidParameterValue']);
  });
});
