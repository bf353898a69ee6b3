import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { startMwsLocal } from '../../src/index.js';
import type { MwsLocal, TestSandbox } from '../../src/index.js';
import { callMws } from './mws-call.js';
import { startQueues } from './queue-server.js';
import type { QueueServer } from './queue-server.js';
import { askToken, signIn } from './sp-api-calls.js';
import type { SpAnswer, SpClient } from './sp-api-calls.js';
import { getFeed, submitFeed, US } from './sp-api-transfers.js';

const BASE = '/notifications/v1';
const FEED = 'FEED_PROCESSING_FINISHED';
const REPORT = 'REPORT_PROCESSING_FINISHED';
const VERSION = '2020-09-04';
const STOCK = `<?xml version="1.0"?><AmazonEnvelope><Header><DocumentVersion>1.01</DocumentVersion><MerchantIdentifier>A2EXAMPLESELLER</MerchantIdentifier></Header><MessageType>Inventory</MessageType><Message><MessageID>1</MessageID><OperationType>Update</OperationType><Inventory><SKU>NONE</SKU><Quantity>4</Quantity></Inventory></Message></AmazonEnvelope>`;

let server: MwsLocal;
let queues: QueueServer;
let sandbox: TestSandbox;
let client: SpClient;
let app: SpClient;
beforeAll(async () => {
  queues = await startQueues(['finished', 'tested', 'revoked']);
  server = await startMwsLocal({ sqsEndpoint: queues.url });
});
beforeEach(async () => {
  sandbox = await server.sandbox({ clock: { now: '2020-06-24T14:10:37Z', mode: 'frozen' } });
  await signInAgain();
});
afterAll(async () => {
  await server.close();
  await queues.close();
});

const signInAgain = async () => {
  client = await signIn(sandbox.spApi);
  const scope = 'sellingpartnerapi::notifications';
  app = client.with(
    (await askToken(sandbox.spApi, { grant_type: 'client_credentials', scope })).json.access_token,
  );
};
/** Tokens live for an hour. */
const later = async (by: string) => {
  await sandbox.admin.advanceClock({ by });
  await signInAgain();
};

type Json = Record<string, unknown>;
const arn = (queue: string) => `arn:aws:sqs:us-east-1:123456789012:${queue}`;
const destine = (queue: string, name = 'Mine') =>
  app.post(`${BASE}/destinations`, { name, resourceSpecification: { sqs: { arn: arn(queue) } } });
const payloadOf = ({ status, json, text }: SpAnswer): Json => {
  if (status !== 200) throw new Error(text);
  return json.payload;
};
const idOf = async (queue: string) => payloadOf(await destine(queue)).destinationId as string;
const subscribe = (type: string, destinationId: string, payloadVersion = VERSION, more: Json = {}) =>
  client.post(`${BASE}/subscriptions/${type}`, { payloadVersion, destinationId, ...more });
const refused = ({ status, json }: SpAnswer) => [status, json.errors[0]!.code];
const explanation = async () => (await sandbox.admin.listRequests({ limit: 1 })).items[0]!.explanation;
/** What a queue has got, when everything was sent. */
const received = async (queue: string): Promise<Json[]> => {
  await vi.waitFor(async () => {
    const { items } = await sandbox.admin.listNotifications({});
    if (items.some(({ state }) => state === 'waiting')) throw new Error('something waits');
  }, 20_000);
  return (await queues.receive(queue)).map((text) => JSON.parse(text) as Json);
};

describe('destinations', () => {
  it('are the application’s: made, shown, listed and deleted by its grantless token', async () => {
    const made = payloadOf(await destine('finished'));
    expect(made).toEqual({
      name: 'Mine',
      destinationId: expect.stringMatching(/^[0-9a-f-]{36}$/) as string,
      resource: { sqs: { arn: arn('finished') } },
    });
    const bus = payloadOf(
      await app.post(`${BASE}/destinations`, {
        name: 'Bus',
        resourceSpecification: { eventBridge: { region: 'us-east-1', accountId: '123456789012' } },
      }),
    );
    expect(bus.resource).toMatchObject({
      eventBridge: {
        name: expect.stringMatching(
          /^aws\.partner\/sellingpartnerapi\.amazon\.com\/123456789012\/amzn1\.sp\.solution\.[0-9a-f-]{36}$/,
        ) as string,
      },
    });
    expect(await explanation()).toContain('event buses');
    const path = `${BASE}/destinations/${made.destinationId as string}`;
    expect(payloadOf(await app.get(path))).toEqual(made);
    expect((await app.get(`${BASE}/destinations`)).json.payload).toEqual([made, bus]);
    expect(refused(await destine('finished'))).toEqual([409, 'Conflict']);
    await subscribe(FEED, made.destinationId as string);
    expect(refused(await app.delete(path))).toEqual([409, 'Conflict']);
    const { subscriptionId } = payloadOf(await client.get(`${BASE}/subscriptions/${FEED}`));
    const deleted = await app.delete(`${BASE}/subscriptions/${FEED}/${subscriptionId as string}`);
    expect([deleted.status, deleted.text]).toEqual([200, '{}']);
    expect((await app.delete(path)).status).toBe(200);
    expect(refused(await app.get(path))).toEqual([404, 'NotFound']);
    expect(refused(await client.get(path))).toEqual([403, 'Unauthorized']);
  });

  it('are none of what is no queue', async () => {
    const made = (name: unknown, resourceSpecification: Json) =>
      app.post(`${BASE}/destinations`, { name, resourceSpecification });
    const sqs = { arn: arn('finished') };
    const eventBridge = { region: 'us-east-1', accountId: '123456789012' };
    const wrong: [unknown, Json][] = [
      ['', { sqs }],
      ['x'.repeat(257), { sqs }],
      [undefined, { sqs }],
      ['Mine', {}],
      ['Mine', { sqs, eventBridge }],
      ['Mine', { sqs: { arn: 'https://sqs.us-east-1.amazonaws.com/123456789012/x' } }],
      ['Mine', { sqs: { arn: arn('x.fifo') } }],
      ['Mine', { eventBridge: { region: 'us-east-1' } }],
    ];
    for (const [name, specification] of wrong)
      expect(refused(await made(name, specification)), JSON.stringify(specification)).toEqual([
        400,
        'InvalidInput',
      ]);
    expect((await app.get(`${BASE}/destinations`)).json.payload).toEqual([]);
  });
});

