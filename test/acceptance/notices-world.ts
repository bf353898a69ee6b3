import { createHash } from 'node:crypto';
import { XMLParser } from 'fast-xml-parser';
import { expect, vi } from 'vitest';
import type { MwsLocal } from '../../src/server/app.js';
import { askControl } from './control.js';
import { callMws } from './mws-call.js';
import type { MwsAnswer, XmlTree } from './mws-call.js';
import { signRequest } from './sign.js';

export const US = 'ATVPDKIKX0DER';
export const CA = 'A2EUQ1WTGCTBG2';
export const BR = 'A2Q3Y263D00KWC';
export const MX = 'A1AM78C64UM0Y8';
export const SELLER = 'A2EXAMPLESELLER';
export const NOW = '2020-06-24T14:10:37.000Z';
export const ASIN = 'B00EXAMPL1';

/** A seller with a listing in some marketplaces, at a frozen clock. */
const SELLING = `
name: notices
clock: {at: '${NOW}', mode: frozen}
developers:
  - id: 1234-3214-4321
    name: Demo Developer
    keys: [{name: demo, accessKeyId: 022QF0EXAMPLEH9DHM02, secretKey: kWcrlEXAMPLEM/LtmEENI/aVmYvHNif5zB+d9+ct}]
sellers: [{id: ${SELLER}, name: Demo Seller, marketplaces: [US, CA, MX, BR]}]
authorizations:
  - {developer: 1234-3214-4321, seller: ${SELLER}, token: amzn.mws.4ea38b7b-f563-7709-4bae-87aeaEXAMPLE}
listings:
  - {seller: ${SELLER}, marketplace: US, sku: MUG, asin: ${ASIN}, title: A mug, price: 20, quantity: 5}
`;

/** A message as the control API shows it. */
export interface Shown {
  id: string;
  type: string;
  state: string;
  tries: number;
  lastError: string | null;
  destination: string;
  marketplaceId: string;
  xml: string;
}

export interface NoticesWorld {
  id: string;
  call(action: string, parameters?: Record<string, string>): Promise<MwsAnswer>;
  callAt(path: string, action: string, parameters: Record<string, string>): Promise<MwsAnswer>;
  ask<Answer = XmlTree>(method: string, path: string, body?: object): Promise<Answer>;
  /** Submits a feed. */
  submit(marketplaceIds: string[], feedType?: string, body?: string): Promise<string>;
  advance(by: string): Promise<unknown>;
  /** All messages, the oldest first. */
  messages(query?: string): Promise<Shown[]>;
  /** The same, when none waits any more. */
  settled(): Promise<Shown[]>;
}

export async function openNotices(server: MwsLocal, more = ''): Promise<NoticesWorld> {
  const sandbox = await askControl<{ id: string; credentials: NonNullable<MwsLocal['credentials']> }>(
    server.url,
    '/sandboxes',
    { scenario: SELLING + more },
  );
  const { id, credentials } = sandbox;
  const ask: NoticesWorld['ask'] = async (method, path, body) => {
    const url = `${server.url}/_mws${path}${path.includes('?') ? '&' : '?'}sandbox=${id}`;
    const headers = { 'Content-Type': 'application/json' };
    const answer = await fetch(url, { method, ...(body && { headers, body: JSON.stringify(body) }) });
    const text = await answer.text();
    if (!answer.ok) throw new Error(`${answer.status} ${text}`);
    return (text === '' ? {} : JSON.parse(text)) as never;
  };
  const callAt: NoticesWorld['callAt'] = (path, action, parameters) =>
    callMws(server, path, action, parameters, credentials);
  const messages = async (query = '') =>
    (await ask<{ items: Shown[] }>('GET', `/notifications?limit=1000${query}`)).items.reverse();
  return {
    id,
    callAt,
    call: (action, parameters = {}) => callAt('/Subscriptions/2013-07-01', action, parameters),
    ask,
    messages,
    async submit(marketplaceIds, FeedType = '_POST_INVENTORY_AVAILABILITY_DATA_', body = STOCK) {
      const path = '/Feeds/2009-01-01';
      const named = marketplaceIds.map((each, at) => [`MarketplaceIdList.Id.${at + 1}`, each]);
      const ContentMD5Value = createHash('md5').update(body).digest('base64');
      const parameters = {
        Action: 'SubmitFeed',
        FeedType,
        ContentMD5Value,
        ...(Object.fromEntries(named) as Record<string, string>),
      };
      const query = signRequest({ url: server.url, credentials }, { path, parameters });
      const headers = { 'Content-Type': 'text/xml' };
      const answer = await fetch(`${server.url}${path}?${query}`, { method: 'POST', headers, body });
      const text = await answer.text();
      return /<FeedSubmissionId>(\d+)</.exec(text)![1]!;
    },
    advance: (by) => ask('POST', '/clock/advance', { by }),
    settled: () =>
      vi.waitFor(async () => {
        const all = await messages();
        if (all.some(({ state }) => state === 'waiting')) throw new Error('something waits');
        return all;
      }, 20_000),
  };
}

/** It changes nothing that anybody sees. */
const STOCK = `<?xml version="1.0"?><AmazonEnvelope><Header><DocumentVersion>1.01</DocumentVersion>
<MerchantIdentifier>X</MerchantIdentifier></Header><MessageType>Inventory</MessageType><Message><MessageID>1</MessageID>
<OperationType>Update</OperationType><Inventory><SKU>MUG</SKU><Quantity>4</Quantity></Inventory></Message></AmazonEnvelope>`;

/** A destination as parameters have it. */
export const queueAt = (url: string, prefix = 'Destination.') => ({
  [`${prefix}DeliveryChannel`]: 'SQS',
  [`${prefix}AttributeList.member.1.Key`]: 'sqsQueueUrl',
  [`${prefix}AttributeList.member.1.Value`]: url,
});

/** A subscription as parameters have it. */
export const subscribing = (type: string, url: string, enabled = true) => ({
  'Subscription.NotificationType': type,
  'Subscription.IsEnabled': String(enabled),
  ...queueAt(url, 'Subscription.Destination.'),
});

/** A queue of Amazon, to which nothing is sent. */
export const AMAZON = 'https://sqs.us-east-1.amazonaws.com/123456789012/notices';

/** Registers a queue in some marketplaces. */
export async function register(world: NoticesWorld, url: string, ...marketplaces: string[]): Promise<void> {
  for (const MarketplaceId of marketplaces)
    expect((await world.call('RegisterDestination', { MarketplaceId, ...queueAt(url) })).status).toBe(200);
}

/** Has the seller told of something at a queue that is registered. */
export async function subscribe(
  world: NoticesWorld,
  type: string,
  url: string,
  MarketplaceId = US,
): Promise<void> {
  const answer = await world.call('CreateSubscription', { MarketplaceId, ...subscribing(type, url) });
  expect(answer.status).toBe(200);
}

const parser = new XMLParser({ parseTagValue: false, ignoreAttributes: false, attributeNamePrefix: '@' });

/** A message, by the names of its elements. */
export const readMessage = (xml: string): XmlTree => (parser.parse(xml) as XmlTree).Notification;
