import { beforeEach, expect, it } from 'vitest';
import { createTestControl, demo } from '../../testing.js';
import type { TestControl } from '../../testing.js';

const queue = 'https://sqs.us-east-1.amazonaws.com/123456789012/notices';
const { sellerId, marketplaceId } = demo;
const whose = { sellerId, marketplaceId, queue };

let ask: TestControl['ask'];
/** The worlds whose messages were to be sent. */
let sent: number;

beforeEach(async () => {
  sent = 0;
  ({ ask } = await createTestControl({ sendNotifications: () => void sent++ }));
});

const findingsOf = async (path: string, body: object) => {
  const answer = await ask('POST', path, body);
  expect(answer.status).toBe(400);
  return answer.body.findings.map((each) => `${each.path} ${each.message}`);
};
const happened = async () =>
  (await ask('GET', '/world-events')).body.items
    .map(({ type }) => String(type))
    .filter((type) => /^(destination|subscription)\./.test(type))
    .reverse();

it('a queue is registered once for a marketplace, shown, and removed', async () => {
  const made = await ask('POST', '/destinations', whose);
  expect(made).toMatchObject({ status: 201, body: whose });
  const path = `/destinations/${made.body.id}`;
  expect((await ask('GET', path)).body).toEqual(made.body);
  expect((await ask('GET', `/destinations?sellerId=${sellerId}`)).body.items).toEqual([made.body]);
  expect(await ask('POST', '/destinations', whose)).toMatchObject({
    status: 409,
    body: { detail: `${sellerId} has registered this queue in ${marketplaceId}.` },
  });

  expect((await ask('DELETE', path)).status).toBe(204);
  expect((await ask('DELETE', path)).status).toBe(404);
  expect((await ask('GET', '/destinations')).body.count).toBe(0);
  expect(await happened()).toEqual(['destination.registered', 'destination.removed']);
});

it('a queue is subscribed, registered or not; told of a type once; disabled, and let go before it is removed', async () => {
  const wish = { ...whose, type: 'AnyOfferChanged' };
  const made = await ask('POST', '/subscriptions', wish);
  expect(made).toMatchObject({ status: 201, body: { ...wish, enabled: true } });
  expect(sent).toBe(1);
  expect((await ask('POST', '/subscriptions', wish)).body.detail).toBe(
    'This queue is told of AnyOfferChanged already.',
  );
  const path = `/subscriptions/${made.body.id}`;
  expect((await ask('GET', path)).body).toEqual(made.body);
  expect((await ask('PATCH', path, { enabled: false })).body).toEqual({ ...made.body, enabled: false });
  expect((await ask('GET', '/subscriptions?type=FeePromotion')).body.count).toBe(0);

  const [destination] = (await ask('GET', '/destinations')).body.items;
  expect((await ask('DELETE', `/destinations/${destination!.id}`)).body.detail).toBe(
    'It has subscriptions: delete them first.',
  );
  expect((await ask('DELETE', path)).status).toBe(204);
  expect((await ask('DELETE', `/destinations/${destination!.id}`)).status).toBe(204);
  expect((await ask('PATCH', path, { enabled: true })).status).toBe(404);
  expect(await happened()).toEqual([
    ...['destination.registered', 'subscription.created', 'subscription.changed'],
    ...['subscription.removed', 'destination.removed'],
  ]);
});

it('what MWS would not have taken is told, and nothing is kept', async () => {
  expect(await findingsOf('/destinations', { ...whose, queue: `${queue}.fifo` })).toEqual([
    '/queue must be a standard queue, and no FIFO queue',
  ]);
  expect(await findingsOf('/destinations', { ...whose, queue: 'a queue' })).toEqual([
    '/queue must be a queue, as https://sqs.us-east-1.amazonaws.com/123456789012/name',
  ]);
  expect(await findingsOf('/subscriptions', { ...whose, type: 'AnyOfferChanged', sellerId: 'A1' })).toEqual([
    '/sellerId there is no seller A1',
  ]);
  expect(await findingsOf('/destinations', { ...whose, marketplaceId: 'A1F83G8C2ARO7P' })).toEqual([
    `/marketplaceId seller ${sellerId} takes no part in A1F83G8C2ARO7P`,
  ]);
  expect((await findingsOf('/subscriptions', { ...whose, type: 'Nothing' }))[0]).toMatch(/^\/type /);
  expect((await ask('GET', '/destinations/1')).status).toBe(404);
  expect((await ask('GET', '/subscriptions/x')).status).toBe(404);
  expect(await happened()).toEqual([]);
});
