import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { callSection } from './call-section.js';
import { manyOf } from './mws-call.js';
import type { XmlTree } from './mws-call.js';
import { ago, HOUR, NOW, SELLER, startShop, US } from './webstore-world.js';
import type { ShopWorld } from './webstore-world.js';

let world: ShopWorld;
beforeEach(async () => {
  world = await startShop();
});
afterEach(() => world.server.close());

const who = { sellerId: SELLER, marketplaceId: US };
const wait = (sku: string, more: object = {}) =>
  world.ask('POST', '/stock-subscriptions', { ...who, sku, ...more });
const stock = (sku: string, quantity: number) => world.ask('PATCH', '/listings', { ...who, sku, quantity });
const countResult = async (state: string, more: Record<string, string> = {}) => {
  const { xml } = await world.webstore('ListSubscriptionsCount', { MarketplaceId: US, SubscriptionState: state, ...more }); // prettier-ignore
  return xml.ListSubscriptionsCountResponse.ListSubscriptionsCountResult as XmlTree;
};
const counts = async (state: string, more: Record<string, string> = {}) =>
  manyOf((await countResult(state, more)).SubscriptionList.Subscription).map(
    ({ SellerSKU, Count }) => [SellerSKU, Number(Count)] as [string, number],
  );
const details = (parameters: Record<string, string>) =>
  world.webstore('GetSubscriptionDetails', {
    MarketplaceId: US,
    SellerSKU: 'LID',
    SubscriptionState: 'Notified',
    ...parameters,
  });
const DAY = 24 * HOUR;

