import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startMwsLocal } from '../../src/index.js';
import type { MwsLocal } from '../../src/index.js';
import { cents, leaves, openMoney, total } from './sp-api-money-world.js';
import type { Amount, Breakdown, Json, MoneyFaces, Transaction } from './sp-api-money-world.js';

const [US, CA] = ['ATVPDKIKX0DER', 'A2EUQ1WTGCTBG2'];
const BASE = '/finances/2024-06-19';
const SELLER = { partnerId: 'A2EXAMPLESELLER', accountType: 'PAYABLE' };

let server: MwsLocal;
let faces: MoneyFaces;
beforeAll(async () => {
  server = await startMwsLocal();
  faces = await openMoney(server);
});
afterAll(() => server.close());

interface Balance extends Json {
  balanceType: string;
  amount: Amount;
  balances: Balance[];
}
interface Summary extends Json {
  netProceeds: Amount;
  breakdowns: Breakdown[];
}

const ask = async <Answer>(path: string): Promise<Answer> => {
  const { status, json, text } = await faces.client.get(BASE + path);
  if (status !== 200) throw new Error(text);
  return json as unknown as Answer;
};
const balances = async (query = '') => (await ask<{ balances: Balance[] }>(`/balances${query}`)).balances;
const summaries = async (query = '') => (await ask<{ summaries: Summary[] }>(`/summary${query}`)).summaries;
const transactions = async (query: string) =>
  (await faces.payload(`${BASE}/transactions?${query}`)).transactions as Transaction[];
const groupsOfMws = async () => {
  const found = await faces.mws('ListFinancialEventGroups', {
    FinancialEventGroupStartedAfter: '2020-05-01T00:00:00Z',
  });
  return found.FinancialEventGroupList.FinancialEventGroup as (Json & {
    FinancialEventGroupId: string;
    OriginalTotal: { CurrencyAmount: string };
    ProcessingStatus: string;
  })[];
};

describe('listBalances', () => {
  it('has what the open group of MWS has, with its parts', async () => {
    const [held, ...others] = await balances();
    const open = (await groupsOfMws()).find(({ ProcessingStatus }) => ProcessingStatus === 'Open')!;
    expect(others).toEqual([]);
    expect(cents(held!.amount)).toBe(Math.round(Number(open.OriginalTotal.CurrencyAmount) * 100));
    expect(cents(held!.amount)).not.toBe(0);
    expect(held).toMatchObject({
      partnerMetadata: { ...SELLER, marketplaceId: US },
      balanceType: 'TOTAL',
      asOfDate: '2020-06-24T14:10:37Z',
    });
    expect(held!.balances.map(({ balanceType }) => balanceType)).toEqual([
      'AVAILABLE', 'RESERVED', 'DEFERRED',
    ]); // prettier-ignore
    expect(total(held!.balances.map(({ amount }) => amount))).toBe(cents(held!.amount));
    expect(await balances('?balanceType=AVAILABLE')).toEqual([
      { ...held!.balances[0], partnerMetadata: held!.partnerMetadata },
    ]);
  });

  it('has what an account held at the end of a day', async () => {
    const at = async (day: string) => (await balances(`?asOfDate=${day}`)).map(({ amount }) => cents(amount));
    // The second settlement ended on 20 June, and was paid out; the first account began on 23 May.
    expect(await at('2020-05-01')).toEqual([]);
    const [before] = await at('2020-06-19');
    const settled = await groupsOfMws();
    const second = settled.find(({ ProcessingStatus }) => ProcessingStatus === 'Closed')!;
    expect(before).toBe(Math.round(Number(second.OriginalTotal.CurrencyAmount) * 100));
    expect(await at('2020-06-24')).toEqual((await balances()).map(({ amount }) => cents(amount)));
  });

  it('narrows by marketplace and kind of account', async () => {
    expect(await balances(`?marketplaceIds=${US}`)).toEqual(await balances());
    expect(await balances(`?marketplaceIds=${CA}`)).toEqual([]);
    expect(await balances('?accountType=PAYABLE')).toEqual(await balances());
    expect(await balances('?accountType=INVOICED')).toEqual([]);
  });
});

