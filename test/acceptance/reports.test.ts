import { createHash } from 'node:crypto';
import { createRequire } from 'node:module';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startMwsLocal } from '../../src/server/app.js';
import type { MwsLocal } from '../../src/server/app.js';
import { demo } from './callers.js';
import type { Caller } from './callers.js';
import { useServer } from './client-suite.js';
import { askControl } from './control.js';
import { signRequest } from './sign.js';

const require = createRequire(import.meta.url);
const PATH = '/Reports/2009-01-01';
const second: Caller = {
  ...demo,
  sellerId: 'A3EXAMPLESECOND',
  authToken: 'amzn.mws.4ea38b7b-f563-7709-4bae-87aeaEXAMPLE3',
};

let server: MwsLocal;
beforeAll(async () => {
  server = await startMwsLocal({ scenario: 'reports-lifecycle' });
});
afterAll(() => server.close());

const advance = (by: string) => askControl(server.url, '/clock/advance', { by });

/** What a call without a client library gets. */
async function call(Action: string, parameters: Record<string, string> = {}, caller: Caller = demo) {
  const credentials = { developerId: '', marketplaceId: '', authToken: '', ...caller };
  const body = signRequest(
    { url: server.url, credentials },
    { path: PATH, parameters: { Action, Version: '2009-01-01', ...parameters } },
  );
  const headers = { 'Content-Type': 'application/x-www-form-urlencoded' };
  const answer = await fetch(server.url + PATH, { method: 'POST', headers, body });
  const bytes = Buffer.from(await answer.arrayBuffer());
  return { status: answer.status, headers: answer.headers, bytes, text: bytes.toString() };
}

const valuesOf = (text: string, name: string) =>
  [...text.matchAll(new RegExp(`<${name}>([^<]*)</${name}>`, 'g'))].map(([, value]) => value!);
const valueOf = (text: string, name: string) => valuesOf(text, name)[0]!;

/** Requests a report, lets it be made, and gives the request as it is then. */
async function made(ReportType: string): Promise<string> {
  const { text } = await call('RequestReport', { ReportType });
  await advance('PT70S');
  const id = valueOf(text, 'ReportRequestId');
  return (await call('GetReportRequestList', { 'ReportRequestIdList.Id.1': id })).text;
}

describe('reports-lifecycle', () => {
  it('takes a request through its states to a report of what the world has', async () => {
    const { text } = await call('RequestReport', { ReportType: '_GET_FLAT_FILE_OPEN_LISTINGS_DATA_' });
    const query = { 'ReportRequestIdList.Id.1': valueOf(text, 'ReportRequestId') };
    const state = async () =>
      valueOf((await call('GetReportRequestList', query)).text, 'ReportProcessingStatus');
    const states = [await state()];
    for (const by of ['PT10S', 'PT1M']) {
      await advance(by);
      states.push(await state());
    }
    expect(states).toEqual(['_SUBMITTED_', '_IN_PROGRESS_', '_DONE_']);
    const ReportId = valueOf((await call('GetReportList', query)).text, 'ReportId');
    const report = await call('GetReport', { ReportId });

    expect(report.text.split(/\r?\n/).slice(1, 3).join()).toMatch(/CUP-1.*POT-1|POT-1.*CUP-1/);
  });

  it('answers GetReport with the document alone, and says what it is', async () => {
    const { bytes, headers, status, text } = await call('GetReport', { ReportId: '50000000002' });

    expect([status, text.slice(0, 14)]).toEqual([200, 'settlement-id\t']);
    expect(headers.get('content-type')).toBe('text/plain');
    expect(headers.get('content-length')).toBe(String(bytes.length));
    expect(headers.get('content-md5')).toBe(createHash('md5').update(bytes).digest('base64'));
    expect(headers.get('x-amz-request-id')).toBe(headers.get('x-mws-request-id'));
  });

  it('ends requests as its rules say', async () => {
    const feedback = await made('_GET_SELLER_FEEDBACK_DATA_');
    const document = await call('GetReport', { ReportId: valueOf(feedback, 'GeneratedReportId') });
    expect(document.headers.get('content-type')).toBe('text/plain;charset=windows-1252');
    expect(document.text).toContain('\r\n6/20/20\t2\tThe cup came late.');

    const nothing = await made('_GET_FLAT_FILE_RETURNS_DATA_BY_RETURN_DATE_');
    expect(valueOf(nothing, 'ReportProcessingStatus')).toBe('_DONE_NO_DATA_');
    expect(valuesOf(nothing, 'GeneratedReportId')).toEqual([]);

    const cancelled = await made('_GET_AFN_INVENTORY_DATA_');
    expect(valueOf(cancelled, 'ReportProcessingStatus')).toBe('_CANCELLED_');
    expect(valuesOf(cancelled, 'CompletedDate')).toHaveLength(1);
    expect(valueOf(await made('_GET_AFN_INVENTORY_DATA_'), 'ReportProcessingStatus')).toMatch(/^_DONE_/);
  });

  it('leaves time to cancel', async () => {
    const waiting = await made('_GET_MERCHANT_LISTINGS_INACTIVE_DATA_');
    expect(valueOf(waiting, 'ReportProcessingStatus')).toBe('_SUBMITTED_');
    const id = valueOf(waiting, 'ReportRequestId');
    const { text } = await call('CancelReportRequests', { 'ReportRequestIdList.Id.1': id });

    expect([valueOf(text, 'Count'), valueOf(text, 'ReportProcessingStatus')]).toEqual(['1', '_CANCELLED_']);
  });

  it('has reports that are another’s, still to come, and soon too old', async () => {
    const refusals = async (ids: string[], caller = demo as Caller) => {
      const answers = await Promise.all(ids.map((ReportId) => call('GetReport', { ReportId }, caller)));
      return answers.map(({ status, text }) => [status, valuesOf(text, 'Code')[0]]);
    };
    const done = [200, undefined];

    expect(await refusals(['50000000009', '50000000003', '50000000001', '1'])).toEqual([
      [401, 'AccessToReportDenied'],
      [404, 'ReportNotReady'],
      done,
      [400, 'InvalidReportId'],
    ]);
    expect(await refusals(['50000000009'], second)).toEqual([done]);
    await advance('P11D');
    expect(await refusals(['50000000003', '50000000001'])).toEqual([done, [410, 'ReportNoLongerAvailable']]);
  });
});

