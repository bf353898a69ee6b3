import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startMwsLocal } from '../../src/index.js';
import type { MwsLocal, TestSandbox } from '../../src/index.js';
import { feedOf } from './feed-server.js';
import { callMws } from './mws-call.js';
import { send, signIn } from './sp-api-calls.js';
import type { SpAnswer, SpClient } from './sp-api-calls.js';
import { getFeed, resultOf, submitFeed, US } from './sp-api-transfers.js';

const SELLER = 'A2EXAMPLESELLER';
const ITEMS = `/listings/2021-08-01/items/${SELLER}`;
const ODD = 'A/B 50% +1';
const ALL =
  'summaries,attributes,issues,offers,fulfillmentAvailability,procurement,relationships,productTypes';

let server: MwsLocal;
let sandbox: TestSandbox;
let client: SpClient;
beforeAll(async () => void (server = await startMwsLocal()));
beforeEach(async () => {
  sandbox = await server.sandbox({ clock: { now: '2020-06-24T14:10:37Z', mode: 'frozen' } });
  client = await signIn(sandbox.spApi);
});
afterEach(() => sandbox.close());
afterAll(() => server.close());

const pathOf = (sku: string, query = '') =>
  `${ITEMS}/${encodeURIComponent(sku)}?marketplaceIds=${US}${query}`;
const get = (sku: string, includedData = ALL) => client.get(pathOf(sku, `&includedData=${includedData}`));
const later = () => sandbox.admin.advanceClock({ by: 'PT1M' });

interface Item {
  sku: string;
  summaries: Record<string, unknown>[];
  attributes: Record<string, Record<string, unknown>[]>;
  issues: { code: string; severity: string }[];
  offers: { price: { currencyCode: string; amount: string } }[];
  fulfillmentAvailability: { fulfillmentChannelCode: string; quantity: number }[];
}
const itemIn = ({ json }: SpAnswer) => json as unknown as Item;

const priceOf = (value: number, currency = 'USD') => ({
  op: 'replace',
  path: '/attributes/purchasable_offer',
  value: [{ marketplace_id: US, currency, our_price: [{ schedule: [{ value_with_tax: value }] }] }],
});
const quantityOf = (quantity: unknown) => ({
  op: 'replace',
  path: '/attributes/fulfillment_availability',
  value: [{ fulfillment_channel_code: 'DEFAULT', quantity }],
});
const patch = (sku: string, patches: object[], query = '') =>
  client.change('PATCH', pathOf(sku, query), { productType: 'PRODUCT', patches });
const offer = {
  productType: 'LUGGAGE',
  requirements: 'LISTING',
  attributes: {
    item_name: [{ value: 'A case', language_tag: 'en_US', marketplace_id: US }],
    condition_type: [{ value: 'used_good' }],
    main_product_image_locator: [{ media_location: 'https://example.com/a.jpg' }],
    fulfillment_availability: [
      { fulfillment_channel_code: 'DEFAULT', quantity: 7, lead_time_to_ship_max_days: 2 },
    ],
    purchasable_offer: [{ currency: 'USD', our_price: [{ schedule: [{ value_with_tax: 39.9 }] }] }],
    wheel_type: [{ value: 'double' }],
  },
};

