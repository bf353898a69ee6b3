import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { startMwsLocal } from '../../src/server/app.js';
import type { MwsLocal } from '../../src/server/app.js';
import { errorOf } from './money-world.js';
import { manyOf } from './mws-call.js';
import {
  AMAZON,
  CA,
  MX,
  NOW,
  openNotices,
  queueAt,
  readMessage,
  register,
  SELLER,
  subscribe,
  subscribing,
  US,
} from './notices-world.js';
import { startQueues } from './queue-server.js';
import type { QueueServer } from './queue-server.js';

// The acceptance checks of Subscriptions, by their numbers: the operations and the way of a message.

let server: MwsLocal;
let queues: QueueServer;
beforeAll(async () => {
  const names = ['check-6', 'check-7', 'check-7d', 'check-14', 'check-faults'];
  [server, queues] = await Promise.all([startMwsLocal(), startQueues(names)]);
});
afterAll(async () => {
  await server.close();
  await queues.close();
});

const CODE = 'InvalidInputFatalException';
const REGISTERED =
  'An exception was thrown while attempting to Create a Destination. This can happen if the Destination has already been registered.';

test('checks 1 to 3: a queue is registered once for each marketplace', async () => {
  const world = await openNotices(server);
  const registered = (MarketplaceId: string) =>
    world.call('RegisterDestination', { MarketplaceId, ...queueAt(AMAZON) });
  expect((await world.call('ListRegisteredDestinations', { MarketplaceId: US })).text).toContain(
    '<DestinationList/>',
  );
  expect((await registered(US)).text).toMatch(
    /^<RegisterDestinationResponse xmlns="[^"]+">\n {2}<RegisterDestinationResult\/>/,
  );
  const { xml } = await world.call('ListRegisteredDestinations', { MarketplaceId: US });
  expect(xml.ListRegisteredDestinationsResponse.ListRegisteredDestinationsResult.DestinationList).toEqual({
    member: {
      DeliveryChannel: 'SQS',
      AttributeList: { member: { Value: AMAZON, Key: 'sqsQueueUrl' } },
    },
  });
  expect(errorOf(await registered(US))).toEqual([400, CODE, REGISTERED]);
  expect((await registered(CA)).status).toBe(200);
});

test('attributes of a destination that nobody knows are ignored', async () => {
  const world = await openNotices(server);
  const surplus = {
    'Destination.AttributeList.member.1.Key': 'colour',
    'Destination.AttributeList.member.1.Value': 'red',
    'Destination.AttributeList.member.2.Key': 'sqsQueueUrl',
    'Destination.AttributeList.member.2.Value': AMAZON,
    'Destination.AttributeList.member.3.Key': 'sqsqueueurl',
    'Destination.AttributeList.member.3.Value': 'no queue',
  };
  const at = { MarketplaceId: US, ...queueAt(AMAZON), ...surplus };
  expect((await world.call('RegisterDestination', at)).status).toBe(200);
  const { xml } = await world.call('ListRegisteredDestinations', { MarketplaceId: US });
  expect(
    xml.ListRegisteredDestinationsResponse.ListRegisteredDestinationsResult.DestinationList.member
      .AttributeList,
  ).toEqual({ member: { Value: AMAZON, Key: 'sqsQueueUrl' } });
  expect(errorOf(await world.call('RegisterDestination', { MarketplaceId: US, ...queueAt(AMAZON) }))).toEqual(
    [400, CODE, REGISTERED],
  );
});

test('checks 4 and 5: what is not registered, and what is still used', async () => {
  const world = await openNotices(server);
  const at = { MarketplaceId: US, ...queueAt(AMAZON) };
  const subscription = { MarketplaceId: US, ...subscribing('AnyOfferChanged', AMAZON) };
  const unknown = [400, CODE, expect.stringMatching(/access the Destination.*not been registered/)];
  expect(errorOf(await world.call('DeregisterDestination', at))).toEqual(unknown);
  expect(errorOf(await world.call('CreateSubscription', subscription))).toEqual(unknown);
  expect(errorOf(await world.call('SendTestNotificationToDestination', at))).toEqual(unknown);

  await world.call('RegisterDestination', at);
  // A client sends the destination twice.
  expect((await world.call('CreateSubscription', { ...subscription, ...queueAt(AMAZON) })).text).toContain(
    '<CreateSubscriptionResult/>',
  );
  expect(errorOf(await world.call('CreateSubscription', subscription))[2]).toMatch(/already exists/);
  expect(errorOf(await world.call('DeregisterDestination', at))[2]).toMatch(/still has Subscriptions/);

  const named = { ...at, NotificationType: 'AnyOfferChanged' };
  const shown = {
    Destination: {
      DeliveryChannel: 'SQS',
      AttributeList: { member: { Value: AMAZON, Key: 'sqsQueueUrl' } },
    },
    NotificationType: 'AnyOfferChanged',
    IsEnabled: 'true',
  };
  const got = await world.call('GetSubscription', named);
  expect(got.xml.GetSubscriptionResponse.GetSubscriptionResult.Subscription).toEqual(shown);
  const listed = await world.call('ListSubscriptions', { MarketplaceId: US });
  expect(listed.xml.ListSubscriptionsResponse.ListSubscriptionsResult.SubscriptionList).toEqual({
    member: shown,
  });

  expect((await world.call('DeleteSubscription', named)).status).toBe(200);
  for (const action of ['DeleteSubscription', 'GetSubscription'])
    expect(errorOf(await world.call(action, named))[2]).toMatch(/Subscription does not exist/);
  expect(errorOf(await world.call('UpdateSubscription', subscription))[2]).toMatch(/does not exist/);
  expect((await world.call('DeregisterDestination', at)).status).toBe(200);
});

