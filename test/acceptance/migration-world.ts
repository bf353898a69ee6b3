import { gunzipSync } from 'node:zlib';
import { expect } from 'vitest';
import type { MwsLocal, TestSandbox } from '../../src/index.js';
import { callMws } from './mws-call.js';
import type { XmlTree } from './mws-call.js';
import { send, signIn } from './sp-api-calls.js';
import type { SpAnswer, SpClient } from './sp-api-calls.js';
import { transfer, US } from './sp-api-transfers.js';

export const FROM = '2020-06-01T00:00:00Z';
export const SELLER = 'A2EXAMPLESELLER';
export const ORDERS = `/orders/v0/orders?MarketplaceIds=${US}&CreatedAfter=${FROM}`;
export const REPORTS = '/reports/2021-06-30';

/** A world of the scenario `migration`, with more in it. */
export const openMigration = (server: MwsLocal, more: object = {}): Promise<TestSandbox> =>
  server.sandbox({ scenario: { name: 'pains', extends: 'migration', ...more } } as never);
export const messageOf = ({ status, json }: SpAnswer) => [status, json.errors[0]!.message];
export const later = (world: TestSandbox, by: string) => world.admin.advanceClock({ by });

interface Comparison {
  equal: boolean;
  shown: Record<string, unknown>[];
  changed: Record<string, unknown>[];
  known: { because: string }[];
  calls: Record<'left' | 'right', { operations: { operation: string; calls: number; waited: number }[] }>;
}
export const compareWorlds = async (server: MwsLocal, left: TestSandbox, right: TestSandbox) =>
  (await send(`${server.url}/_mws/compare?left=${left.id}&right=${right.id}`)).json as unknown as Comparison;

export const mwsReports = async (world: TestSandbox, action: string, parameters: Record<string, string>) =>
  callMws(world, '/Reports/2009-01-01', action, parameters);
/** Asks for a report by MWS. @returns what its list says of it at last */
export async function mwsReport(
  world: TestSandbox,
  type: string,
  more: Record<string, string> = {},
): Promise<XmlTree> {
  await mwsReports(world, 'RequestReport', { ReportType: type, ...more });
  await later(world, 'PT20M');
  const { xml } = await mwsReports(world, 'GetReportRequestList', { 'ReportTypeList.Type.1': type });
  return xml.GetReportRequestListResponse.GetReportRequestListResult.ReportRequestInfo as XmlTree;
}
export const createReport = (client: SpClient, reportType: string, more: object = {}) =>
  client.post(`${REPORTS}/reports`, { reportType, marketplaceIds: [US], ...more });
/** Asks for a report until it is there. @returns what getReport says of it at last */
export async function spReport(world: TestSandbox, reportType: string, more: object = {}) {
  const made = await createReport(await signIn(world.spApi), reportType, more);
  expect(made.status, made.text).toBe(202);
  await later(world, 'PT20M');
  const client = await signIn(world.spApi);
  const path = `${REPORTS}/reports/${made.json.reportId as string}`;
  const first = await client.get(path);
  return { client, report: (first.status === 200 ? first : await client.get(path)).json };
}
/** The text of a report. */
export async function textOf(client: SpClient, reportDocumentId: unknown): Promise<string> {
  const { json } = await client.get(`${REPORTS}/documents/${String(reportDocumentId)}`);
  return gunzipSync((await transfer(json.url as string)).bytes).toString('utf8');
}