it('puts, patches and deletes a listing, whose SKU may hold anything', async () => {
  const put = await client.change('PUT', pathOf(ODD), offer);
  expect([put.status, put.json]).toEqual([
    200,
    {
      sku: ODD,
      status: 'ACCEPTED',
      submissionId: expect.stringMatching(/^[0-9a-f]{32}$/) as string,
      issues: [],
    },
  ]);
  expect((await get(ODD)).json.errors).toEqual([
    { code: 'NOT_FOUND', message: `SKU '${ODD}' not found in marketplace ${US}`, details: '' },
  ]);
  await later();
  const item = itemIn(await get(ODD));
  expect(item).toMatchObject({
    sku: ODD,
    summaries: [
      {
        marketplaceId: US,
        productType: 'LUGGAGE',
        conditionType: 'used_good',
        status: ['BUYABLE', 'DISCOVERABLE'],
        itemName: 'A case',
        createdDate: '2020-06-24T14:11:37Z',
        mainImage: { link: 'https://example.com/a.jpg' },
      },
    ],
    offers: [{ marketplaceId: US, offerType: 'B2C', price: { currencyCode: 'USD', amount: '39.90' } }],
    fulfillmentAvailability: [{ fulfillmentChannelCode: 'DEFAULT', quantity: 7 }],
    issues: [],
  });
  expect(item.attributes).toMatchObject({
    wheel_type: [{ value: 'double' }],
    item_name: [{ value: 'A case' }],
  });
  const same = await callMws(sandbox, '/Products/2011-10-01', 'GetMyPriceForSKU', { MarketplaceId: US, 'SellerSKUList.SellerSKU.1': ODD }); // prettier-ignore
  expect(same.text).toContain('<Amount>39.90</Amount>');

  await patch(ODD, [priceOf(12.5), quantityOf(0), { op: 'delete', path: '/attributes/wheel_type' }]);
  await later();
  const patched = itemIn(await get(ODD));
  expect(patched.offers[0]!.price.amount).toBe('12.50');
  expect([patched.summaries[0]!.status, patched.attributes.wheel_type]).toEqual([
    ['DISCOVERABLE'],
    undefined,
  ]);
  expect(patched.attributes.main_product_image_locator).toHaveLength(1);

  expect((await client.delete(pathOf(ODD))).json).toMatchObject({ status: 'ACCEPTED' });
  await later();
  expect((await get(ODD)).status).toBe(404);
  expect((await client.delete(pathOf('NEVER'))).json).toMatchObject({ status: 'ACCEPTED' });
  const events = (await sandbox.admin.listWorldEvents({ type: 'listing.*' })).items.map(({ type }) => type);
  expect(events.slice(0, 3)).toEqual([
    'listing.submission-ended',
    'listing.cancelled',
    'listing.submission-ended',
  ]);
});

it('a feed by MWS and a patch change the same listing, and reports show it', async () => {
  await patch('QS-MUG-01', [quantityOf(41)]);
  await later();
  const report = async () => {
    const asked = await callMws(sandbox, '/Reports/2009-01-01', 'RequestReport', { ReportType: '_GET_MERCHANT_LISTINGS_ALL_DATA_' }); // prettier-ignore
    const id = /<ReportRequestId>(\d+)/.exec(asked.text)![1]!;
    await sandbox.admin.advanceClock({ by: 'PT10M' });
    const list = await callMws(sandbox, '/Reports/2009-01-01', 'GetReportList', {
      'ReportRequestIdList.Id.1': id,
    });
    const ReportId = /<ReportId>(\d+)/.exec(list.text)![1]!;
    return (await callMws(sandbox, '/Reports/2009-01-01', 'GetReport', { ReportId })).text;
  };
  expect(
    (await report())
      .split('\n')
      .find((line) => line.includes('QS-MUG-01'))!
      .split('\t'),
  ).toContain('41');
  const quantity = feedOf('Inventory', ['<Inventory><SKU>QS-MUG-01</SKU><Quantity>5</Quantity></Inventory>']);
  await submitFeed(client, 'POST_INVENTORY_AVAILABILITY_DATA', quantity);
  await sandbox.admin.advanceClock({ by: 'PT20M' });
  expect(itemIn(await get('QS-MUG-01')).attributes.fulfillment_availability).toEqual([
    { fulfillment_channel_code: 'DEFAULT', quantity: 5 },
  ]);
});