describe('subscriptions', () => {
  it('are of a seller to a destination, once for a type, and shown in three ways', async () => {
    const destinationId = await idOf('finished');
    const made = payloadOf(await subscribe(FEED, destinationId));
    expect(made).toEqual({
      subscriptionId: expect.stringMatching(/^[0-9a-f-]{36}$/) as string,
      payloadVersion: VERSION,
      destinationId,
    });
    expect(refused(await subscribe(FEED, destinationId))).toEqual([409, 'Conflict']);
    const path = `${BASE}/subscriptions/${FEED}`;
    expect(payloadOf(await client.get(path))).toEqual(made);
    expect(payloadOf(await client.get(`${path}?payloadVersion=${VERSION}`))).toEqual(made);
    expect(payloadOf(await app.get(`${path}/${made.subscriptionId as string}`))).toEqual(made);
    const list = `${BASE}/subscriptions?notificationTypes=`;
    expect(payloadOf(await client.get(list + FEED))).toEqual({ subscriptions: [made] });
    expect(payloadOf(await client.get(list + REPORT))).toEqual({ subscriptions: [] });
    const second = await signIn(sandbox.callers.second!.spApi!);
    expect((await second.get(path)).status).not.toBe(200);

    const unknown: [Promise<SpAnswer>, number, string][] = [
      [client.get(`${BASE}/subscriptions/${REPORT}`), 404, 'NotFound'],
      [client.get(`${path}?payloadVersion=1.0`), 404, 'NotFound'],
      [app.get(`${path}/x`), 404, 'NotFound'],
      [app.get(`${BASE}/subscriptions/${REPORT}/${made.subscriptionId as string}`), 404, 'NotFound'],
      [app.delete(`${path}/x`), 404, 'NotFound'],
      [subscribe(REPORT, 'x'), 404, 'NotFound'],
      [subscribe(REPORT, destinationId, '1.0'), 400, 'InvalidInput'],
      [subscribe('NONE', destinationId), 400, 'InvalidInput'],
      [client.get(`${BASE}/subscriptions/NONE`), 400, 'InvalidInput'],
      [client.get(`${BASE}/subscriptions`), 400, 'InvalidInput'],
      [client.get(`${list}${FEED},${REPORT}`), 400, 'InvalidInput'],
      [client.get(`${list}${FEED}&pageSize=29`), 400, 'InvalidInput'],
      [client.get(`${list}${FEED}&nextToken=x`), 400, 'InvalidInput'],
      [app.get(path), 403, 'Unauthorized'],
      [client.get(`${path}/${made.subscriptionId as string}`), 403, 'Unauthorized'],
    ];
    for (const [answer, status, code] of unknown) expect(refused(await answer)).toEqual([status, code]);
  });

  it('to what no source shows are kept with their directive, and the journal says that nothing is sent', async () => {
    const destinationId = await idOf('finished');
    const processingDirective = {
      eventFilter: { eventFilterType: 'ANY_OFFER_CHANGED', marketplaceIds: [US] },
    };
    const made = payloadOf(
      await subscribe('ANY_OFFER_CHANGED', destinationId, '1.0', { processingDirective }),
    );
    expect(await explanation()).toBe(
      'Nothing is sent of ANY_OFFER_CHANGED: no source says what its payload looks like.',
    );
    expect(made.processingDirective).toEqual(processingDirective);
    expect(payloadOf(await client.get(`${BASE}/subscriptions/ANY_OFFER_CHANGED`))).toEqual(made);
  });
});

