import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startMwsLocal } from '../../src/server/app.js';
import type { MwsLocal } from '../../src/server/app.js';
import { demo } from './callers.js';
import { askControl, patchControl } from './control.js';
import { callSection, listed, partsOf, valuesOf } from './call-section.js';

const US = 'ATVPDKIKX0DER';
const CA = 'A2EUQ1WTGCTBG2';
const SECTION = ['/Products/2011-10-01', '2011-10-01'] as const;
const second = {
  ...demo,
  sellerId: 'A3EXAMPLESECOND',
  authToken: 'amzn.mws.4ea38b7b-f563-7709-4bae-87aeaEXAMPLE3',
};

let server: MwsLocal;
beforeAll(async () => {
  server = await startMwsLocal({ scenario: 'catalogue' });
});
afterAll(() => server.close());
beforeEach(() => askControl(server.url, '/reset', {}));

const call = (action: string, parameters: Record<string, string> = {}, caller = demo) =>
  callSection(server, SECTION, action, { MarketplaceId: US, ...parameters }, { caller });
const textOf = async (action: string, parameters: Record<string, string> = {}) =>
  (await call(action, parameters)).text;

const patch = (path: string, body: object) => patchControl(server.url, path, body);
const listing = (sku: string) => ({ sellerId: demo.sellerId, marketplaceId: US, sku });
const forId = (IdType: string, ...ids: string[]) =>
  textOf('GetMatchingProductForId', { IdType, ...listed('IdList.Id', ids) });
const statusesOf = (text: string) =>
  [...text.matchAll(/Result [^>]*status="(\w+)"/g)].map(([, status]) => status);
const asinsOf = (text: string) => valuesOf(text, 'ASIN');
const messagesOf = (text: string) => valuesOf(text, 'Message');

