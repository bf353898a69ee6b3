import { createHash } from 'node:crypto';
import type { MwsLocal } from '../../src/server/app.js';
import { callMws } from './mws-call.js';
import type { MwsAnswer, XmlTree } from './mws-call.js';
import { under } from './outbound-world.js';
import { signRequest } from './sign.js';

export const SELLER = 'A2EXAMPLESELLER';
export const OTHER = 'A8EXAMPLEOTHER';
/** A Wednesday, 19:40 in India. */
export const NOW = '2020-06-24T14:10:37.000Z';

/** A seller whom the demo developer may call for, and another one; both wherever a test needs them. */
const SOMEONE = `
name: parcels
clock: {at: '${NOW}', mode: frozen}
developers:
  - id: 1234-3214-4321
    name: Demo Developer
    keys: [{accessKeyId: 022QF0EXAMPLEH9DHM02, secretKey: kWcrlEXAMPLEM/LtmEENI/aVmYvHNif5zB+d9+ct}]
sellers:
  - {id: ${SELLER}, name: Demo Seller, marketplaces: [US, IN, BR]}
  - {id: ${OTHER}, name: Other, marketplaces: [IN, BR]}
authorizations:
  - {developer: 1234-3214-4321, seller: ${SELLER}, token: amzn.mws.4ea38b7b-f563-7709-4bae-87aeaEXAMPLE}
  - {developer: 1234-3214-4321, seller: ${OTHER}, token: amzn.mws.5ea38b7b-f563-7709-4bae-87aeaEXAMPLE}
`;

/** An answer whose body may be anything. */
export interface RawAnswer {
  status: number;
  headers: Headers;
  bytes: Buffer;
}

export interface ParcelsWorld {
  /** Asks the control API; a status of 400 or more is an answer like the others. */
  ask(method: string, path: string, body?: object): Promise<{ status: number; body: XmlTree }>;
  /** Calls an operation by the path of its section, for the demo seller or the other one. */
  call(
    path: string,
    action: string,
    parameters?: Record<string, string>,
    seller?: 'other',
  ): Promise<MwsAnswer>;
  /** The same of an operation that takes a document or gives one. */
  raw(
    path: string,
    action: string,
    parameters: Record<string, string>,
    document?: string,
  ): Promise<RawAnswer>;
  advance(by: string): Promise<unknown>;
  /** An order as the control API shows it. */
  order(id: string): Promise<XmlTree>;
  /** The ids of the events of a type, oldest first. */
  told(type: string): Promise<XmlTree[]>;
}

export const md5Of = (bytes: string | Buffer): string => createHash('md5').update(bytes).digest('base64');

/** Begins this world on a server, whatever it had before. */
export async function beginParcels(server: MwsLocal, more: string): Promise<ParcelsWorld> {
  const ask: ParcelsWorld['ask'] = async (method, path, body) => {
    const answer = await fetch(`${server.url}/_mws${path}`, {
      method,
      ...(body && { headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body) }),
    });
    const text = await answer.text();
    return { status: answer.status, body: (text === '' ? {} : JSON.parse(text)) as XmlTree };
  };
  const loaded = await ask('POST', '/scenario', { scenario: SOMEONE + more });
  if (loaded.status >= 300) throw new Error(JSON.stringify(loaded.body));
  const { credentials } = server;
  const other = {
    ...credentials!,
    sellerId: OTHER,
    authToken: 'amzn.mws.5ea38b7b-f563-7709-4bae-87aeaEXAMPLE',
  };
  return {
    ask,
    call: (path, action, parameters = {}, seller) =>
      callMws(server, path, action, parameters, seller ? other : credentials),
    async raw(path, Action, parameters, document) {
      const query = signRequest(server, { path, parameters: { Action, ...parameters } });
      const answer = await fetch(`${server.url}${path}${document === undefined ? '' : `?${query}`}`, {
        method: 'POST',
        headers: {
          'Content-Type': document === undefined ? 'application/x-www-form-urlencoded' : 'text/xml',
        },
        body: document ?? query,
      });
      const { status, headers } = answer;
      return { status, headers, bytes: Buffer.from(await answer.arrayBuffer()) };
    },
    advance: (by) => ask('POST', '/clock/advance', { by }),
    order: async (id) => (await ask('GET', `/orders/${id}`)).body,
    told: async (type) => (await ask('GET', `/world-events?type=${type}`)).body.items.reverse(),
  };
}

/** Has the seller told of parcels, in a queue to which nothing is sent. */
export async function subscribeToParcels(world: ParcelsWorld, MarketplaceId: string): Promise<void> {
  const queue = {
    'Destination.DeliveryChannel': 'SQS',
    'Destination.AttributeList.member.1.Key': 'sqsQueueUrl',
    'Destination.AttributeList.member.1.Value': 'https://sqs.us-east-1.amazonaws.com/123456789012/parcels',
  };
  const subscribing = {
    MarketplaceId,
    'Subscription.NotificationType': 'FBAOutboundShipmentStatus',
    'Subscription.IsEnabled': 'true',
    ...under('Subscription', queue),
  };
  await world.call('/Subscriptions/2013-07-01', 'RegisterDestination', { MarketplaceId, ...queue });
  await world.call('/Subscriptions/2013-07-01', 'CreateSubscription', subscribing);
}
