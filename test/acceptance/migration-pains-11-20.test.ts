import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startMwsLocal } from '../../src/index.js';
import type { MwsLocal } from '../../src/index.js';
import { createReport, FROM, later, messageOf, mwsReports, openMigration, ORDERS, REPORTS, SELLER } from './migration-world.js'; // prettier-ignore
import { callMws, manyOf } from './mws-call.js';
import { askToken, send, signIn } from './sp-api-calls.js';
import type { SpAnswer } from './sp-api-calls.js';
import { US } from './sp-api-transfers.js';

let server: MwsLocal;
beforeAll(async () => void (server = await startMwsLocal()));
afterAll(() => server.close());

const open = (more?: object) => openMigration(server, more);

describe('the pains of a migration, 11 to 20', () => {
  it('11: a search by codes does not say which of them a product answers', async () => {
    await using world = await open();
    const client = await signIn(world.spApi);
    const search = `/catalog/2022-04-01/items?marketplaceIds=${US}&identifiersType=UPC&identifiers=012345678905,999999999993`;
    const { json } = await client.get(search);
    expect([json.numberOfResults, (json.items as object[]).map((item) => Object.keys(item))]).toEqual([
      2,
      [
        ['asin', 'summaries'],
        ['asin', 'summaries'],
      ],
    ]);
    const ids = {
      MarketplaceId: US,
      IdType: 'UPC',
      'IdList.Id.1': '012345678905',
      'IdList.Id.2': '999999999993',
    };
    const { text } = await callMws(world, '/Products/2011-10-01', 'GetMatchingProductForId', ids);
    expect(text).toMatch(/Id="012345678905" IdType="UPC" status="Success"/);
    expect(text).toMatch(/Id="999999999993" IdType="UPC" status="ClientError"/);
  });

  it('12: a page token of the inventory dies after 30 seconds', async () => {
    const inventory = Array.from({ length: 60 }, (_, at) => ({ seller: SELLER, sku: `S-${at}`, asin: 'B00MIGMUG1', inStock: at })); // prettier-ignore
    await using world = await open({ inventory });
    const client = await signIn(world.spApi);
    const list = `/fba/inventory/v1/summaries?granularityType=Marketplace&granularityId=${US}&marketplaceIds=${US}`;
    const { json } = await client.get(list);
    const { nextToken } = json.pagination as { nextToken: string };
    expect((await client.get(`${list}&nextToken=${nextToken}`)).status).toBe(200);
    await later(world, 'PT31S');
    expect(messageOf(await client.get(`${list}&nextToken=${nextToken}`))).toEqual([400, 'Next token is invalid or expired']); // prettier-ignore
  });

  it('13: what goes with a page token is another thing in every API', async () => {
    await using world = await open();
    const client = await signIn(world.spApi);
    const { json } = await client.get(`${ORDERS}&MaxResultsPerPage=10`);
    const orders = json.payload.NextToken!;
    expect(messageOf(await client.get(`/orders/v0/orders?NextToken=${orders}`))).toEqual([
      400,
      'Missing or invalid request parameters: [MarketplaceIds]',
    ]);
    expect((await client.get(`/orders/v0/orders?NextToken=${orders}&MarketplaceIds=${US}`)).status).toBe(200);
    for (let count = 0; count < 3; count++) await createReport(client, 'GET_MERCHANT_LISTINGS_DATA');
    const reports = `${REPORTS}/reports?reportTypes=GET_MERCHANT_LISTINGS_DATA&pageSize=2`;
    const { nextToken } = (await client.get(reports)).json;
    expect((await client.get(`${REPORTS}/reports?nextToken=${nextToken as string}`)).status).toBe(200);
    expect((await client.get(`${reports}&nextToken=${nextToken as string}`)).status).toBe(400);
    const newer = '/orders/2026-01-01/orders';
    const first = await client.get(`${newer}?marketplaceIds=${US}&createdAfter=${FROM}&maxResultsPerPage=10`);
    const token = (first.json.pagination as { nextToken: string }).nextToken;
    expect((await client.get(`${newer}?marketplaceIds=${US}&createdAfter=2020-06-02T00:00:00Z&paginationToken=${token}`)).status).toBe(400); // prettier-ignore
  });

  it('14: an unknown order is an empty payload', async () => {
    await using world = await open();
    const client = await signIn(world.spApi);
    const unknown = '/orders/v0/orders/000-0000000-0000000';
    expect((await client.get(unknown)).text).toBe('{"payload":{}}');
    const { status, text } = await callMws(world, '/Orders/2013-09-01', 'GetOrder', { 'AmazonOrderId.Id.1': '000-0000000-0000000' }); // prettier-ignore
    expect([status, text.includes('<AmazonOrderId>')]).toEqual([200, false]);
  });

  it('15: the last two minutes are not seen, and nobody may ask for them', async () => {
    await using world = await open();
    const client = await signIn(world.spApi);
    expect((await client.get(`${ORDERS}&CreatedBefore=2020-06-24T14:00:00Z`)).status).toBe(400);
    expect((await client.get(`${ORDERS}&CreatedBefore=2020-06-24T13:58:00Z`)).status).toBe(200);
    const { json } = await client.get(ORDERS);
    expect(json.payload.CreatedBefore).toBe('2020-06-24T13:58:00Z');
  });

  it('16: SKUs with a slash, a per cent sign, a plus, an ampersand and blanks', async () => {
    await using world = await open();
    const client = await signIn(world.spApi);
    const list = `/products/pricing/v0/price?MarketplaceId=${US}&ItemType=Sku&Skus=`;
    const statusOf = async (sent: string) =>
      ((await client.get(list + sent)).json.payload[0] as unknown as { status: string }).status;
    for (const sku of ['MUG/SET', 'MUG 100% +1', 'A&B']) {
      const once = encodeURIComponent(sku);
      const item = await client.get(`/listings/2021-08-01/items/${SELLER}/${once}?marketplaceIds=${US}`);
      expect([item.status, item.json.sku]).toEqual([200, sku]);
      expect([await statusOf(once), await statusOf(encodeURIComponent(once))]).toEqual([
        'ClientError',
        'Success',
      ]);
    }
    const raw = await client.get(`/listings/2021-08-01/items/${SELLER}/MUG/SET?marketplaceIds=${US}`);
    expect(raw.status).toBe(403);
  });

  it('17: tokens end in three ways, and a client secret where nobody expects it', async () => {
    await using world = await open();
    const { token } = await signIn(world.spApi);
    await later(world, 'P181D');
    const late = await askToken(world.spApi);
    expect(late.status).toBe(200);
    const headers = { 'x-amz-access-token': late.json.access_token };
    const call = () => send(`${world.spApi.endpoint}/sellers/v1/marketplaceParticipations`, { headers });
    expect((await call()).json.errors[0]!.details).toBe('The LWA secret token you provided has expired.');
    expect(token).not.toBe(late.json.access_token);
    const wrong = await askToken(world.spApi, { client_secret: 'amzn1.oa2-cs.v1.none' });
    expect([wrong.status, wrong.json.error]).toEqual([401, 'invalid_client']);
    const { items } = await world.admin.listAuthorizations({});
    for (const { id } of items.filter(({ status }) => status === 'active'))
      await world.admin.revokeAuthorization(id);
    const revoked = await askToken(world.spApi);
    expect([revoked.status, revoked.json.error]).toEqual([400, 'invalid_grant']);
    expect(revoked.json.error_description).toContain('User may have revoked');
  });

  it('18: getAuthorizationCode is refused with what is not associated', async () => {
    await using world = await open();
    const grant = { grant_type: 'client_credentials', scope: 'sellingpartnerapi::migration', refresh_token: undefined }; // prettier-ignore
    const { json } = await askToken(world.spApi, grant);
    const ask = (developerId: string, mwsAuthToken: string) =>
      send(`${world.spApi.endpoint}/authorization/v1/authorizationCode?sellingPartnerId=${SELLER}&developerId=${developerId}&mwsAuthToken=${mwsAuthToken}`, {
        headers: { 'x-amz-access-token': json.access_token },
      }); // prettier-ignore
    const { developerId, authToken } = world.credentials as unknown as Record<string, string>;
    expect((await ask(developerId!, authToken!)).status).toBe(200);
    expect(messageOf(await ask(developerId!, 'amzn.mws.0'))).toEqual([400, 'No MWS Authorization exists']);
    // That of Europe is another application's.
    expect(
      messageOf(await ask('5678-7658-7654', 'amzn.mws.4ea38b7b-f563-7709-4bae-87aeaEUROPE01'))[1],
    ).toContain('is not associated with the application id');
  });

  it('19: a 429 says no rate, where MWS says 503', async () => {
    await using world = await open({ throttle: 'real' });
    const client = await signIn(world.spApi);
    const answers: SpAnswer[] = [];
    for (let count = 0; count < 21; count++) answers.push(await client.get(ORDERS));
    const [first, last] = [answers[0]!, answers.at(-1)!];
    expect([first.status, first.headers.get('x-amzn-ratelimit-limit')]).toEqual([200, '0.0167']);
    expect([last.status, last.headers.get('x-amzn-ratelimit-limit'), last.headers.get('retry-after')]).toEqual([429, null, null]); // prettier-ignore
    const list = { 'MarketplaceId.Id.1': US, CreatedAfter: FROM };
    const statuses: number[] = [];
    for (let count = 0; count < 7; count++)
      statuses.push((await callMws(world, '/Orders/2013-09-01', 'ListOrders', list)).status);
    expect(statuses).toEqual([200, 200, 200, 200, 200, 200, 503]);
  });

  it('20: what was just made is not there yet', async () => {
    await using world = await open();
    const client = await signIn(world.spApi);
    const made = await createReport(client, 'GET_MERCHANT_LISTINGS_ALL_DATA');
    const report = `${REPORTS}/reports/${made.json.reportId as string}`;
    expect([(await client.get(report)).status, (await client.get(report)).status]).toEqual([404, 200]);
    const item = `/listings/2021-08-01/items/${SELLER}/${encodeURIComponent('A&B')}?marketplaceIds=${US}`;
    const availability = [{ fulfillment_channel_code: 'DEFAULT', quantity: 77 }];
    await client.change('PATCH', item, {
      productType: 'PRODUCT',
      patches: [{ op: 'replace', path: '/attributes/fulfillment_availability', value: availability }],
    });
    expect((await client.get(`${item}&includedData=attributes`)).text).not.toContain('"quantity":77');
    await later(world, 'PT1M');
    expect((await client.get(`${item}&includedData=attributes`)).text).toContain('"quantity":77');
    const { xml } = await mwsReports(world, 'GetReportRequestList', {
      'ReportRequestIdList.Id.1': made.json.reportId as string,
    });
    const { ReportRequestInfo } = xml.GetReportRequestListResponse.GetReportRequestListResult;
    expect(manyOf(ReportRequestInfo)).toHaveLength(1);
  });
});