test('destinations and subscriptions are told of as they come, change and go', async () => {
  const world = await openNotices(server);
  const named = { MarketplaceId: US, ...queueAt(AMAZON), NotificationType: 'AnyOfferChanged' };
  await register(world, AMAZON, US);
  await subscribe(world, 'AnyOfferChanged', AMAZON);
  for (const enabled of [false, false])
    await world.call('UpdateSubscription', {
      MarketplaceId: US,
      ...subscribing('AnyOfferChanged', AMAZON, enabled),
    });
  await world.call('DeleteSubscription', named);
  await world.call('DeregisterDestination', named);
  const { items } = await world.ask('GET', '/world-events');
  const told = manyOf(items).map(({ type, subject, details }) => [type, subject, details]);
  const destination = AMAZON;
  expect(told.reverse()).toEqual([
    ['destination.registered', AMAZON, {}],
    ['subscription.created', 'AnyOfferChanged', { destination, enabled: true }],
    ['subscription.changed', 'AnyOfferChanged', { destination, enabled: false, was: true }],
    ['subscription.removed', 'AnyOfferChanged', { destination }],
    ['destination.removed', AMAZON, {}],
  ]);
  expect(items).toEqual(Array(5).fill(expect.objectContaining({ sellerId: SELLER, marketplaceId: US })));
});

test('check 6: a test message is in the queue when the call is answered', async () => {
  const world = await openNotices(server);
  const url = queues.at('check-6');
  await register(world, url, US);
  const answer = await world.call('SendTestNotificationToDestination', {
    MarketplaceId: US,
    ...queueAt(url),
  });
  expect(answer.text).toContain('<SendTestNotificationToDestinationResult/>');
  const [message, ...others] = await queues.receive('check-6');
  expect(others).toEqual([]);
  expect(message).toMatch(
    new RegExp(
      `^<Notification>
  <NotificationMetaData>
    <NotificationType>Test</NotificationType>
    <PayloadVersion>1.0</PayloadVersion>
    <UniqueId>[0-9a-f-]{36}</UniqueId>
    <PublishTime>${NOW}</PublishTime>
    <SellerId>${SELLER}</SellerId>
  </NotificationMetaData>
  <NotificationPayload>
    <TestNotification/>
  </NotificationPayload>
</Notification>$`,
    ),
  );
  expect(await world.messages()).toMatchObject([{ type: 'Test', state: 'sent', tries: 1, xml: message }]);
});

test('check 7: the answer of a test message says what is wrong with the queue', async () => {
  const world = await openNotices(server, 'notifications: {faults: [{type: Test, times: 1, deny: true}]}\n');
  const gone = await startQueues(['gone']);
  await gone.close();
  const sent = async (url: string) => {
    await world.call('RegisterDestination', { MarketplaceId: US, ...queueAt(url) });
    return world.call('SendTestNotificationToDestination', { MarketplaceId: US, ...queueAt(url) });
  };
  const denied = await sent(queues.at('check-7'));
  expect(errorOf(denied)).toEqual([403, 'DependencyUnauthorizedException', 'Access to the queue is denied.']);
  expect((await sent(queues.at('check-7d'))).status).toBe(200);
  expect(errorOf(await sent(queues.at('check-nowhere')))).toEqual([
    400,
    'DependencyFatalException',
    'The specified queue does not exist.',
  ]);
  const away = await sent(gone.at('gone'));
  expect(errorOf(away).slice(0, 2)).toEqual([503, 'DependencyRetriableException']);
  expect(away.xml.ErrorResponse.Error.Type).toBe('Receiver');
  // It is tried once.
  expect((await world.messages()).map(({ state, tries }) => [state, tries])).toEqual([
    ['failed', 1],
    ['sent', 1],
    ['failed', 1],
    ['failed', 1],
  ]);
  // A queue on another host: nothing is sent there, and that is said.
  expect(errorOf(await sent('http://queues.example.com/1/q')).slice(0, 2)).toEqual([
    400,
    'DependencyFatalException',
  ]);
  expect((await world.messages()).at(-1)!.lastError).toMatch(/^queues\.example\.com is neither Amazon’s/);
});

