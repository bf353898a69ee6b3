import { gunzipSync } from 'node:zlib';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startMwsLocal } from '../../src/index.js';
import type { MwsLocal, TestSandbox } from '../../src/index.js';
import { callMws } from './mws-call.js';
import { signIn } from './sp-api-calls.js';
import type { SpClient } from './sp-api-calls.js';
import { transfer, US } from './sp-api-transfers.js';

const REPORTS = '/reports/2021-06-30';
const MWS = '/Reports/2009-01-01';
const ORDERS = 'GET_FLAT_FILE_ORDER_REPORT_DATA_SHIPPING';
const LISTINGS = 'GET_MERCHANT_LISTINGS_ALL_DATA';

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

interface Shown {
  [member: string]: string | string[] | undefined;
  reportId: string;
  reportDocumentId?: string;
  processingStatus: string;
}

/** Lets time go by; the token of before may have ended with it. */
async function later(by = 'PT10M'): Promise<void> {
  await sandbox.admin.advanceClock({ by });
  client = await signIn(sandbox.spApi);
}

async function create(reportType: string, more: object = {}): Promise<string> {
  const made = await client.post(`${REPORTS}/reports`, { reportType, marketplaceIds: [US], ...more });
  expect([made.status, made.text]).toEqual([202, expect.stringMatching(/^\{"reportId":"\d+"\}$/)]);
  return made.json.reportId as string;
}

const get = async (reportId: string) =>
  (await client.get(`${REPORTS}/reports/${reportId}`)).json as unknown as Shown;
const refused = async (answer: ReturnType<SpClient['get']>) => {
  const { status, json } = await answer;
  return [status, json.errors[0]!.code, json.errors[0]!.message];
};

async function textOf(by: SpClient, reportDocumentId: string): Promise<string> {
  const { json } = await by.get(`${REPORTS}/documents/${reportDocumentId}`);
  expect(json.compressionAlgorithm).toBe('GZIP');
  const { bytes, headers } = await transfer(json.url as string);
  expect(headers.get('content-encoding')).toBe('identity');
  return gunzipSync(bytes).toString('latin1');
}

/** A restricted token for one document. */
const forDocument = (reportDocumentId: string) =>
  client.restricted({ method: 'GET', path: `${REPORTS}/documents/${reportDocumentId}` });

describe('check 16: a report', () => {
  it('over an empty period is _DONE_NO_DATA_ and CANCELLED, from one row', async () => {
    const reportId = await create(ORDERS, {
      dataStartTime: '2000-01-01T00:00:00Z',
      dataEndTime: '2000-01-02T00:00:00Z',
    });
    expect((await client.get(`${REPORTS}/reports/${reportId}`)).text).toBe(
      `{"marketplaceIds":["${US}"],"reportId":"${reportId}","reportType":"${ORDERS}","dataStartTime":"2000-01-01T00:00:00+00:00","dataEndTime":"2000-01-02T00:00:00+00:00","createdTime":"2020-06-24T14:10:37+00:00","processingStatus":"IN_QUEUE"}`,
    );
    await later();
    const done = await get(reportId);
    expect([done.processingStatus, done.reportDocumentId]).toEqual(['CANCELLED', undefined]);
    const { text } = await callMws(sandbox, MWS, 'GetReportRequestList', {
      'ReportRequestIdList.Id.1': reportId,
    });
    expect(text).toContain('<ReportProcessingStatus>_DONE_NO_DATA_<');
    expect(text).toContain('<ReportType>_GET_FLAT_FILE_ORDERS_DATA_<');
  });

  it('has the same lines on both faces, whichever asked for it', async () => {
    const dates = { from: '2020-01-01T00:00:00Z', to: '2020-06-24T00:00:00Z' };
    const bySp = await create(ORDERS, { dataStartTime: dates.from, dataEndTime: dates.to });
    const asked = await callMws(sandbox, MWS, 'RequestReport', {
      ReportType: '_GET_FLAT_FILE_ORDERS_DATA_',
      StartDate: dates.from,
      EndDate: dates.to,
      'MarketplaceIdList.Id.1': US,
    });
    const byMws = /<ReportRequestId>(\d+)/.exec(asked.text)![1]!;
    await later();
    const listed = await client.get(`${REPORTS}/reports?reportTypes=${ORDERS}&processingStatuses=DONE`);
    expect((listed.json.reports as Shown[]).map(({ reportId }) => reportId)).toEqual([byMws, bySp]);
    const lines: string[] = [];
    for (const reportId of [bySp, byMws]) {
      const { reportDocumentId } = await get(reportId);
      expect(reportDocumentId).toMatch(/^amzn1\.spdoc\.1\.4\.na\.[0-9a-f-]{36}\.T[0-9A-Z]{13}\.\d{3,5}$/);
      lines.push(await textOf(await forDocument(reportDocumentId!), reportDocumentId!));
      const ids = await callMws(sandbox, MWS, 'GetReportList', { 'ReportRequestIdList.Id.1': reportId });
      const ReportId = /<ReportId>(\d+)/.exec(ids.text)![1]!;
      lines.push((await callMws(sandbox, MWS, 'GetReport', { ReportId })).text);
    }
    expect(lines[0]!.split('\n').length).toBeGreaterThan(5);
    expect(new Set(lines)).toEqual(new Set([lines[0]]));
  });
});