describe('listSummary', () => {
  it('adds up what listTransactions lists, of a group, of an order and of days', async () => {
    for (const { FinancialEventGroupId: id } of await groupsOfMws()) {
      const related = `relatedIdentifierName=FINANCIAL_EVENT_GROUP_ID&relatedIdentifierValue=${id}`;
      const [one] = await summaries(`?${related}`);
      const listed = await transactions(related);
      expect(cents(one!.netProceeds)).toBe(total(listed.map(({ totalAmount }) => totalAmount)));
      expect(total(leaves(one!.breakdowns).map(({ breakdownAmount }) => breakdownAmount))).toBe(
        cents(one!.netProceeds),
      );
      expect(one!.relatedIdentifiers).toEqual([
        { relatedIdentifierName: 'FINANCIAL_EVENT_GROUP_ID', relatedIdentifierValue: id },
      ]);
    }
    const order = 'relatedIdentifierName=ORDER_ID&relatedIdentifierValue=111-0000001-0000001';
    // 42.48 was paid, and 21.99 of it paid back.
    expect(await summaries(`?${order}`)).toMatchObject([
      { partnerMetadata: SELLER, netProceeds: { currencyAmount: 20.49, currencyCode: 'USD' } },
    ]);
    const [days] = await summaries('?periodStart=2020-05-23&periodEnd=2020-06-19');
    expect(days).toMatchObject({ periodStart: '2020-05-23T00:00:00Z', periodEnd: '2020-06-20T00:00:00Z' });
    const listed = await transactions('postedAfter=2020-05-23T00:00:00Z&postedBefore=2020-06-20T00:00:00Z');
    expect(cents(days!.netProceeds)).toBe(total(listed.map(({ totalAmount }) => totalAmount)));
    const types = days!.breakdowns.map(({ breakdownType }) => breakdownType);
    expect(new Set(types).size).toBe(types.length);
    expect(types).toEqual(expect.arrayContaining(['Sales', 'Expenses']));
  });

  it('has the open groups where nothing is named', async () => {
    const open = (await groupsOfMws()).find(({ ProcessingStatus }) => ProcessingStatus === 'Open')!;
    const related = `relatedIdentifierName=FINANCIAL_EVENT_GROUP_ID&relatedIdentifierValue=${open.FinancialEventGroupId}`;
    expect(await summaries()).toEqual(await summaries(`?${related}`));
    expect(await summaries()).toHaveLength(1);
    for (const nothing of [`marketplaceIds=${CA}`, 'accountType=INVOICED', 'periodStart=2019-06-01'])
      expect(await summaries(`?${nothing}`), nothing).toEqual([]);
  });
});

it('what is wrong in a query is refused, and says what', async () => {
  const notValid = 'The input you have submitted is not valid. Please check your input and try again.';
  const cases: [path: string, message: string][] = [
    ['/balances?balanceType=LOST', notValid],
    ['/balances?asOfDate=yesterday', notValid],
    ['/balances?asOfDate=2020-02-30', notValid],
    ['/balances?asOfDate=2020-06-25', notValid],
    ['/balances?nextToken=x', notValid],
    ['/summary?periodEnd=2020-06-01', 'Start date cannot be null'],
    [
      '/summary?periodStart=2020-06-25',
      'Start date is not valid, should be no later than 2 minutes from now',
    ],
    ['/summary?periodStart=2020-06-10&periodEnd=2020-06-01', 'Date range is invalid.'],
    ['/summary?periodStart=1.6.2020', notValid],
    ['/summary?nextToken=x', notValid],
    ['/summary?relatedIdentifierName=ORDER_ID', notValid],
    ['/summary?relatedIdentifierName=ORDER_ID&relatedIdentifierValue=1-2', 'Bad order ID provided.'],
    ['/summary?relatedIdentifierName=SHIPMENT_ID&relatedIdentifierValue=1', notValid],
    [
      '/summary?relatedIdentifierName=FINANCIAL_EVENT_GROUP_ID&relatedIdentifierValue=x',
      'Bad event group ID provided.',
    ],
    [
      '/summary?relatedIdentifierName=ORDER_ID&relatedIdentifierValue=111-0000001-0000001&periodStart=2020-06-01',
      notValid,
    ],
  ];
  for (const [path, message] of cases)
    expect(await faces.refused(BASE + path), path).toEqual([400, 'InvalidInput', message]);
  for (const path of ['/balances', '/summary'])
    expect((await faces.client.get(`${BASE}${path}?marketplaceIds=A1F83G8C2ARO7P`)).status).toBe(403);
});
