import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startMwsLocal } from '../../src/index.js';
import type { MwsLocal } from '../../src/index.js';
import {
  asV0,
  cents,
  event,
  filled,
  leaves,
  listsIn,
  openMoney,
  sumOf,
  total,
} from './sp-api-money-world.js';
import type { Json, MoneyFaces, Transaction } from './sp-api-money-world.js';

const [US, CA] = ['ATVPDKIKX0DER', 'A2EUQ1WTGCTBG2'];
const FROM = '2020-05-01T00:00:00Z';
const V0 = '/finances/v0';
const TRANSACTIONS = '/finances/2024-06-19/transactions';

let server: MwsLocal;
let client: MoneyFaces['client'];
let mws: MoneyFaces['mws'];
let payload: MoneyFaces['payload'];
let pagesOf: MoneyFaces['pagesOf'];
let refused: MoneyFaces['refused'];
beforeAll(async () => {
  server = await startMwsLocal();
  ({ client, mws, payload, pagesOf, refused } = await openMoney(server));
});
afterAll(() => server.close());

const filledInMws = async (parameters: Record<string, string>) => {
  const { FinancialEvents } = await mws('ListFinancialEvents', parameters);
  return filled(asV0('', FinancialEvents) as Record<string, unknown[]>);
};

const groups = async () =>
  (await payload(`${V0}/financialEventGroups?FinancialEventGroupStartedAfter=${FROM}`))
    .FinancialEventGroupList as (Json & { FinancialEventGroupId: string })[];

