import aws4 from 'aws4';
import { post } from '../outside/post.js';
import type { TimeSource } from '../world/real-time.js';

/** What requests are signed with. */
export interface SqsCredentials {
  accessKeyId: string;
  secretAccessKey: string;
  sessionToken?: string;
}

/** How a message was taken; or why it was not: `away` may pass, anything else does not by itself. */
export type Outcome =
  { messageId: string } | { failure: 'missing' | 'denied' | 'refused' | 'away'; reason: string };

/** A queue, and the server that has it. */
export interface QueuePlace {
  server: URL;
  queueUrl: string;
  region: string;
}

/** What a server of the protocol can be asked for here. */
export interface SqsClient {
  /** Puts a text into a queue; never throws. */
  send(place: QueuePlace, text: string): Promise<Outcome>;
  /** The policy of a queue, as JSON; undefined: it has none, or cannot be asked. */
  policyOf(place: QueuePlace): Promise<string | undefined>;
}

/** A local server takes any key. */
const LOCAL_CREDENTIALS: SqsCredentials = { accessKeyId: 'mws-local', secretAccessKey: 'mws-local' };

/** Codes of errors that say that there is no such queue, and that it may not be used. */
const MISSING = /QueueDoesNotExist|NonExistentQueue/;
const DENIED =
  /AccessDenied|InvalidClientTokenId|UnrecognizedClient|InvalidSecurity|SignatureDoesNotMatch|ExpiredToken|MissingAuthenticationToken|OptInRequired/;
const PASSING = /Throttl|RequestLimitExceeded|OverLimit|ServiceUnavailable|InternalError|InternalFailure/;

/** A client of today's JSON protocol of SQS: two actions, no more. */
export function createSqsClient(real: TimeSource, credentials = LOCAL_CREDENTIALS): SqsClient {
  async function ask({ server, region }: QueuePlace, action: string, input: object) {
    const body = JSON.stringify(input);
    const headers = {
      'Content-Type': 'application/x-amz-json-1.0',
      'X-Amz-Target': `AmazonSQS.${action}`,
      'X-Amz-Date': new Date(real()).toISOString().replaceAll(/[-:]|\.\d{3}/g, ''),
    };
    const { host, pathname, search } = server;
    const request = { method: 'POST', service: 'sqs', region, host, path: pathname + search, headers, body };
    const signed = aws4.sign(request, credentials);
    return post(server, signed.headers as Record<string, string>, body);
  }
  return {
    async send(place, MessageBody) {
      try {
        const { status, body } = await ask(place, 'SendMessage', { QueueUrl: place.queueUrl, MessageBody });
        return outcomeOf(status, fieldsOf(body));
      } catch (error) {
        return { failure: 'away', reason: `${place.server.host}: ${(error as Error).message}` };
      }
    },
    async policyOf(place) {
      try {
        const input = { QueueUrl: place.queueUrl, AttributeNames: ['Policy'] };
        const { body } = await ask(place, 'GetQueueAttributes', input);
        const policy = (fieldsOf(body)['Attributes'] as Record<string, unknown> | undefined)?.['Policy'];
        return typeof policy === 'string' ? policy : undefined;
      } catch {
        return undefined;
      }
    },
  };
}

function outcomeOf(status: number, fields: Record<string, unknown>): Outcome {
  const text = (name: string) => (typeof fields[name] === 'string' ? fields[name] : '');
  if (status >= 200 && status < 300) {
    const messageId = text('MessageId');
    return messageId === ''
      ? { failure: 'refused', reason: 'What answers there is no server of SQS.' }
      : { messageId };
  }
  const code = text('__type').replace(/^.*#/, '');
  const said = text('message') || text('Message') || code || `HTTP ${status}`;
  if (MISSING.test(code)) return { failure: 'missing', reason: said };
  if (DENIED.test(code) || status === 401 || status === 403) return { failure: 'denied', reason: said };
  if (status >= 500 || status === 429 || PASSING.test(code)) return { failure: 'away', reason: said };
  return { failure: 'refused', reason: said };
}

function fieldsOf(body: string): Record<string, unknown> {
  try {
    const fields: unknown = JSON.parse(body);
    return typeof fields === 'object' && fields !== null ? (fields as Record<string, unknown>) : {};
  } catch {
    return {};
  }
}
