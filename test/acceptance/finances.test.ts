import { afterEach, describe, expect, it } from 'vitest';
import { DAY, errorOf, HOUR, hundredths, manyOf, SELLER, startMoney, sumOf } from './money-world.js';
import type { MoneyWorld } from './money-world.js';
import type { XmlTree } from './mws-call.js';

let world: MoneyWorld;
afterEach(() => world.server.close());

const PATH = '/Finances/2015-05-01';
const finances = (action: string, parameters: Record<string, string> = {}) =>
  world.call(PATH, action, parameters);

const events = async (parameters: Record<string, string>) => {
  const { status, xml, text } = await finances('ListFinancialEvents', parameters);
  expect(status, text).toBe(200);
  return xml.ListFinancialEventsResponse.ListFinancialEventsResult as XmlTree;
};
const groups = async (parameters: Record<string, string>) => {
  const { status, xml, text } = await finances('ListFinancialEventGroups', parameters);
  expect(status, text).toBe(200);
  const result = xml.ListFinancialEventGroupsResponse.ListFinancialEventGroupsResult as XmlTree;
  return manyOf(result.FinancialEventGroupList.FinancialEventGroup);
};
const listsIn = (tree: XmlTree): string[] => Object.keys(tree.FinancialEvents as object);

const ORDER = '111-0000001-0000001';
const ORDERED = `
orders:
  - id: ${ORDER}
    seller: ${SELLER}
    marketplace: US
    items: [{id: '10000000000001', sku: MUG, asin: B00EXAMPL1, title: Mug, price: 24.90, quantity: 1}]
`;
const ship = (id = ORDER) => world.ask('PATCH', `/orders/${id}`, { status: 'Shipped' });

/** Refunds by the feed of payment adjustments, and lets it be processed. */
async function refund(amount: string): Promise<void> {
  const feed = `<?xml version="1.0"?><AmazonEnvelope><Header><DocumentVersion>1.01</DocumentVersion><MerchantIdentifier>${SELLER}</MerchantIdentifier></Header>
<MessageType>OrderAdjustment</MessageType><Message><MessageID>1</MessageID><OrderAdjustment><AmazonOrderID>${ORDER}</AmazonOrderID>
<AdjustedItem><AmazonOrderItemCode>10000000000001</AmazonOrderItemCode><AdjustmentReason>CustomerReturn</AdjustmentReason>
<ItemPriceAdjustments><Component><Type>Principal</Type><Amount currency="USD">${amount}</Amount></Component></ItemPriceAdjustments>
</AdjustedItem></OrderAdjustment></Message></AmazonEnvelope>`;
  await world.submit('_POST_PAYMENT_ADJUSTMENT_DATA_', feed);
  await world.advance('PT1H');
}