describe('finances v0', () => {
  it('lists the events of a period as MWS does, amounts as numbers', async () => {
    const { json, text } = await client.get(`${V0}/financialEvents?PostedAfter=${FROM}`);
    const lists = listsIn(json.payload);
    expect(filled(lists)).toEqual(await filledInMws({ PostedAfter: FROM }));
    expect(Object.keys(filled(lists))).toEqual([
      'ShipmentEventList', 'RefundEventList', 'ServiceFeeEventList',
    ]); // prettier-ignore
    expect(Object.keys(lists)).toHaveLength(34);
    expect(Object.keys(lists)).not.toContain('PerformanceBondRefundEventList');
    expect(text).toContain('"FeeAmount":{"CurrencyCode":"USD","CurrencyAmount":-39.99}');
  });

  it('lists the groups as MWS does, with what adds up to them', async () => {
    const found = await groups();
    const { FinancialEventGroupList } = await mws('ListFinancialEventGroups', {
      FinancialEventGroupStartedAfter: FROM,
    });
    expect(found).toEqual(asV0('FinancialEventGroupList', FinancialEventGroupList));
    expect(found.map(({ ProcessingStatus }) => ProcessingStatus)).toContain('Closed');
    for (const group of found) {
      const { FinancialEventGroupId } = group;
      const path = `${V0}/financialEventGroups/${FinancialEventGroupId}/financialEvents`;
      const events = listsIn(await payload(path));
      expect(filled(events)).toEqual(await filledInMws({ FinancialEventGroupId }));
      expect(sumOf(events)).toBe(sumOf(group.OriginalTotal) - sumOf(group.BeginningBalance));
      expect(filled(listsIn(await payload(`${path}?PostedAfter=2020-06-24T14:00:00Z`)))).toEqual({});
    }
  });

  it('lists the events of an order as MWS does, and nothing of one that is not known', async () => {
    const order = '111-0000001-0000001';
    const events = filled(listsIn(await payload(`${V0}/orders/${order}/financialEvents`)));
    expect(events).toEqual(await filledInMws({ AmazonOrderId: order }));
    expect(Object.keys(events)).toEqual(['ShipmentEventList', 'RefundEventList']);
    expect(filled(listsIn(await payload(`${V0}/orders/999-0000001-0000001/financialEvents`)))).toEqual({});
  });

  it('gives in pages what it gives at once', async () => {
    const path = `${V0}/financialEvents?PostedAfter=${FROM}`;
    const all = listsIn(await payload(path));
    const pages = await pagesOf(`${path}&MaxResultsPerPage=2`);
    const sizes = pages.map((page) => Object.values(listsIn(page)).flat().length);
    expect(sizes.slice(0, -1).every((size) => size === 2)).toBe(true);
    expect(pages.length).toBeGreaterThan(2);
    for (const name of Object.keys(all))
      expect(pages.flatMap((page) => listsIn(page)[name])).toEqual(all[name]);

    const query = `${V0}/financialEventGroups?FinancialEventGroupStartedAfter=${FROM}`;
    const ofGroups = await pagesOf(`${query}&MaxResultsPerPage=1`);
    expect(ofGroups.flatMap(({ FinancialEventGroupList }) => FinancialEventGroupList)).toEqual(
      await groups(),
    );
  });

  it('takes a NextToken with the same arguments alone', async () => {
    const path = `${V0}/financialEvents?PostedAfter=${FROM}`;
    const { NextToken } = await payload(`${path}&MaxResultsPerPage=2`);
    const [group] = await groups();
    const others = [
      `${path}&MaxResultsPerPage=3&NextToken=${NextToken as string}`,
      `${V0}/financialEvents?MaxResultsPerPage=2&NextToken=${NextToken as string}`,
      `${V0}/orders/111-0000001-0000001/financialEvents?MaxResultsPerPage=2&NextToken=${NextToken as string}`,
      `${V0}/financialEventGroups/${group!.FinancialEventGroupId}/financialEvents?NextToken=${NextToken as string}`,
      `${V0}/financialEventGroups?NextToken=${NextToken as string}`,
      `${path}&MaxResultsPerPage=2&NextToken=broken`,
    ];
    for (const other of others)
      expect(await refused(other), other).toEqual([
        400,
        'InvalidInput',
        'We could not decode your NextToken. Possible reasons include: a transmission error, improper quoting or a truncation problem.',
      ]);
    expect(NextToken).toMatch(/^[\w-]+$/);
  });

  it('calls by its own names what MWS called otherwise, and leaves out what it has no list for', async () => {
    const amount = { CurrencyCode: 'USD', CurrencyAmount: '-1.10' };
    const { client: caller } = await openMoney(server, [
      event('TDSReimbursement', 2, { TdsOrderId: 'T1', ReimbursedAmount: amount }),
      event('RemovalShipment', 2, {
        RemovalShipmentItemList: [{ FufillmentNetworkSKU: 'X1', Revenue: amount }],
      }),
      event('TaxWithholding', 2, {
        WithheldAmount: amount,
        TaxWithholdingPeriod: { StartDateMillis: 1590969600000, EndDateMillis: 1593561599000 },
      }),
      event('PerformanceBondRefund', 2, { Amount: amount }),
    ]);
    const { json, text } = await caller.get(`${V0}/financialEvents?PostedAfter=2020-06-24T12:00:00Z`);
    const currency = { CurrencyCode: 'USD', CurrencyAmount: -1.1 };
    expect(filled(listsIn(json.payload))).toEqual({
      TDSReimbursementEventList: [{ TDSOrderId: 'T1', ReimbursedAmount: currency }],
      RemovalShipmentEventList: [
        { RemovalShipmentItemList: [{ Revenue: currency, FulfillmentNetworkSKU: 'X1' }] },
      ],
      TaxWithholdingEventList: [
        {
          WithheldAmount: currency,
          TaxWithholdingPeriod: { StartDate: '2020-06-01T00:00:00Z', EndDate: '2020-06-30T23:59:59Z' },
        },
      ],
    });
    expect(text).not.toContain('PerformanceBond');
  });

  it('refuses bad dates, ids and sizes, and answers nothing for more than 180 days', async () => {
    const events = `${V0}/financialEvents`;
    const late = (which: string) => `${which} date is not valid, should be no later than 2 minutes from now`;
    const dates = 'PostedAfter=2020-06-02T00:00:00Z&PostedBefore';
    const cases: [string, string][] = [
      [events, 'Input not valid.'],
      [`${events}?PostedBefore=2020-06-02T00:00:00Z`, 'Input not valid.'],
      [`${events}?PostedAfter=2020-06-24T14:09:00Z`, late('Start')],
      [`${events}?${dates}=2020-06-24T14:09:00Z`, late('End')],
      [`${events}?${dates}=2020-06-01T00:00:00Z`, 'Date range is invalid.'],
      [`${V0}/financialEventGroups?FinancialEventGroupStartedAfter=2021-01-01T00:00:00Z`, late('Start')],
      [`${V0}/financialEventGroups/x/financialEvents`, 'Bad event group ID provided.'],
      [`${V0}/orders/1-2/financialEvents`, 'Bad order ID provided.'],
    ];
    for (const [path, message] of cases)
      expect(await refused(path), path).toEqual([400, 'InvalidInput', message]);
    for (const bad of ['PostedAfter=yesterday', `PostedAfter=${FROM}&MaxResultsPerPage=101`])
      expect((await refused(`${events}?${bad}`)).slice(0, 2)).toEqual([400, 'InvalidInput']);

    expect(filled(listsIn(await payload(`${events}?PostedAfter=2019-12-01T00:00:00Z`)))).toEqual({});
    const early = '?FinancialEventGroupStartedAfter=2019-12-01T00:00:00Z';
    expect(await payload(`${V0}/financialEventGroups${early}`)).toEqual({ FinancialEventGroupList: [] });
    expect(await payload(`${V0}/financialEventGroups`)).toEqual({ FinancialEventGroupList: await groups() });
  });
});