test('check 14: a message is sent again the same', async () => {
  const world = await openNotices(server);
  const url = queues.at('check-14');
  await register(world, url, US);
  await world.call('SendTestNotificationToDestination', { MarketplaceId: US, ...queueAt(url) });
  const [{ id } = { id: '' }] = await world.messages();
  await world.ask('POST', `/notifications/${id}/resend`, {});
  expect(await world.settled()).toMatchObject([{ id, state: 'sent', tries: 2 }]);
  const [first, second] = await queues.receive('check-14');
  expect(first).toContain(`<UniqueId>${id}</UniqueId>`);
  expect(second).toBe(first);
});

test('check 15: nothing is sent to Amazon', async () => {
  const world = await openNotices(server);
  const at = { MarketplaceId: US, ...queueAt(AMAZON) };
  await world.call('RegisterDestination', at);
  await subscribe(world, 'FeedProcessingFinished', AMAZON);
  const fetched = vi.spyOn(globalThis, 'fetch');
  expect((await world.call('SendTestNotificationToDestination', at)).status).toBe(200);
  await world.submit([US]);
  await world.advance('PT1H');
  expect((await world.messages()).map(({ type, state, tries }) => [type, state, tries])).toEqual([
    ['Test', 'waiting', 0],
    ['FeedProcessingFinished', 'waiting', 0],
  ]);
  expect(fetched.mock.calls.every(([url]) => String(url).startsWith(server.url))).toBe(true);
  fetched.mockRestore();
  expect(await world.messages('&type=Test')).toHaveLength(1);
  expect(await world.messages(`&destination=${encodeURIComponent(AMAZON)}`)).toHaveLength(2);
  expect(await world.messages('&since=2020-06-24T15:00:00Z')).toHaveLength(0);
});

test('what is no queue, or no type, is refused by name', async () => {
  const world = await openNotices(server);
  const refused = async (url: string, MarketplaceId = US, channel = 'SQS') =>
    errorOf(
      await world.call('RegisterDestination', {
        MarketplaceId,
        ...queueAt(url),
        'Destination.DeliveryChannel': channel,
      }),
    );
  for (const url of [
    'a queue',
    'ftp://x/1/q',
    'https://x',
    'https://u:p@x/1/q',
    'https://x/1/<&">',
    `https://x/${'q'.repeat(81)}`,
  ])
    expect(await refused(url)).toEqual([400, CODE, `Value ${url} for sqsQueueUrl is invalid.`]);
  expect((await refused(`${AMAZON}.fifo`))[2]).toMatch(/FIFO/);
  expect((await refused(''))[1]).toBe(CODE);
  expect(await refused(AMAZON, MX)).toEqual([400, CODE, `Value ${MX} for MarketplaceId is invalid.`]);
  expect((await world.call('ListSubscriptions', { MarketplaceId: MX })).text).toContain(
    '<SubscriptionList/>',
  );
  expect((await refused(AMAZON, US, 'SNS')).slice(0, 2)).toEqual([400, CODE]);
  await world.call('RegisterDestination', { MarketplaceId: US, ...queueAt(AMAZON) });
  const strange = await world.call('CreateSubscription', {
    MarketplaceId: US,
    ...subscribing('<Any&>', AMAZON),
  });
  expect(errorOf(strange).slice(0, 2)).toEqual([400, CODE]);
});

test('messages are doubled, delayed, lost and shuffled as fault rules say', async () => {
  const world = await openNotices(server);
  const url = queues.at('check-faults');
  await register(world, url, US);
  const sendTest = () =>
    world.call('SendTestNotificationToDestination', { MarketplaceId: US, ...queueAt(url) });
  const rule = (body: object) => world.ask('POST', '/notifications/faults', { times: 1, ...body });
  for (const body of [{ duplicate: 3 }, { lose: true }, { delay: 'PT1H' }]) await rule(body);
  for (let at = 0; at < 3; at++) expect((await sendTest()).status).toBe(200);
  await vi.waitFor(async () =>
    expect((await world.messages()).map(({ state }) => state)).toEqual(['sent', 'dropped', 'waiting']),
  );
  expect(await queues.receive('check-faults')).toHaveLength(3);
  await world.advance('PT1H');
  expect(await world.settled()).toHaveLength(3);
  expect(await queues.receive('check-faults')).toHaveLength(1);
  const rules = await world.ask('GET', '/notifications/faults');
  expect(rules.items.map((one: { hits: number }) => one.hits)).toEqual([1, 1, 1]);

  await subscribe(world, 'FeedProcessingFinished', url);
  await rule({ shuffle: true, times: 20 });
  for (let at = 0; at < 12; at++) await world.submit([US]);
  await world.advance('P1D');
  await world.settled();
  const ids = (await queues.receive('check-faults')).map(
    (xml) =>
      readMessage(xml).NotificationPayload.FeedProcessingFinishedNotification.FeedSubmissionId as string,
  );
  expect(ids).toHaveLength(12);
  expect(new Set(ids).size).toBe(12);
});