describe('check 17: a restricted document', () => {
  it('takes a restricted token for its very path', async () => {
    const reportId = await create(ORDERS, {
      dataStartTime: '2020-01-01T00:00:00Z',
      dataEndTime: '2020-06-24T00:00:00Z',
    });
    await later();
    const { reportDocumentId = '' } = await get(reportId);
    const path = `${REPORTS}/documents/${reportDocumentId}`;
    const plain = await client.get(path);
    expect([plain.status, plain.text]).toEqual([
      403,
      '{"errors":[{"code":"Unauthorized","message":"Access to the resource is forbidden","details":""}]}',
    ]);
    expect((await (await forDocument(reportDocumentId)).get(path)).status).toBe(200);
    const token = (resource: string) =>
      refused(client.post('/tokens/2021-03-01/restrictedDataToken', { restrictedResources: [{ method: 'GET', path: resource }] })); // prettier-ignore
    expect((await token(`${REPORTS}/documents/{reportDocumentId}`))[0]).toBe(400);
    const listings = await create(LISTINGS);
    await later();
    const unrestricted = (await get(listings)).reportDocumentId!;
    expect(await token(`${REPORTS}/documents/${unrestricted}`)).toEqual([
      400,
      'InvalidInput',
      'Invalid or unsupported document ID found',
    ]);
    expect((await client.get(`${REPORTS}/documents/${unrestricted}`)).status).toBe(200);
  });

  it('for general use says nothing of who buyers are', async () => {
    const dates = { dataStartTime: '2020-05-26T00:00:00Z', dataEndTime: '2020-06-24T00:00:00Z' };
    const ids = [
      await create('GET_AMAZON_FULFILLED_SHIPMENTS_DATA_GENERAL', dates),
      await create('GET_AMAZON_FULFILLED_SHIPMENTS_DATA_INVOICING', dates),
    ];
    await later();
    const [general, invoicing] = await Promise.all(ids.map(get));
    expect((await client.get(`${REPORTS}/documents/${invoicing!.reportDocumentId}`)).status).toBe(403);
    const rowsOf = (text: string) => {
      const [head, ...rows] = text
        .trimEnd()
        .split('\n')
        .map((line) => line.replace(/\r$/, '').split('\t'));
      return rows.map((row) => Object.fromEntries(head!.map((name, at) => [name, row[at]])));
    };
    const bare = rowsOf(await textOf(client, general!.reportDocumentId!));
    const whole = rowsOf(
      await textOf(await forDocument(invoicing!.reportDocumentId!), invoicing!.reportDocumentId!),
    );
    expect(bare.length).toBeGreaterThan(0);
    expect(bare.length).toBe(whole.length);
    expect(whole.some((row) => row['buyer-name'] !== '')).toBe(true);
    for (const [at, row] of bare.entries()) {
      for (const name of ['buyer-email', 'buyer-name', 'recipient-name', 'ship-address-1'])
        expect(row[name]).toBe('');
      expect(row['amazon-order-id']).toBe(whole[at]!['amazon-order-id']);
      expect(row['ship-city']).toBe(whole[at]!['ship-city']);
    }
  });
});

