import type { MwsLocal, TestSandbox } from '../../src/index.js';
import { callMws, manyOf } from './mws-call.js';
import type { XmlTree } from './mws-call.js';
import { signIn } from './sp-api-calls.js';
import type { SpClient } from './sp-api-calls.js';

export type Json = Record<string, unknown>;

/** A sandbox of the scenario `money`, asked by both faces. */
export interface MoneyFaces {
  client: SpClient;
  /** The result of an operation of MWS. */
  mws(action: string, parameters: Record<string, string>): Promise<XmlTree>;
  /** The payload of what SP-API answers with 200. */
  payload(path: string): Promise<Json>;
  /** All pages of a list of v0. */
  pagesOf(path: string): Promise<Json[]>;
  /** Status, code and message of what SP-API refuses. */
  refused(path: string): Promise<unknown[]>;
}

/** @param financialEvents those that come to the scenario's */
export async function openMoney(server: MwsLocal, financialEvents: object[] = []): Promise<MoneyFaces> {
  const sandbox: TestSandbox = await server.sandbox({
    scenario: { extends: 'money', financialEvents },
    clock: { now: '2020-06-24T14:10:37Z', mode: 'frozen' },
  });
  const client = await signIn(sandbox.spApi);
  const payload = async (path: string): Promise<Json> => {
    const { status, json, text } = await client.get(path);
    if (status !== 200) throw new Error(text);
    return json.payload;
  };
  return {
    client,
    payload,
    async mws(action, parameters) {
      const { status, xml, text } = await callMws(sandbox, '/Finances/2015-05-01', action, parameters);
      if (status !== 200) throw new Error(text);
      return xml[`${action}Response`][`${action}Result`] as XmlTree;
    },
    async pagesOf(path) {
      const pages = [await payload(path)];
      while (pages.at(-1)!.NextToken !== undefined && pages.length < 50)
        pages.push(await payload(`${path}&NextToken=${pages.at(-1)!.NextToken as string}`));
      return pages;
    },
    async refused(path) {
      const { status, json } = await client.get(path);
      return [status, json.errors[0]!.code, json.errors[0]!.message];
    },
  };
}

/** An event of a scenario. */
export const event = (kind: string, hoursAgo: number, more: object) => ({
  seller: 'A2EXAMPLESELLER',
  marketplace: 'US',
  kind,
  postedAt: `-PT${hoursAgo}H`,
  ...more,
});

/** What MWS says as v0 has to say it: lists without the elements of their members, amounts as numbers, whole seconds. */
export function asV0(key: string, value: XmlTree): unknown {
  if (/List$|^TaxesWithheld$/.test(key))
    return manyOf(value === '' ? undefined : Object.values(value as object)[0]).map((one) => asV0('', one));
  if (typeof value === 'object')
    return Object.fromEntries(Object.entries(value as Json).map(([name, one]) => [name, asV0(name, one)]));
  if (/^(CurrencyAmount|QuantityShipped)$/.test(key)) return Number(value);
  return (value as string).replace(/\.\d+Z$/, 'Z');
}

/** The lists of events of an answer. */
export const listsIn = ({ FinancialEvents }: Json): Record<string, Json[]> =>
  FinancialEvents as Record<string, Json[]>;

/** Lists that have something in them. */
export const filled = (lists: Record<string, unknown[]>) =>
  Object.fromEntries(Object.entries(lists).filter(([, events]) => events.length > 0));

/** All amounts under a part of an answer, in hundredths. */
export function sumOf(tree: unknown): number {
  if (typeof tree !== 'object' || tree === null) return 0;
  if ('CurrencyAmount' in tree) return Math.round((tree.CurrencyAmount as number) * 100);
  return Object.values(tree).reduce<number>((sum, one) => sum + sumOf(one), 0);
}

/** As much of a transaction of 2024-06-19 as the tests look at. */
export interface Transaction {
  transactionId: string;
  transactionType: string;
  description: string;
  postedDate: string;
  totalAmount: Amount;
  relatedIdentifiers: { relatedIdentifierName: string; relatedIdentifierValue: string }[];
  marketplaceDetails?: { marketplaceId: string };
  items: { totalAmount: Amount; breakdowns: Breakdown[]; relatedIdentifiers: Json[]; contexts: Json[] }[];
  breakdowns: Breakdown[];
}
export interface Amount {
  currencyAmount: number;
  currencyCode: string;
}
export interface Breakdown {
  breakdownType: string;
  breakdownAmount: Amount;
  breakdowns: Breakdown[];
}

/** In hundredths. */
export const cents = ({ currencyAmount }: Amount): number => Math.round(currencyAmount * 100);
export const total = (amounts: Amount[]): number => amounts.reduce((sum, one) => sum + cents(one), 0);
/** The breakdowns that have no parts themselves. */
export const leaves = (tree: Breakdown[]): Breakdown[] =>
  tree.flatMap((one) => (one.breakdowns.length > 0 ? leaves(one.breakdowns) : [one]));