/** It reads what is plain text as a table of which the first row names the columns. */
interface Simple {
  request(call: {
    path: string;
    query: object;
  }): Promise<{ result: unknown; headers: Record<string, string> }>;
}
const { MWSSimple } = require('@ericblade/mws-simple') as { MWSSimple: new (options: object) => Simple };

describe('mws-simple, unmodified', () => {
  const opened = useServer('https', { scenario: 'reports-lifecycle' });

  /** What an operation answers, of which xml2js makes lists throughout. */
  async function ask<Result>(Action: string, parameters: object = {}): Promise<Result> {
    const { host, port } = opened.endpoint;
    const simple = new MWSSimple({
      host,
      port,
      accessKeyId: demo.accessKeyId,
      secretAccessKey: demo.secretKey,
      merchantId: demo.sellerId,
      authToken: demo.authToken,
    });
    const query = { Action, Version: '2009-01-01', ...parameters };
    const { result } = await simple.request({ path: PATH, query });
    if (Action === 'GetReport') return result as Result;
    type Answer = Record<string, Record<string, Result[]>>;
    return (result as Answer)[`${Action}Response`]![`${Action}Result`]![0]!;
  }
  type Infos = { ReportRequestInfo: Record<string, string[]>[] };
  type Reports = { ReportInfo?: Record<string, string[]>[] };

  it('requests a report, polls until it is there, gets it and acknowledges it', async () => {
    const ReportType = '_GET_SELLER_FEEDBACK_DATA_';
    const asked = await ask<Infos>('RequestReport', { ReportType });
    const query = { 'ReportRequestIdList.Id.1': asked.ReportRequestInfo[0]!.ReportRequestId![0] };
    let polls = 0;
    for (let status = ''; status !== '_DONE_'; polls++) {
      expect(polls).toBeLessThan(10);
      if (polls > 0) await askControl(opened.url, '/clock/advance', { by: 'PT30S' });
      const { ReportRequestInfo: found } = await ask<Infos>('GetReportRequestList', query);
      status = found[0]!.ReportProcessingStatus![0]!;
    }
    expect(polls).toBe(4);

    const { ReportInfo: available } = await ask<Reports>('GetReportList', { Acknowledged: 'false' });
    expect(available!.map((report) => report.ReportType![0])).toEqual([
      ReportType,
      '_GET_V2_SETTLEMENT_REPORT_DATA_FLAT_FILE_V2_',
    ]);
    const ReportId = available![0]!.ReportId![0]!;
    expect(await ask('GetReport', { ReportId })).toMatchObject([
      { Date: '6/20/20', Rating: '2', Comments: 'The cup came late.' },
    ]);

    await ask('UpdateReportAcknowledgements', { 'ReportIdList.Id.1': ReportId });
    const left = await ask<Reports>('GetReportList', { Acknowledged: 'false' });
    expect(left.ReportInfo!.map((report) => report.ReportId![0])).toEqual(['50000000002']);
  });
});