it('check 18: settlements cannot be asked for, and are listed as MWS lists them', async () => {
  const type = 'GET_V2_SETTLEMENT_REPORT_DATA_FLAT_FILE';
  const asked = client.post(`${REPORTS}/reports`, { reportType: type, marketplaceIds: [US] });
  expect(await refused(asked)).toEqual([
    400,
    'InvalidInput',
    'Request for report type 1117 is not allowed at this time',
  ]);
  await later('P30D');
  const { json } = await client.get(`${REPORTS}/reports?reportTypes=${type}`);
  const own = json.reports as Shown[];
  expect(own.length).toBeGreaterThan(0);
  const inMws = await callMws(sandbox, MWS, 'GetReportList', { 'ReportTypeList.Type.1': `_${type}_` });
  expect([...inMws.text.matchAll(/<ReportRequestId>(\d+)/g)].map(([, id]) => id)).toEqual(
    own.map(({ reportId }) => reportId),
  );
  const text = await textOf(client, own[0]!.reportDocumentId!);
  const ReportId = /<ReportId>(\d+)/.exec(inMws.text)![1]!;
  expect(text).toBe((await callMws(sandbox, MWS, 'GetReport', { ReportId })).text);
});

it('createReport refuses what it cannot take', async () => {
  const ask = (change: object) =>
    refused(client.post(`${REPORTS}/reports`, { reportType: LISTINGS, marketplaceIds: [US], ...change }));
  const INVALID = [400, 'InvalidInput', 'Invalid request parameters'];
  for (const reportType of [
    'GET_NOTHING',
    '_GET_MERCHANT_LISTINGS_DATA_',
    'GET_ORDERS_DATA',
    'GET_FLAT_FILE_ORDERS_DATA',
  ])
    expect(await ask({ reportType }), reportType).toEqual([400, 'InvalidInput', 'Invalid Report Type']);
  for (const change of [
    { marketplaceIds: US },
    { marketplaceIds: ['ANOTHER'] },
    { dataStartTime: '2020-06-25T00:00:00Z' },
    { dataStartTime: '2020-06-02T00:00:00Z', dataEndTime: '2020-06-01T00:00:00Z' },
    { dataStartTime: 'yesterday' },
    { reportOptions: { a: 'b;c' } },
    { reportOptions: { a: true } },
  ])
    expect(await ask(change), JSON.stringify(change)).toEqual(INVALID);
  expect(await refused(client.get(`${REPORTS}/reports/1`))).toEqual([
    404,
    'NotFound',
    'One or more of the provided ReportRequestIds could not be found.',
  ]);
  expect(await refused(client.get(`${REPORTS}/documents/amzn1.spdoc.1.4.na.x`))).toEqual([
    400,
    'InvalidInput',
    'Invalid reportDocumentId',
  ]);
  const reportId = await create(LISTINGS);
  expect((await client.delete(`${REPORTS}/reports/${reportId}`)).status).toBe(200);
  expect(await get(reportId)).toMatchObject({ processingStatus: 'CANCELLED' });
  expect((await client.delete(`${REPORTS}/reports/${reportId}`)).status).toBe(400);
});

it('documents are packed unless the scenario says otherwise, and say so where that is asked for', async () => {
  const reportId = await create(LISTINGS);
  await later();
  const { reportDocumentId } = await get(reportId);
  const path = `${REPORTS}/documents/${reportDocumentId}`;
  const named = (await client.get(`${path}?enableContentEncodingUrlHeader=true`)).json.url as string;
  const unpacked = await transfer(named);
  expect([unpacked.headers.get('content-encoding'), unpacked.bytes.toString('latin1')]).toEqual([
    'gzip',
    await textOf(client, reportDocumentId!),
  ]);
  expect((await transfer(named, { method: 'HEAD' })).status).toBe(403);
  await later('PT301S');
  expect((await transfer(named)).status).toBe(403);
  const plain = await server.sandbox({
    scenario: { name: 'plain', extends: 'quickstart', spApi: { reportDocuments: 'plain' } },
  });
  const by = await signIn(plain.spApi);
  const made = await by.post(`${REPORTS}/reports`, { reportType: LISTINGS, marketplaceIds: [US] });
  await plain.admin.advanceClock({ by: 'PT10M' });
  const shown = (await by.get(`${REPORTS}/reports/${made.json.reportId as string}`)).json as unknown as Shown;
  const document = (await by.get(`${REPORTS}/documents/${shown.reportDocumentId}`)).json;
  expect(document.compressionAlgorithm).toBeUndefined();
  expect((await transfer(document.url as string)).bytes.toString('latin1')).toContain('seller-sku');
});