describe('notifications', () => {
  it('tell of feeds and reports of either face in the words of SP-API', async () => {
    const destinationId = await idOf('finished');
    const ofFeeds = payloadOf(await subscribe(FEED, destinationId)).subscriptionId;
    await subscribe(REPORT, destinationId);
    const feedId = await submitFeed(client, 'POST_INVENTORY_AVAILABILITY_DATA', STOCK);
    const { xml } = await callMws(sandbox, '/Reports/2009-01-01', 'RequestReport', {
      ReportType: '_GET_MERCHANT_LISTINGS_DATA_',
    });
    const reportId = xml.RequestReportResponse.RequestReportResult.ReportRequestInfo
      .ReportRequestId as string;
    await later('PT1H');
    const told = await received('finished');
    const by = (type: string) => told.filter(({ notificationType }) => notificationType === type);
    const { resultFeedDocumentId } = await getFeed(client, feedId);
    expect(by(FEED)).toEqual([
      {
        notificationVersion: VERSION,
        notificationType: FEED,
        payloadVersion: VERSION,
        eventTime: expect.stringMatching(/^2020-06-24T1[45]:/) as string,
        payload: {
          feedProcessingFinishedNotification: {
            sellerId: 'A2EXAMPLESELLER',
            accountId: 'A2EXAMPLESELLER',
            feedId,
            feedType: 'POST_INVENTORY_AVAILABILITY_DATA',
            processingStatus: 'DONE',
            resultFeedDocumentId,
          },
        },
        notificationMetadata: {
          applicationId: expect.stringMatching(/^amzn1\.sp\.solution\./) as string,
          subscriptionId: ofFeeds,
          publishTime: expect.any(String) as string,
          notificationId: expect.any(String) as string,
        },
      },
    ]);
    expect(resultFeedDocumentId).toMatch(/^amzn1\.tortuga\./);
    const report = (await client.get(`/reports/2021-06-30/reports/${reportId}`)).json;
    expect(by(REPORT).map(({ payload }) => payload)).toEqual([
      {
        reportProcessingFinishedNotification: {
          sellerId: 'A2EXAMPLESELLER',
          accountId: 'A2EXAMPLESELLER',
          reportId,
          reportType: report.reportType,
          processingStatus: report.processingStatus,
          reportDocumentId: report.reportDocumentId,
        },
      },
    ]);
    const { items } = await sandbox.admin.listNotifications({});
    expect(items.map(({ type, state }) => [type, state])).toEqual(
      expect.arrayContaining([
        [FEED, 'sent'],
        [REPORT, 'sent'],
      ]),
    );
  });

  it('end with the grant, and with the subscription', async () => {
    const destinationId = await idOf('revoked');
    const { subscriptionId } = payloadOf(await subscribe(FEED, destinationId));
    await submitFeed(client, 'POST_INVENTORY_AVAILABILITY_DATA', STOCK);
    const { items } = await sandbox.admin.listAuthorizations({});
    const authorization = items.find(({ authToken }) => authToken === sandbox.credentials.authToken);
    await sandbox.admin.revokeAuthorization(authorization!.id);
    await sandbox.admin.advanceClock({ by: 'PT1H' });
    await sandbox.admin.renewAuthorization(authorization!.id);
    await signInAgain();
    expect(await received('revoked')).toEqual([]);
    await submitFeed(client, 'POST_INVENTORY_AVAILABILITY_DATA', STOCK);
    await later('PT1H');
    expect(await received('revoked')).toHaveLength(1);
    await app.delete(`${BASE}/subscriptions/${FEED}/${subscriptionId as string}`);
    await submitFeed(client, 'POST_INVENTORY_AVAILABILITY_DATA', STOCK);
    await later('PT1H');
    expect(await received('revoked')).toEqual([]);
  });

  it('can be tried', async () => {
    const destinationId = await idOf('tested');
    const test = (type: string, body: Json) =>
      app.post(`${BASE}/subscriptions/${type}/testNotification`, body);
    const sent = await test(FEED, { destinationId, testNotification: { payloadVersion: VERSION } });
    expect([sent.status, sent.text]).toEqual([200, '{"payload":{}}']);
    expect(await received('tested')).toMatchObject([
      {
        notificationType: FEED,
        payload: { feedProcessingFinishedNotification: { feedId: 'TEST', processingStatus: 'DONE' } },
      },
    ]);
    const cases: [Promise<SpAnswer>, number, string][] = [
      [test(FEED, {}), 400, 'InvalidInput'],
      [test('NONE', { destinationId }), 400, 'InvalidInput'],
      [test('ANY_OFFER_CHANGED', { destinationId }), 400, 'InvalidInput'],
      [test(FEED, { destinationId, testNotification: { payloadVersion: '1.0' } }), 400, 'InvalidInput'],
      [test(FEED, { destinationId: 'x' }), 404, 'NotFound'],
      [client.post(`${BASE}/subscriptions/${FEED}/testNotification`, { destinationId }), 403, 'Unauthorized'],
    ];
    for (const [answer, status, code] of cases) expect(refused(await answer)).toEqual([status, code]);
  });
});