describe('Webstore', () => {
  it('checks 1 and 2: with nothing there it answers as recorded', async () => {
    const { text } = await world.webstore('ListSubscriptionsCount', { MarketplaceId: US, SubscriptionState: 'Subscribed' }); // prettier-ignore
    expect(text).toMatch(/^<ListSubscriptionsCountResponse xmlns="[^"]*schema\/Webstore\/2014-09-01">/);
    expect(text).toContain('<SubscriptionList/>');
    expect(text).toContain('<NextToken/>');
    expect(await countResult('Subscribed')).toMatchObject({
      MarketplaceId: US,
      SellerId: SELLER,
      StartDate: '2014-07-01T14:10:37.000Z',
      EndDate: '2020-06-24T14:10:37.016Z',
    });
  });

  it('checks 3, 4 and 6: who waits is counted, and after the mail under the other state', async () => {
    expect((await wait('LID', { count: 3 })).body.count).toBe(3);
    expect(await counts('Subscribed')).toEqual([['LID', 3]]);
    await stock('LID', 5);
    await world.advance('PT14M');
    expect(await counts('Subscribed')).toEqual([['LID', 3]]);
    await world.advance('PT1M');
    expect([await counts('Subscribed'), await counts('Notified')]).toEqual([[], [['LID', 3]]]);
    await stock('LID', 0);
    await stock('LID', 5);
    await world.advance('PT1H');
    expect(await counts('Notified')).toEqual([['LID', 3]]);
  });

  it('nobody is told of what was sold out again before the mail', async () => {
    await wait('LID');
    await stock('LID', 5);
    await world.advance('PT5M');
    await stock('LID', 0);
    await world.advance('PT1H');
    expect([await counts('Subscribed'), await counts('Notified')]).toEqual([[['LID', 1]], []]);
  });

  it('nobody waits for what is not listed any more', async () => {
    await wait('LID', { count: 3 });
    const document = `<AmazonEnvelope><Header><DocumentVersion>1.01</DocumentVersion><MerchantIdentifier>${SELLER}</MerchantIdentifier></Header>
      <MessageType>Product</MessageType><Message><MessageID>1</MessageID><OperationType>Delete</OperationType><Product><SKU>LID</SKU></Product></Message></AmazonEnvelope>`;
    const feeds = ['/Feeds/2009-01-01', '2009-01-01'] as const;
    const answer = await callSection(
      world.server,
      feeds,
      'SubmitFeed',
      { FeedType: '_POST_PRODUCT_DATA_' },
      { document },
    );
    expect(answer.text).toContain('_SUBMITTED_');
    await world.advance('PT1H');
    expect(await counts('Subscribed')).toEqual([]);
  });

  it('check 5: GetSubscriptionDetails counts the mails of its period', async () => {
    await wait('LID', { count: 3 });
    await stock('LID', 5);
    await world.advance('P1D');
    const of = async (from: string, to: string) => {
      const { xml } = await details({ DateRangeStart: from, DateRangeEnd: to });
      return xml.GetSubscriptionDetailsResponse.GetSubscriptionDetailsResult as XmlTree;
    };
    expect(await of(ago(DAY), ago(0))).toMatchObject({ SellerSKU: 'LID', ASIN: 'B00LIDLID1', Count: '0' });
    expect(await of(ago(0), ago(-DAY))).toMatchObject({ Count: '3', StartDate: NOW });
  });

  it('check 7: a SKU that is named is answered, whatever its count', async () => {
    await wait('LID');
    expect(await counts('Subscribed', { 'SellerSKUList.SellerSKU.1': 'LID', 'SellerSKUList.SellerSKU.2': 'CUP' })).toEqual([['CUP', 0], ['LID', 1]]); // prettier-ignore
    expect(await counts('Subscribed', { 'SellerSKUList.Id.1': 'NONE' })).toEqual([['NONE', 0]]);
  });

  it('check 8: 150 SKUs come as 100 and 50, with an empty token at the end', async () => {
    const lines = Array.from({ length: 150 }, (_, n) => `  - {seller: ${SELLER}, marketplace: US, sku: W${String(n).padStart(3, '0')}}`); // prettier-ignore
    await world.server.close();
    world = await startShop(`stockSubscriptions:\n${lines.join('\n')}\n`);
    const first = await countResult('Subscribed');
    expect(manyOf(first.SubscriptionList.Subscription)).toHaveLength(100);
    const { xml } = await world.webstore('ListSubscriptionsCountByNextToken', {
      NextToken: first.NextToken as string,
    });
    const second = xml.ListSubscriptionsCountByNextTokenResponse.ListSubscriptionsCountByNextTokenResult;
    expect([manyOf(second.SubscriptionList.Subscription).length, second.NextToken]).toEqual([50, '']);
  });

  it.each([
    ['check 9: no state', 'ListSubscriptionsCount', { MarketplaceId: US }, 'MissingParameter'],
    ['check 9: another state', 'ListSubscriptionsCount', { MarketplaceId: US, SubscriptionState: 'Foo' }, 'InvalidParameterValue'],
    ['check 10: details without a start', 'GetSubscriptionDetails', { MarketplaceId: US, SellerSKU: 'LID', SubscriptionState: 'Notified' }, 'MissingParameter'],
    ['details of an unknown SKU', 'GetSubscriptionDetails', { MarketplaceId: US, SellerSKU: 'NONE', SubscriptionState: 'Notified', DateRangeStart: NOW }, 'InvalidParameterValue'],
    ['an end before the start', 'GetSubscriptionDetails', { MarketplaceId: US, SellerSKU: 'LID', SubscriptionState: 'Notified', DateRangeStart: NOW, DateRangeEnd: '2020-01-01T00:00:00Z' }, 'InvalidParameterValue'],
  ] as const)('%s is refused', async (_, action, parameters, code) => {
    const { status, xml } = await world.webstore(action, parameters as Record<string, string>);
    expect([status, xml.ErrorResponse.Error.Code]).toEqual([400, code]);
  }); // prettier-ignore

  it('check 11: a period is given back, and only what is in it is counted', async () => {
    await wait('LID');
    const range = { DateRangeStart: '2020-01-01T00:00:00Z', DateRangeEnd: '2020-02-01T00:00:00Z' };
    expect(await countResult('Subscribed', range)).toMatchObject({
      StartDate: '2020-01-01T00:00:00.000Z',
      EndDate: '2020-02-01T00:00:00.000Z',
      SubscriptionList: '',
    });
  });

  it('check 13: GetServiceStatus has a namespace without schema', async () => {
    const { text } = await world.webstore('GetServiceStatus');
    expect(text).toContain('xmlns="http://mws.amazonservices.com/webstore/2014-09-01"');
  });

  it('nobody is asked to wait for what can be bought; the mails can be sent at once, and a wish taken back', async () => {
    expect((await wait('CUP')).status).toBe(409);
    await wait('LID', { email: 'a@example.com' });
    const twice = (await wait('LID', { email: 'a@example.com' })).body.items as { id: string }[];
    expect(await counts('Subscribed')).toEqual([['LID', 1]]);
    const sent = await world.ask('POST', '/stock-subscriptions/notify', { sellerId: SELLER, sku: 'LID' });
    expect([sent.body, await counts('Notified')]).toEqual([{ sent: 1 }, [['LID', 1]]]);
    expect((await world.ask('DELETE', `/stock-subscriptions/${twice[0]!.id}`)).status).toBe(204);
    expect(await counts('Notified')).toEqual([]);
  });
});

it('check 12: the 16th GetSubscriptionDetails at once is throttled', async () => {
  const throttled = await startShop('', 'real');
  const call = async () =>
    (
      await throttled.webstore('GetSubscriptionDetails', {
        MarketplaceId: US,
        SellerSKU: 'LID',
        SubscriptionState: 'Notified',
        DateRangeStart: NOW,
      })
    ).status;
  const statuses: number[] = [];
  for (let n = 0; n < 16; n++) statuses.push(await call());
  expect(statuses).toEqual([...Array<number>(15).fill(200), 503]);
  await throttled.server.close();
});