describe('schedules', () => {
  const schedule = async (period: string, more: object = {}) => {
    const made = await client.post(`${REPORTS}/schedules`, {
      reportType: ORDERS,
      marketplaceIds: [US],
      period,
      ...more,
    });
    expect(made.status, made.text).toBe(201);
    return made.json.reportScheduleId as string;
  };

  it('make reports again and again, and are those of MWS where it has a word for them', async () => {
    const next = '2020-06-25T00:00:00Z';
    const first = await schedule('P1D', { nextReportCreationTime: next });
    const id = await schedule('P1D', {
      nextReportCreationTime: next,
      reportOptions: { ShowSalesChannel: 'true' },
    });
    expect(id).not.toBe(first);
    expect((await client.get(`${REPORTS}/schedules/${first}`)).status).toBe(404);
    const shown = { reportScheduleId: id, reportType: ORDERS, marketplaceIds: [US], reportOptions: { ShowSalesChannel: 'true' }, period: 'P1D', nextReportCreationTime: '2020-06-25T00:00:00+00:00' }; // prettier-ignore
    expect((await client.get(`${REPORTS}/schedules?reportTypes=${ORDERS}`)).json).toEqual({
      reportSchedules: [shown],
    });
    const inMws = await callMws(sandbox, MWS, 'GetReportScheduleList');
    expect(inMws.text).toContain('<Schedule>_1_DAY_</Schedule>');
    await later('P2D');
    const { json } = await client.get(`${REPORTS}/reports?reportTypes=${ORDERS}`);
    expect((json.reports as Shown[]).map(({ reportScheduleId }) => reportScheduleId)).toEqual([id, id]);
    expect((await client.delete(`${REPORTS}/schedules/${id}`)).status).toBe(200);
    expect((await client.delete(`${REPORTS}/schedules/${id}`)).status).toBe(404);
    expect(await schedule('P1D')).not.toBe(id);
  });

  it('have periods that MWS had no word for, and one for each set of marketplaces', async () => {
    const monthly = await schedule('P1M', { nextReportCreationTime: '2020-06-30T00:00:00Z' });
    await schedule('PT84H', {
      marketplaceIds: [US, 'A2EUQ1WTGCTBG2'],
      nextReportCreationTime: '2021-01-01T00:00:00Z',
    });
    const { json } = await client.get(`${REPORTS}/schedules?reportTypes=${ORDERS}`);
    expect((json.reportSchedules as Shown[]).map(({ period }) => period)).toEqual(['P1M', 'PT84H']);
    expect((await callMws(sandbox, MWS, 'GetReportScheduleList')).text).not.toContain('<ReportType>');
    await later('P1D');
    await later('P7D');
    expect((await client.get(`${REPORTS}/schedules/${monthly}`)).json.nextReportCreationTime).toBe(
      '2020-07-30T00:00:00+00:00',
    );
    expect((await client.get(`${REPORTS}/reports?reportTypes=${ORDERS}`)).json.reports).toMatchObject([
      { dataStartTime: '2020-05-30T00:00:00+00:00', dataEndTime: '2020-06-30T00:00:00+00:00' },
    ]);
  });

  it('are refused for types that have none, and for other periods', async () => {
    const body = { reportType: LISTINGS, marketplaceIds: [US], period: 'P1D' };
    expect((await client.post(`${REPORTS}/schedules`, body)).status).toBe(400);
    expect(
      (await client.post(`${REPORTS}/schedules`, { ...body, reportType: ORDERS, period: 'P1Y' })).status,
    ).toBe(400);
    expect((await client.get(`${REPORTS}/schedules`)).status).toBe(400);
  });
});