describe('Finances', () => {
  it('check 1: a world without events has every list, empty', async () => {
    world = await startMoney();
    const { text } = await finances('ListFinancialEvents', { PostedAfter: await world.at(-DAY) });

    expect(text.match(/<\w+EventList\/>/g)).toHaveLength(28);
    expect(text).not.toContain('<?xml');
    expect(text).not.toContain('NextToken');
  });

  it('check 2: a shipped unit is one ShipmentEvent', async () => {
    world = await startMoney(ORDERED);
    await ship();
    await world.advance('PT2M1S');
    const { FinancialEvents } = await events({ AmazonOrderId: ORDER });
    const event = FinancialEvents.ShipmentEventList.ShipmentEvent as XmlTree;
    const item = event.ShipmentItemList.ShipmentItem as XmlTree;
    const amount = (list: XmlTree[], type: string, kind: string) =>
      list.find((each) => each[`${kind}Type`] === type)[`${kind}Amount`];

    expect(event).toMatchObject({
      AmazonOrderId: ORDER,
      SellerOrderId: ORDER,
      MarketplaceName: 'Amazon.com',
    });
    expect(item).toMatchObject({ SellerSKU: 'MUG', OrderItemId: '10000000000001', QuantityShipped: '1' });
    expect(amount(item.ItemChargeList.ChargeComponent, 'Principal', 'Charge')).toEqual({
      CurrencyAmount: '24.90',
      CurrencyCode: 'USD',
    });
    expect(amount(item.ItemFeeList.FeeComponent, 'Commission', 'Fee').CurrencyAmount).toBe('-3.74');
    expect(amount(item.ItemChargeList.ChargeComponent, 'ShippingCharge', 'Charge').CurrencyAmount).toBe(
      '0.00',
    );
  });

  it('check 3: dates that are too near are refused', async () => {
    world = await startMoney();
    const after = await world.at(-60_000);

    expect(errorOf(await finances('ListFinancialEvents', { PostedAfter: after }))).toEqual([
      400,
      'InvalidParameterValue',
      'Start date is not valid, should be no later than 2 minutes from now',
    ]);
    const period = { PostedAfter: await world.at(-DAY), PostedBefore: await world.at() };
    expect(errorOf(await finances('ListFinancialEvents', period))).toEqual([
      400,
      'InvalidParameterValue',
      'End date is not valid, should be no later than 2 minutes from now',
    ]);
    const reversed = { PostedAfter: await world.at(-HOUR), PostedBefore: await world.at(-2 * HOUR) };
    expect(errorOf(await finances('ListFinancialEvents', reversed))[2]).toBe('Date range is invalid.');
  });

  it('check 4: a refund gives the commission back but for a part', async () => {
    world = await startMoney(ORDERED);
    await ship();
    await refund('24.90');
    const { FinancialEvents } = await events({ AmazonOrderId: ORDER });
    const item = FinancialEvents.RefundEventList.ShipmentEvent.ShipmentItemAdjustmentList
      .ShipmentItem as XmlTree;

    expect(item.ItemChargeAdjustmentList.ChargeComponent).toEqual({
      ChargeType: 'Principal',
      ChargeAmount: { CurrencyAmount: '-24.90', CurrencyCode: 'USD' },
    });
    expect(
      item.ItemFeeAdjustmentList.FeeComponent.map((fee: XmlTree) => [
        fee.FeeType,
        fee.FeeAmount.CurrencyAmount,
      ]),
    ).toEqual([
      ['Commission', '3.74'],
      ['RefundCommission', '-0.75'],
    ]);
    expect(item.OrderAdjustmentItemId).toMatch(/^\d{14}$/);
  });

  const SETTLED = `
settlements:
  - {seller: ${SELLER}, marketplace: US, startAt: -P21D, endAt: -P7D, transactions: [{type: Transfer, amount: 12.5, postedAt: -P9D}]}
`;

  it('check 5: groups are newest first, the open one without an end', async () => {
    world = await startMoney(SETTLED);
    const found = await groups({ FinancialEventGroupStartedAfter: await world.at(-30 * DAY) });

    expect(found.map((group) => group.ProcessingStatus)).toEqual(['Open', 'Closed']);
    expect(Object.keys(found[0] as object)).toEqual([
      'OriginalTotal', 'ProcessingStatus', 'BeginningBalance', 'FinancialEventGroupId', 'FinancialEventGroupStart',
    ]); // prettier-ignore
    expect(found[1]).toMatchObject({
      OriginalTotal: { CurrencyAmount: '12.50', CurrencyCode: 'USD' },
      FundTransferStatus: 'Successful',
      AccountTail: '123',
      TraceId: expect.stringMatching(/^\d{18}$/),
      FinancialEventGroupId: expect.stringMatching(/^[\w-]{43}$/),
    });
  });

  it('check 6: at the mark the group closes, and its settlement reports are there with its total', async () => {
    world = await startMoney(`${ORDERED}finances: {firstClose: +P3D}\n`);
    await ship();
    await world.advance('P4D');
    const [open, closed] = await groups({ FinancialEventGroupStartedAfter: await world.at(-30 * DAY) }).then(
      (found) => found.filter((group) => group.OriginalTotal.CurrencyCode === 'USD'),
    );
    const reports = await world.ask('GET', `/reports?sellerId=${SELLER}`);
    const list = await world.call('/Reports/2009-01-01', 'GetReportList', {
      'ReportTypeList.Type.1': '_GET_V2_SETTLEMENT_REPORT_DATA_FLAT_FILE_V2_',
    });
    const id = list.xml.GetReportListResponse.GetReportListResult.ReportInfo.ReportId as string;
    const report = await world.call('/Reports/2009-01-01', 'GetReport', { ReportId: id });
    const rows = report.text.trim().split(/\r?\n/).map((line) => line.split('\t')); // prettier-ignore

    expect(reports.status).toBe(200);
    expect([open.ProcessingStatus, closed.ProcessingStatus]).toEqual(['Open', 'Closed']);
    expect(closed.FinancialEventGroupEnd).toBe(open.FinancialEventGroupStart);
    expect(rows[1]![4]).toBe(closed.OriginalTotal.CurrencyAmount);
    const lines = rows.slice(2).reduce((sum, row) => sum + Math.round(Number(row[14]) * 100), 0);
    expect(lines).toBe(hundredths(closed.OriginalTotal));
    // Not one event is later changed; what comes now is in the open group.
    await refund('10.00');
    expect(
      (await events({ FinancialEventGroupId: closed.FinancialEventGroupId })).FinancialEvents.RefundEventList,
    ).toBe('');
    expect(
      (await events({ FinancialEventGroupId: open.FinancialEventGroupId })).FinancialEvents.RefundEventList,
    ).not.toBe('');
  });

  it('check 7: a mark with a total of zero leaves the group open', async () => {
    world = await startMoney('finances: {firstClose: +P3D, fees: none}\n');
    const before = await world.ask('GET', '/finances/groups');
    await world.advance('P4D');
    const after = await world.ask('GET', '/finances/groups');

    expect(after.body.count).toBe(before.body.count);
    const [was, is] = [before, after].map(({ body }) => Date.parse(body.items[0].closesAt as string));
    expect(Math.floor(is! / 1000) - Math.floor(was! / 1000)).toBe((14 * DAY) / 1000);
    expect(after.body.items[0].status).toBe('Open');
  });

  it('check 8: a closed group is found by an instant in its middle', async () => {
    world = await startMoney(SETTLED);
    const found = await groups({ FinancialEventGroupStartedAfter: await world.at(-10 * DAY) });

    expect(found.map((group) => group.ProcessingStatus)).toEqual(['Open', 'Closed']);
    const later = await groups({ FinancialEventGroupStartedAfter: await world.at(-6 * DAY) });
    expect(later.map((group) => group.ProcessingStatus)).toEqual(['Open']);
  });

  it('check 9: more than 180 days have no groups and no events', async () => {
    world = await startMoney(SETTLED);
    const asked = { FinancialEventGroupStartedAfter: await world.at(-200 * DAY) };
    const { status, text } = await finances('ListFinancialEventGroups', asked);

    expect([status, text.includes('<FinancialEventGroupList/>')]).toEqual([200, true]);
    const all = await events({ PostedAfter: await world.at(-200 * DAY) });
    expect(all.FinancialEvents.AdjustmentEventList).toBe('');
    const less = await events({ PostedAfter: await world.at(-100 * DAY) });
    expect(less.FinancialEvents.AdjustmentEventList).not.toBe('');
  });

  it('check 10: a group and dates both restrict', async () => {
    world = await startMoney(SETTLED);
    const [, closed] = await groups({ FinancialEventGroupStartedAfter: await world.at(-30 * DAY) });
    const inGroup = (PostedAfter: string) =>
      events({ FinancialEventGroupId: closed.FinancialEventGroupId as string, PostedAfter });

    expect((await inGroup(await world.at(-10 * DAY))).FinancialEvents.AdjustmentEventList).not.toBe('');
    expect((await inGroup(await world.at(-8 * DAY))).FinancialEvents.AdjustmentEventList).toBe('');
  });

  it('check 11: filters that cannot stand together, or none, are refused', async () => {
    world = await startMoney();
    const after = await world.at(-DAY);
    const asked = [{ AmazonOrderId: ORDER, PostedAfter: after }, {}, { PostedBefore: await world.at(-HOUR) }];
    for (const parameters of asked)
      expect(
        errorOf(await finances('ListFinancialEvents', parameters as Record<string, string>)).slice(0, 2),
      ).toEqual([400, 'InvalidParameterValue']);
    expect(errorOf(await finances('ListFinancialEvents', { AmazonOrderId: '1-2' }))[2]).toBe(
      'Bad order ID provided.',
    );
    expect(errorOf(await finances('ListFinancialEvents', { FinancialEventGroupId: 'x' }))[2]).toBe(
      'Bad event group ID provided.',
    );
    expect(listsIn(await events({ AmazonOrderId: '999-0000001-0000001' }))).toHaveLength(28);
  });

  const MANY = `financialEvents:\n${Array.from(
    { length: 250 },
    (_, at) =>
      `  - {seller: ${SELLER}, marketplace: US, kind: ${at % 2 ? 'Adjustment' : 'ServiceFee'}, postedAt: -PT${at + 1}H, ${
        at % 2
          ? `AdjustmentType: PostageBilling, AdjustmentAmount: {CurrencyCode: USD, CurrencyAmount: -${at}.07}`
          : `FeeList: [{FeeType: LabelingFee, FeeAmount: {CurrencyCode: USD, CurrencyAmount: ${at}.75}}]`
      }}\n`,
  ).join('')}`;

  it('check 12: pages of 100 over all lists, whose sum is that of the groups', async () => {
    world = await startMoney(MANY);
    const pages: XmlTree[] = [await events({ PostedAfter: await world.at(-30 * DAY) })];
    while (pages.at(-1).NextToken) {
      const next = await finances('ListFinancialEventsByNextToken', {
        NextToken: pages.at(-1).NextToken as string,
      });
      pages.push(next.xml.ListFinancialEventsByNextTokenResponse.ListFinancialEventsByNextTokenResult);
    }
    const sizes = pages.map(
      ({ FinancialEvents: { ServiceFeeEventList, AdjustmentEventList } }: XmlTree) =>
        manyOf(ServiceFeeEventList.ServiceFeeEvent).length +
        manyOf(AdjustmentEventList.AdjustmentEvent).length,
    );
    const found = await groups({ FinancialEventGroupStartedAfter: await world.at(-30 * DAY) });

    expect(sizes).toEqual([100, 100, 50]);
    expect(pages.every((page) => listsIn(page).length === 28)).toBe(true);
    expect(sumOf(pages)).toBe(
      found.reduce(
        (sum, group) => sum + hundredths(group.OriginalTotal) - hundredths(group.BeginningBalance),
        0,
      ),
    );
  });

  it('check 13: a token lives 17 minutes, belongs to its caller, and cannot be changed', async () => {
    world = await startMoney(MANY);
    const { NextToken } = await events({ PostedAfter: await world.at(-30 * DAY), MaxResultsPerPage: '10' });
    const text = Buffer.from(NextToken as string, 'base64').toString();
    const next = (token: string, seller?: 'other') =>
      world.call(PATH, 'ListFinancialEventsByNextToken', { NextToken: token }, seller);

    expect(text).toMatch(/^\{marketplaceId:null,.*tokenCreationDate:\d{13},sellerId:"A2EXAMPLESELLER"\}$/);
    expect((await next(NextToken as string, 'other')).status).toBe(400);
    expect((await next('broken')).status).toBe(400);
    await world.advance('PT17M');
    expect((await next(NextToken as string)).status).toBe(200);
    await world.advance('PT1M');
    expect(errorOf(await next(NextToken as string))).toEqual([
      400,
      'InvalidParameterValue',
      'Token is not valid, token duration is 17 minutes.',
    ]);
  });

  it('check 14: a seller with only the monthly fee closes negative, and the debt is charged', async () => {
    world = await startMoney(`finances: {firstClose: '2020-07-04T07:52:49Z', fees: {subscription: 29.99}}\n`);
    await world.advance('P11D');
    const ofCanada = async () =>
      (await groups({ FinancialEventGroupStartedAfter: await world.at(-30 * DAY) })).filter(
        (group) => group.OriginalTotal.CurrencyCode === 'CAD',
      );
    const [open, closed] = await ofCanada();

    expect(closed).toMatchObject({
      OriginalTotal: { CurrencyAmount: '-29.99' },
      FundTransferStatus: 'Unknown',
      FundTransferDate: closed.FinancialEventGroupEnd as string,
    });
    expect(closed).not.toHaveProperty('TraceId');
    expect(closed).not.toHaveProperty('AccountTail');
    expect(open).toMatchObject({
      BeginningBalance: { CurrencyAmount: '-29.99' },
      OriginalTotal: { CurrencyAmount: '0.00' },
    });
    const { FinancialEvents } = await events({ FinancialEventGroupId: open.FinancialEventGroupId as string });
    expect(FinancialEvents.DebtRecoveryEventList.DebtRecoveryEvent).toMatchObject({
      DebtRecoveryType: 'DebtPayment',
      RecoveryAmount: { CurrencyAmount: '29.99', CurrencyCode: 'CAD' },
      DebtRecoveryItemList: {
        DebtRecoveryItem: {
          GroupEndDate: (closed.FinancialEventGroupEnd as string).replace(/\.\d+Z/, 'Z'),
          OriginalAmount: { CurrencyAmount: '-29.99' },
        },
      },
    });
  });
});