describe('acceptance of Products', () => {
  it('1: a known and an unknown UPC each have their result', async () => {
    const { status, headers, text } = await call('GetMatchingProductForId', {
      IdType: 'UPC',
      ...listed('IdList.Id', ['036000291452', '999999999993']),
    });
    expect(status).toBe(200);
    expect(headers.get('x-mws-quota-max')).toBe('18000.0');
    expect(statusesOf(text)).toEqual(['Success', 'ClientError']);
    expect(messagesOf(text)).toEqual([`Invalid UPC identifier 999999999993 for marketplace ${US}`]);
  });

  it('2: a code of two products is one result of both', async () => {
    const text = await forId('EAN', '0036000291452');
    expect(statusesOf(text)).toEqual(['Success']);
    expect(asinsOf(text)).toEqual(['B00EXAMPL1', 'B00EXAMPL2']);
  });

  it('3: a code is known while somebody offers the product, a SKU until it is deleted', async () => {
    await askControl(server.url, '/catalog', {
      asin: 'B00LONELY1',
      title: 'Lonely',
      identifiers: { UPC: '012345678912' },
    });
    await askControl(server.url, '/listings', {
      ...listing('LONELY'),
      asin: 'B00LONELY1',
      price: 5,
      quantity: 1,
    });
    expect(statusesOf(await forId('UPC', '012345678912'))).toEqual(['Success']);
    await patch('/listings', { ...listing('LONELY'), status: 'inactive' });
    expect(statusesOf(await forId('UPC', '012345678912'))).toEqual(['ClientError']);
    expect(statusesOf(await forId('ASIN', 'B00LONELY1'))).toEqual(['Success']);
    expect(statusesOf(await forId('SellerSKU', 'LONELY'))).toEqual(['Success']);
    // Known, and offered by nobody from the start.
    expect(statusesOf(await forId('UPC', '012345678905'))).toEqual(['ClientError']);
  });

  it('3b: a book is found by both forms of its number, with the zero in front', async () => {
    expect(asinsOf(await forId('ISBN', '0306406152', '9780306406157'))).toEqual(['0306406152', '0306406152']);
  });

  it('4: what is no ASIN is an error of its own, what cannot be one fails the call', async () => {
    const text = await textOf('GetCompetitivePricingForASIN', listed('ASINList.ASIN', ['B00EXAMPL1', 'ABC']));
    expect(statusesOf(text)).toEqual(['Success', 'ClientError']);
    expect(messagesOf(text)).toEqual([`ASIN ABC is not valid for marketplace ${US}`]);

    const joined = await call(
      'GetCompetitivePricingForASIN',
      listed('ASINList.ASIN', ['B00EXAMPL1, B00EXAMPL2']),
    );
    expect(joined.status).toBe(400);
    expect(joined.text).toContain('<Message>B00EXAMPL1, B00EXAMPL2 is not a valid ASIN</Message>');
    expect(joined.text).toMatch(/<Detail\/>[^]*<RequestID>/);
  });

  it.each([
    ['GetMatchingProduct', 'ASINList.ASIN', 11],
    ['GetMatchingProductForId', 'IdList.Id', 6],
    ['GetMyPriceForASIN', 'ASINList.ASIN', 21],
    ['GetCompetitivePricingForASIN', 'ASINList.ASIN', 21],
  ])('5: %s takes no more than it should', async (action, list, count) => {
    const asins = Array.from({ length: count }, () => 'B00EXAMPL1');
    const { status, text } = await call(action, { IdType: 'ASIN', ...listed(list, asins) });
    expect(status).toBe(400);
    expect(text).toContain('<Code>InvalidParameterValue</Code>');
    expect(messagesOf(text)).toEqual([`More than ${count - 1} elements in ${list.split('.')[0]}.`]);
  });

  it('6: a search has ten products that can be bought, also for a word that is misspelt', async () => {
    for (let at = 10; at < 22; at++) {
      const asin = `B00SEARC${at}`;
      await askControl(server.url, '/catalog', { asin, title: `Zephyr Kite ${'wide '.repeat(at - 9)}` });
      await askControl(server.url, '/offers', { marketplaceId: US, asin, price: 5 });
    }
    const text = await textOf('ListMatchingProducts', { Query: 'zephyr' });
    expect(asinsOf(text)).toHaveLength(10);
    // The shorter the title, the more one word of it says.
    expect(asinsOf(text)[0]).toBe('B00SEARC10');
    expect(asinsOf(await textOf('ListMatchingProducts', { Query: 'zephir kite' }))).toHaveLength(10);
    expect(asinsOf(await textOf('ListMatchingProducts', { Query: 'zephyrs' }))).toHaveLength(10);
    const lamp = () => textOf('ListMatchingProducts', { Query: 'dimmable lamp' }).then(asinsOf);
    expect(await lamp()).toEqual(['B00EXAMPL5']);
    await patch('/listings', {
      sellerId: 'A3EXAMPLESECOND',
      marketplaceId: US,
      sku: 'ANOTHERS',
      quantity: 0,
    });
    await patch('/inventory', { sellerId: demo.sellerId, sku: 'FBA-AGAINST-MERCHANT', inStock: 0 });
    expect(await lamp()).toEqual([]);
    expect(await textOf('ListMatchingProducts', { Query: 'qqqqqq' })).toMatch(/<Products[^>]*\/>/);
  });

  it('7: the buy box of the caller, and the offers by condition', async () => {
    const text = await textOf('GetCompetitivePricingForASIN', listed('ASINList.ASIN', ['B00EXAMPL1']));
    expect(text).toMatch(
      /<CompetitivePrice belongsToRequester="true" condition="New" subcondition="New"><CompetitivePriceId>1</,
    );
    expect(
      [...text.matchAll(/<OfferListingCount condition="(\w+)">(\d+)</g)].map(([, ...one]) => one),
    ).toEqual([
      ['New', '25'],
      ['Used', '6'],
      ['Any', '31'],
    ]);
  });

  it('8: the lowest offers of each kind, of the twenty cheapest', async () => {
    const asked = listed('ASINList.ASIN', ['B00EXAMPL1']);
    const text = await textOf('GetLowestOfferListingsForASIN', asked);
    expect(valuesOf(text, 'AllOfferListingsConsidered')).toEqual(['false']);
    const counts = valuesOf(text, 'NumberOfOfferListingsConsidered').map(Number);
    expect(counts.reduce((sum, count) => sum + count)).toBe(20);
    const landed = partsOf(text, 'LandedPrice').map((part) => Number(valuesOf(part, 'Amount')[0]));
    expect(landed).toEqual([...landed].sort((a, b) => a - b));
    expect(landed).toContain(19.99);
    const others = partsOf(
      await textOf('GetLowestOfferListingsForASIN', { ...asked, ExcludeMe: 'true' }),
      'LandedPrice',
    );
    expect(others.join()).not.toContain('19.99');
  });

  it('9: the lowest priced used offers, with a summary of all', async () => {
    const text = await textOf('GetLowestPricedOffersForASIN', { ASIN: 'B00EXAMPL1', ItemCondition: 'Used' });
    expect(valuesOf(text, 'TotalOfferCount')).toEqual(['31']);
    expect(partsOf(text, 'Offer')).toHaveLength(6);
    expect([...text.matchAll(/<LowestPrice condition="(\w+)"/g)].map(([, one]) => one)).toEqual([
      'new',
      'new',
      'used',
    ]);
  });

  it('10: a parent has no offers, and its SKU is refused', async () => {
    const text = await textOf('GetLowestPricedOffersForASIN', { ASIN: 'B00PARENT1', ItemCondition: 'New' });
    expect(statusesOf(text)).toEqual(['NoBuyableOffers']);
    expect(text).toContain('<Offers/>');
    const refused = await call('GetLowestPricedOffersForSKU', { SellerSKU: 'JACKET', ItemCondition: 'New' });
    expect(refused.status).toBe(400);
    expect(refused.headers.get('content-type')).toBe('application/xml');
    expect(refused.text).toMatch(
      /<Error MarketplaceID="ATVPDKIKX0DER" SKU="JACKET" ItemCondition="New" status="ClientError">\s*<Code>InvalidParameterValue<\/Code>\s*<Type>Sender/,
    );
    expect(refused.text).toMatch(/<ResponseMetadata>\s*<RequestId>/);
  });

  it('11: a price that is changed is there at once, and a listing without stock has no offer', async () => {
    const price = () => textOf('GetMyPriceForSKU', listed('SellerSKUList.SellerSKU', ['LOST-BY-SHIPPING']));
    await patch('/listings', { ...listing('LOST-BY-SHIPPING'), price: 11.25 });
    const [buying] = partsOf(await price(), 'BuyingPrice');
    expect(valuesOf(buying!, 'Amount')).toEqual(['17.24', '11.25', '5.99']);
    await patch('/listings', { ...listing('LOST-BY-SHIPPING'), quantity: 0 });
    expect(await price()).toMatch(/status="Success"[^]*<Offers\/>/);
  });

  it('11b: in a sale the buying price is lower than the regular one', async () => {
    const text = await textOf('GetMyPriceForSKU', listed('SellerSKUList.SellerSKU', ['ON-SALE']));
    expect(valuesOf(partsOf(text, 'BuyingPrice')[0]!, 'Amount')).toEqual(['59.00', '59.00', '0.00']);
    expect(valuesOf(partsOf(text, 'RegularPrice')[0]!, 'Amount')).toEqual(['79.00']);
  });

  it('12: a SKU of another seller is no SKU', async () => {
    const text = await textOf('GetMyPriceForSKU', listed('SellerSKUList.SellerSKU', ['ANOTHERS']));
    expect(messagesOf(text)).toEqual([`ANOTHERS is an invalid SellerSKU for marketplace ${US}`]);
    const own = await call('GetMyPriceForSKU', listed('SellerSKUList.SellerSKU', ['ANOTHERS']), second);
    expect(statusesOf(own.text)).toEqual(['Success']);
  });

  const feesOf = (wishes: [marketplace: string, asin: string, byAmazon: boolean][]) =>
    textOf(
      'GetMyFeesEstimate',
      Object.assign(
        {},
        ...wishes.map(([MarketplaceId, IdValue, byAmazon], at) =>
          Object.fromEntries(
            Object.entries({
              MarketplaceId,
              IdType: 'ASIN',
              IdValue,
              IsAmazonFulfilled: String(byAmazon),
              Identifier: `wish-${at}`,
              'PriceToEstimateFees.ListingPrice.CurrencyCode': 'USD',
              'PriceToEstimateFees.ListingPrice.Amount': '30.00',
            }).map(([name, value]) => [
              `FeesEstimateRequestList.FeesEstimateRequest.${at + 1}.${name}`,
              value,
            ]),
          ),
        ),
      ) as Record<string, string>,
    );

  it('13: fees add up, and a wrong currency fails its own wish alone', async () => {
    const text = await feesOf([
      [US, 'B00EXAMPL1', true],
      [CA, 'B00EXAMPL1', false],
    ]);
    expect(valuesOf(text, 'Status')).toEqual(['Success', 'ClientError']);
    expect(messagesOf(text)).toEqual(['There is an client-side error. Please verify your inputs.']);
    const [total] = valuesOf(partsOf(text, 'TotalFeesEstimate')[0]!, 'Amount');
    // 15 % of 30.00, no closing fee, 0.99 for the item, and 4.90 for up to two pounds.
    expect(total).toBe('10.39');
    const types = valuesOf(text, 'FeeType');
    const finals = partsOf(text, 'FinalFee').map((part) => Number(valuesOf(part, 'Amount')[0]));
    const sum = finals.filter((_, at) => !/^FBA[WPO]/.test(types[at]!)).reduce((all, one) => all + one, 0);
    expect(sum.toFixed(2)).toBe(total);
  });

  it('14: without a weight Amazon cannot say what it takes', async () => {
    const text = await feesOf([[US, 'B00EXAMPL5', true]]);
    expect(valuesOf(text, 'Status')).toEqual(['ServerError']);
    expect(valuesOf(text, 'Code')).toEqual(['DataNotAvailable']);
    expect(messagesOf(text)).toEqual(['Item shipping weight is not available.']);
  });

  it('15: a product in two browse paths has both, each up to the root', async () => {
    const text = await textOf('GetProductCategoriesForSKU', { SellerSKU: 'BOOK' });
    expect(valuesOf(text, 'ProductCategoryName')).toEqual([
      ...['Boating', 'Subjects', 'Books'],
      ...['Architecture', 'Subjects', 'Books'],
    ]);
    expect(text.match(/<Self>/g)).toHaveLength(2);
  });
});