describe('what is wrong', () => {
  it('in itself is INVALID at once, and changes nothing', async () => {
    const wrong: [object, string][] = [
      [quantityOf(-1), '4000001'],
      [quantityOf('7'), '4000001'],
      [priceOf(0), '90114'],
      [{ op: 'replace', path: '/attributes/purchasable_offer', value: [{ our_price: [] }] }, '4000001'],
      [{ op: 'replace', path: '/summaries', value: [] }, '4000002'],
      [{ op: 'replace', path: '/attributes/item_name' }, '4000001'],
    ];
    for (const [change, code] of wrong) {
      const { status, json } = await patch('QS-MUG-01', [change]);
      expect([status, json.status, (json.issues as Item['issues'])[0]?.code], JSON.stringify(change)).toEqual(
        [200, 'INVALID', code],
      );
    }
    const long = await client.change('PUT', pathOf('L'.repeat(41)), offer);
    expect(long.json).toMatchObject({
      status: 'INVALID',
      issues: [{ attributeNames: ['sku'], severity: 'ERROR' }],
    });
    const levels = 50_000;
    const deep = `${'{"deep":'.repeat(levels)}{}${'}'.repeat(levels)}`;
    const bottomless = await send(sandbox.spApi.endpoint + pathOf('DEEP'), {
      method: 'PUT',
      headers: { 'x-amz-access-token': client.token, 'Content-Type': 'application/json' },
      body: `{"productType":"PRODUCT","attributes":{"deep":[${deep}]}}`,
    });
    expect(bottomless.json.status).toBe('INVALID');
    await later();
    expect((await sandbox.admin.listWorldEvents({ type: 'listing.*' })).items).toEqual([]);
  });

  it('in this world is an issue of the listing when it was done, or of a preview', async () => {
    const euros = [priceOf(5, 'EUR')];
    expect((await patch('QS-MUG-01', euros, '&mode=VALIDATION_PREVIEW')).json).toMatchObject({
      status: 'INVALID',
      issues: [{ code: '5002', categories: ['INVALID_PRICE'], marketplaceIds: [US] }],
    });
    expect((await patch('QS-MUG-01', [priceOf(5)], '&mode=VALIDATION_PREVIEW')).json.status).toBe('VALID');
    expect((await patch('QS-MUG-01', euros)).json.status).toBe('ACCEPTED');
    await later();
    expect(itemIn(await get('QS-MUG-01', 'issues')).issues).toMatchObject([
      { code: '5002', severity: 'ERROR' },
    ]);
    const faulty = await client.get(`${ITEMS}?marketplaceIds=${US}&withIssueSeverity=ERROR`);
    expect((faulty.json.items as Item[]).map(({ sku }) => sku)).toEqual(['QS-MUG-01']);
    await patch('QS-MUG-01', [priceOf(5)]);
    await later();
    expect(itemIn(await get('QS-MUG-01', 'issues')).issues).toEqual([]);
  });

  it('in the request is refused', async () => {
    const { status, json } = await client.get(pathOf('X').replace(SELLER, 'A3EXAMPLESECOND'));
    expect([status, json.errors[0]!.code]).toEqual([403, 'Unauthorized']);
    expect((await client.get(`${ITEMS}/A/B?marketplaceIds=${US}`)).status).toBe(403);
    for (const answer of [
      client.get(`${ITEMS}/QS-MUG-01`),
      client.get(pathOf('QS-MUG-01', '&includedData=everything')),
      client.change('PUT', `${pathOf('X')},A2EUQ1WTGCTBG2`, offer),
      client.change('PUT', pathOf('X'), { productType: 'PRODUCT' }),
      client.change('PATCH', pathOf('X'), { productType: 'PRODUCT', patches: [] }),
      client.change('PATCH', pathOf('X'), { productType: 'PRODUCT', patches: [{ op: 'move', path: '/x' }] }),
    ])
      expect((await answer).status).toBe(400);
    expect((await client.get(`${ITEMS}/X?marketplaceIds=ANOTHER`)).status).toBe(403);
  });
});

it('searches by date, SKU, ASIN and status, page by page', async () => {
  const list = (query: string) => client.get(`${ITEMS}?marketplaceIds=${US}&${query}`);
  const skusOf = ({ json }: SpAnswer) => (json.items as Item[]).map(({ sku }) => sku);
  const first = await list('sortBy=sku&sortOrder=ASC&pageSize=2');
  const token = (first.json.pagination as { nextToken: string }).nextToken;
  const second = await list(`sortBy=sku&sortOrder=ASC&pageSize=2&pageToken=${token}`);
  const both = [...skusOf(first), ...skusOf(second)];
  expect(both).toEqual([...new Set(both)].sort());
  expect(first.json.numberOfResults).toBeGreaterThan(both.length);
  expect((await list(`sortBy=sku&sortOrder=DESC&pageSize=2&pageToken=${token}`)).status).toBe(400);
  await patch('QS-TEA-01', [quantityOf(0)]);
  await later();
  expect(skusOf(await list('pageSize=1'))).toEqual(['QS-TEA-01']);
  expect(skusOf(await list('lastUpdatedAfter=2020-06-24T14:11:00Z'))).toEqual(['QS-TEA-01']);
  expect(
    skusOf(await list('identifiers=QS-TEA-01,QS-MUG-01,NONE&identifiersType=SKU&withStatus=BUYABLE')),
  ).toEqual(['QS-MUG-01']);
  expect(
    skusOf(await list('identifiers=QS-TEA-01,QS-MUG-01&identifiersType=SKU&withoutStatus=BUYABLE')),
  ).toEqual(['QS-TEA-01']);
  const asin = itemIn(await get('QS-MUG-01')).summaries[0]!.asin as string;
  expect(skusOf(await list(`identifiers=${asin}&identifiersType=ASIN`))).toContain('QS-MUG-01');
  expect((await list('packageHierarchySku=X')).json).toMatchObject({ numberOfResults: 0, items: [] });
  for (const query of [
    'identifiers=X',
    'identifiers=X&identifiersType=SKU&variationParentSku=Y',
    'pageSize=21',
    'pageSize=0',
    'pageToken=x',
  ])
    expect((await list(query)).status, query).toBe(400);
});