const transactions = async (query: string) =>
  (await payload(`${TRANSACTIONS}?${query}`)).transactions as Transaction[];

describe('finances 2024-06-19', () => {
  it('lists as transactions what v0 and MWS list as events', async () => {
    const all = await transactions(`postedAfter=${FROM}`);
    const events = listsIn(await payload(`${V0}/financialEvents?PostedAfter=${FROM}`));
    const ofEvents = (list: string) => events[list]!.map((one) => [one.PostedDate, sumOf(one)]);
    const ofType = (type: string) => all.filter(({ transactionType }) => transactionType === type);
    for (const type of ['Shipment', 'Refund'])
      expect(ofType(type).map((one) => [one.postedDate, cents(one.totalAmount)])).toEqual(
        ofEvents(`${type}EventList`),
      );
    expect(ofType('ServiceFee').map((one) => cents(one.totalAmount))).toEqual(
      events.ServiceFeeEventList!.map(sumOf),
    );
    expect(new Set(all.map(({ transactionId }) => transactionId)).size).toBe(all.length);

    for (const one of all) {
      expect(total(one.breakdowns.map(({ breakdownAmount }) => breakdownAmount))).toBe(
        cents(one.totalAmount),
      );
      expect(total(leaves(one.breakdowns).map(({ breakdownAmount }) => breakdownAmount))).toBe(
        cents(one.totalAmount),
      );
      if (one.items.length > 0)
        expect(total(one.items.map(({ totalAmount }) => totalAmount))).toBe(cents(one.totalAmount));
    }
  });

  it('says what an order was paid, and paid back, with its lines', async () => {
    const [paid, back] = await transactions(
      'relatedIdentifierName=ORDER_ID&relatedIdentifierValue=111-0000001-0000001',
    );
    expect(paid).toMatchObject({
      sellingPartnerMetadata: { sellingPartnerId: 'A2EXAMPLESELLER', marketplaceId: US },
      transactionType: 'Shipment',
      transactionStatus: 'RELEASED',
      description: 'Order Payment',
      totalAmount: { currencyAmount: 42.48, currencyCode: 'USD' },
      marketplaceDetails: { marketplaceId: US, marketplaceName: 'Amazon.com' },
      items: [
        {
          totalAmount: { currencyAmount: 42.48 },
          contexts: [{ contextType: 'ProductContext', sku: 'MUG', quantityShipped: 2 }],
        },
      ],
      breakdowns: [
        {
          breakdownType: 'Sales',
          breakdowns: [
            {
              breakdownType: 'Product Charges',
              breakdownAmount: { currencyAmount: 49.98 },
              breakdowns: [{ breakdownType: 'Principal' }],
            },
          ],
        },
        {
          breakdownType: 'Expenses',
          breakdownAmount: { currencyAmount: -7.5 },
          breakdowns: [{ breakdownType: 'Amazon Fees', breakdowns: [{ breakdownType: 'Commission' }] }],
        },
      ],
    });
    expect(back).toMatchObject({ transactionType: 'Refund', totalAmount: { currencyAmount: -21.99 } });
    const { RefundEventList } = listsIn(await payload(`${V0}/orders/111-0000001-0000001/financialEvents`));
    const [line] = RefundEventList![0]!.ShipmentItemAdjustmentList as Json[];
    expect(back!.items[0]!.relatedIdentifiers).toMatchObject([
      { itemRelatedIdentifierValue: line!.OrderAdjustmentItemId },
    ]);
    // The one order that the world still has says what was in it.
    const [sold] = await transactions(
      'relatedIdentifierName=ORDER_ID&relatedIdentifierValue=111-0000003-0000003',
    );
    expect(sold!.items[0]).toMatchObject({ description: 'Desk lamp', contexts: [{ asin: 'B00EXAMPL3' }] });
  });

  it('narrows by group, marketplace and status', async () => {
    for (const { FinancialEventGroupId: id, ...group } of await groups()) {
      const found = await transactions(
        `relatedIdentifierName=FINANCIAL_EVENT_GROUP_ID&relatedIdentifierValue=${id}`,
      );
      expect(total(found.map(({ totalAmount }) => totalAmount))).toBe(
        sumOf(group.OriginalTotal) - sumOf(group.BeginningBalance),
      );
      for (const { relatedIdentifiers } of found)
        expect(relatedIdentifiers).toContainEqual({
          relatedIdentifierName: 'FINANCIAL_EVENT_GROUP_ID',
          relatedIdentifierValue: id,
        });
    }
    const period = `postedAfter=${FROM}`;
    const all = await transactions(period);
    expect(await transactions(`${period}&marketplaceId=${US}`)).toEqual(all);
    expect(await transactions(`${period}&marketplaceId=${CA}`)).toEqual([]);
    expect(await transactions(`${period}&transactionStatus=RELEASED`)).toEqual(all);
    expect(await transactions(`${period}&transactionStatus=DEFERRED`)).toEqual([]);
    expect(await transactions('postedAfter=2019-12-01T00:00:00Z')).toEqual([]);
  });

  it('pages by a hundred, with the same arguments', async () => {
    const many = Array.from({ length: 103 }, (_, at) =>
      event('Adjustment', at + 1, {
        AdjustmentType: 'PostageBilling',
        AdjustmentAmount: { CurrencyCode: 'USD', CurrencyAmount: -at / 100 },
      }),
    );
    const { client: caller } = await openMoney(server, many);
    const query = `${TRANSACTIONS}?postedAfter=2020-06-01T00:00:00Z`;
    const first = (await caller.get(query)).json.payload;
    const token = first.nextToken as string;
    const second = (await caller.get(`${query}&nextToken=${token}`)).json.payload;
    const found = [first, second].map((page) => page.transactions as Transaction[]);
    expect(found[0]).toHaveLength(100);
    const adjusted = found.flat().filter(({ transactionType }) => transactionType === 'Adjustment');
    expect(total(adjusted.map(({ totalAmount }) => totalAmount))).toBe(-5253);
    expect(second.nextToken).toBeUndefined();
    const more = await caller.get(`${query}&marketplaceId=${US}&nextToken=${token}`);
    expect([more.status, more.json.errors[0]!.code]).toEqual([400, 'InvalidInput']);
  });

  it('refuses what names nothing, or what it does not know', async () => {
    const related = 'relatedIdentifierName=ORDER_ID';
    const notValid = 'The input you have submitted is not valid. Please check your input and try again.';
    const cases: [string, string][] = [
      ['', 'Start date cannot be null'],
      ['postedBefore=2020-06-02T00:00:00Z', 'Start date cannot be null'],
      [related, notValid],
      ['relatedIdentifierValue=111-0000001-0000001', notValid],
      [`${related}&relatedIdentifierValue=1-2`, 'Bad order ID provided.'],
      [
        'relatedIdentifierName=FINANCIAL_EVENT_GROUP_ID&relatedIdentifierValue=x',
        'Bad event group ID provided.',
      ],
      ['relatedIdentifierName=SHIPMENT_ID&relatedIdentifierValue=x', notValid],
      [`postedAfter=${FROM}&transactionStatus=LOST`, notValid],
      [`postedAfter=${FROM}&nextToken=broken`, notValid],
    ];
    for (const [query, message] of cases)
      expect(await refused(`${TRANSACTIONS}?${query}`), query).toEqual([400, 'InvalidInput', message]);
    const foreign = `${TRANSACTIONS}?postedAfter=${FROM}&marketplaceId=A1F83G8C2ARO7P`;
    expect((await client.get(foreign)).status).toBe(403);
  });
});
