import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { startMwsLocal } from '../../src/index.js';
import type { MwsLocal, TestSandbox } from '../../src/index.js';
import { startQueues } from './queue-server.js';
import type { QueueServer } from './queue-server.js';
import { askToken, signIn } from './sp-api-calls.js';
import type { SpClient } from './sp-api-calls.js';

const BASE = '/notifications/v1';
const FEED = 'FEED_PROCESSING_FINISHED';
const VERSION = '2020-09-04';

let server: MwsLocal;
let queues: QueueServer;
let sandbox: TestSandbox;
let client: SpClient;
let app: SpClient;
beforeAll(async () => {
  queues = await startQueues(['finished', 'secrets']);
  server = await startMwsLocal({ sqsEndpoint: queues.url });
});
beforeEach(async () => {
  sandbox = await server.sandbox({ clock: { now: '2020-06-24T14:10:37Z', mode: 'frozen' } });
  client = await signIn(sandbox.spApi);
  app = await appWith('sellingpartnerapi::notifications');
});
afterAll(async () => {
  await server.close();
  await queues.close();
});

const appWith = async (scope: string) =>
  client.with((await askToken(sandbox.spApi, { grant_type: 'client_credentials', scope })).json.access_token);

type Json = Record<string, unknown>;
const idOf = async (queue: string) => {
  const resourceSpecification = { sqs: { arn: `arn:aws:sqs:us-east-1:123456789012:${queue}` } };
  const made = await app.post(`${BASE}/destinations`, { name: 'Mine', resourceSpecification });
  return (made.json.payload as Json).destinationId as string;
};
const subscribe = async (type: string, destinationId: string, payloadVersion: string) => {
  const made = await client.post(`${BASE}/subscriptions/${type}`, { payloadVersion, destinationId });
  return made.json.payload as unknown as { subscriptionId: string };
};
/** What a queue has got, when everything was sent. */
const received = async (queue: string): Promise<Json[]> => {
  await vi.waitFor(async () => {
    const { items } = await sandbox.admin.listNotifications({});
    if (items.some(({ state }) => state === 'waiting')) throw new Error('something waits');
  }, 20_000);
  return (await queues.receive(queue)).map((text) => JSON.parse(text) as Json);
};

it('tells of destinations and subscriptions of applications as events of the world', async () => {
  const destinationId = await idOf('finished');
  const { subscriptionId } = await subscribe(FEED, destinationId, VERSION);
  await app.delete(`${BASE}/subscriptions/${FEED}/${subscriptionId}`);
  await app.delete(`${BASE}/destinations/${destinationId}`);
  const all = (await sandbox.admin.listWorldEvents()).items;
  const items = all.filter(({ type }) => type.startsWith('app-'));
  const developerId = expect.stringMatching(/^[0-9]{4}-[0-9]{4}-[0-9]{4}$/) as string;
  const queue = 'https://sqs.us-east-1.amazonaws.com/123456789012/finished';
  const subscription = { developerId, subscriptionId, destinationId, payloadVersion: VERSION };
  expect(items.map(({ type, subject, details }) => [type, subject, details]).reverse()).toEqual([
    ['app-destination.created', destinationId, { developerId, name: 'Mine', queue }],
    ['app-subscription.created', FEED, subscription],
    ['app-subscription.removed', FEED, subscription],
    ['app-destination.removed', destinationId, { developerId }],
  ]);
});

describe('a client secret', () => {
  const NEW_SECRET = 'APPLICATION_OAUTH_CLIENT_NEW_SECRET';
  const rotate = async () => {
    const rotating = await appWith('sellingpartnerapi::client_credential:rotation');
    return rotating.post('/applications/2023-11-30/clientSecret', {});
  };

  it('is rotated into the queue that the application has subscribed, and the old one goes on for seven days', async () => {
    const nobody = await rotate();
    expect([nobody.status, nobody.json.errors[0]!.message]).toEqual([
      400,
      'Application is not enrolled for rotation notification',
    ]);
    expect((await app.post('/applications/2023-11-30/clientSecret', {})).status).toBe(403);

    const { subscriptionId } = await subscribe(NEW_SECRET, await idOf('secrets'), '2023-11-30');
    const done = await rotate();
    expect([done.status, done.text]).toEqual([204, '']);
    const [message] = await received('secrets');
    const { clientId, clientSecret } = sandbox.spApi;
    expect(message).toMatchObject({
      notificationVersion: '1.0',
      notificationType: NEW_SECRET,
      payloadVersion: '2023-11-30',
      payload: {
        applicationOAuthClientNewSecret: {
          clientId,
          newClientSecret: expect.stringMatching(/^amzn1\.oa2-cs\.v1\.[0-9a-f]{64}$/) as string,
          newClientSecretExpiryTime: '2020-12-21T14:10:37.000Z',
          oldClientSecretExpiryTime: '2020-07-01T14:10:37.000Z',
        },
      },
      notificationMetadata: { subscriptionId },
    });
    const { newClientSecret } = (
      message!.payload as { applicationOAuthClientNewSecret: Record<string, string> }
    ).applicationOAuthClientNewSecret;
    expect(newClientSecret).not.toBe(clientSecret);
    const statuses = async () => [
      (await askToken(sandbox.spApi)).status,
      (await askToken(sandbox.spApi, { client_secret: newClientSecret })).status,
    ];
    expect(await statuses()).toEqual([200, 200]);
    await sandbox.admin.advanceClock({ by: 'P7DT1S' });
    expect(await statuses()).toEqual([401, 200]);
    const path = `/_mws/world/export?secrets=false&sandbox=${sandbox.id}`;
    const exported = await (await fetch(server.url + path)).text();
    expect(exported).toContain(NEW_SECRET);
    expect(exported).not.toContain(newClientSecret);
  });
});