describe('JSON_LISTINGS_FEED', () => {
  const JSON_TYPE = 'application/json; charset=UTF-8';
  const submit = (feed: unknown) =>
    submitFeed(client, 'JSON_LISTINGS_FEED', typeof feed === 'string' ? feed : JSON.stringify(feed), {
      contentType: JSON_TYPE,
    });
  const header = { sellerId: SELLER, version: '2.0' };

  it('is done message by message, with a report in JSON that MWS gives too', async () => {
    const messages = [
      { messageId: 1, sku: ODD, operationType: 'UPDATE', ...offer },
      { messageId: 2, sku: 'QS-MUG-01', operationType: 'PATCH', productType: 'PRODUCT', patches: [quantityOf(3)] },
      { messageId: 3, sku: 'NONE', operationType: 'PATCH', productType: 'PRODUCT', patches: [quantityOf(3)] },
      { messageId: 3, sku: 'QS-TEA-01', operationType: 'DELETE' },
      { messageId: 5, sku: 'QS-TEA-01', operationType: 'PARTIAL_UPDATE', productType: 'PRODUCT', attributes: { purchasable_offer: priceOf(1.5).value } },
      { messageId: 6, operationType: 'DELETE' },
      'no message',
    ]; // prettier-ignore
    const feedId = await submit({ header, messages });
    await sandbox.admin.advanceClock({ by: 'PT30M' });
    expect(await getFeed(client, feedId)).toMatchObject({ processingStatus: 'DONE' });
    const text = await resultOf(client, feedId);
    const result = JSON.parse(text) as { issues: { messageId: number; code: string }[] };
    expect(result).toMatchObject({
      header: { sellerId: SELLER, version: '2.0', feedId },
      summary: { errors: 4, warnings: 0, messagesProcessed: 7, messagesAccepted: 3, messagesInvalid: 4 },
    });
    expect(result.issues.map(({ messageId, code }) => [messageId, code])).toEqual([
      [3, '13013'],
      [4, '4000001'],
      [6, '90220'],
      [7, '4000001'],
    ]);
    const inMws = await callMws(sandbox, '/Feeds/2009-01-01', 'GetFeedSubmissionResult', {
      FeedSubmissionId: feedId,
    });
    expect(inMws.text).toBe(text);
    expect(itemIn(await get(ODD)).offers[0]!.price.amount).toBe('39.90');
    expect(itemIn(await get('QS-MUG-01')).fulfillmentAvailability[0]!.quantity).toBe(3);
    expect(itemIn(await get('QS-TEA-01')).offers[0]!.price.amount).toBe('1.50');
  });

  it('that is none is FATAL, with a report that says why', async () => {
    const ids = [
      await submit('{"header":'),
      await submit({ header: { ...header, sellerId: 'ANOTHER' }, messages: [] }),
      await submit({ header }),
    ];
    await sandbox.admin.advanceClock({ by: 'PT40M' });
    const codes = [];
    for (const id of ids) {
      expect(await getFeed(client, id)).toMatchObject({ processingStatus: 'FATAL' });
      codes.push((JSON.parse(await resultOf(client, id)) as { issues: { code: string }[] }).issues[0]!.code);
    }
    expect(codes).toEqual(['4000003', '4000004', '4000004']);
  });
});
