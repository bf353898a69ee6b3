import type { Chance } from '../world/chance.js';
import type { FileBody, Pieces } from '../model/document.js';
import type { HourlyQuota } from '../traffic/quotas.js';

/** An answer ready to be sent: header names in MWS's own case, in the order in which it sent them. */
export interface Answer {
  status: number;
  headers: string[];
  body: Buffer;
  /** What is sent in place of the body, which is empty then. */
  long?: Pieces | FileBody | undefined;
  /** Sent in chunks, without the Content-Length that is among the headers, to who can read that. */
  chunked?: boolean | undefined;
  /** What is sent in its place, once it is there: the operation waits. */
  later?: Promise<Answer>;
  /** How it is sent, where a fault says that it is not sent at once and whole. */
  delivery?: Delivery;
}

export interface Delivery {
  /** Milliseconds of real time before anything is sent. */
  delay?: number;
  /** The pace of the body. */
  bytesPerSecond?: number;
  /** The connection is cut after so many bytes of the body. */
  cutAt?: number;
  /** Nothing is sent; the connection is reset. */
  reset?: true;
}

/** No answer: the connection is reset. */
export const nothing: Answer = { status: 0, headers: [], body: Buffer.alloc(0), delivery: { reset: true } };

/** What the headers of one answer depend on. */
export interface AnswerHead {
  status: number;
  contentType: string;
  requestId: string;
  /** The world's clock, in milliseconds. */
  now: number;
  quota?: HourlyQuota | undefined;
  /** Base64 of the document's MD5, where the answer is a document. */
  contentMd5?: string;
  /** Streamed answers repeat the request id and have two context values. */
  streamed?: boolean;
  /** There is no Content-Length, if the client can do without. */
  chunked?: boolean;
  /** Errors of a service say so in a misspelt header of a load balancer. */
  serviceError?: boolean;
}

const VARY = 'Content-Type,Accept-Encoding,X-Amzn-CDN-Cache,X-Amzn-AX-Treatment,User-Agent';

/** The headers of 2020, in their order. What is random in them is not in the document, so it comes from the server. */
export function buildAnswer(head: AnswerHead, body: Buffer | Pieces | FileBody, chance: Chance): Answer {
  const headers = [
    'Server', 'Server',
    'Date', new Date(head.now).toUTCString(),
    'Content-Type', head.contentType,
    'Content-Length', String(body.length),
    'x-amz-rid', chance.text(20),
  ]; // prettier-ignore
  if (head.quota) {
    const { max, remaining, resetsOn } = head.quota;
    headers.push('x-mws-quota-max', max.toFixed(1), 'x-mws-quota-remaining', remaining.toFixed(1));
    headers.push('x-mws-quota-resetsOn', new Date(resetsOn).toISOString());
  }
  if (head.contentMd5 !== undefined) headers.push('Content-MD5', head.contentMd5);
  if (head.serviceError) headers.push('nnCoection', 'close');
  if (head.streamed) headers.push('x-amz-request-id', head.requestId);
  const context = responseContext(chance);
  headers.push(
    'x-mws-request-id', head.requestId,
    'x-mws-timestamp', new Date(head.now).toISOString(),
    'x-mws-response-context', head.streamed ? `${context}, ${responseContext(chance)}` : context,
    'Vary', VARY,
  ); // prettier-ignore
  const { status, chunked } = head;
  if (Buffer.isBuffer(body)) return { status, headers, body, long: undefined, chunked };
  return { status, headers, body: NO_BYTES, long: body, chunked };
}

/** The headers with Connection in its place. The page of the web server in front has one of its own, misspelt. */
export function headersWith({ status, headers }: Answer, connection: 'keep-alive' | 'close'): string[] {
  if (status !== 414) headers.splice(headers.indexOf('x-amz-rid'), 0, 'Connection', connection);
  return headers;
}

const NO_BYTES = Buffer.alloc(0);

/** 76 characters of base64: 55 opaque bytes. */
const responseContext = (chance: Chance): string => chance.bytes(55).toString('base64');

/** The page of the web server in front of MWS, for a request line that is too long: the only answer that is no XML. */
export function uriTooLong(now: number): Answer {
  const body = Buffer.from(
    `<!DOCTYPE HTML PUBLIC "-//IETF//DTD HTML 2.0//EN">
<html><head>
<title>414 Request-URI Too Long</title>
</head><body>
<h1>Request-URI Too Long</h1>
<p>The requested URL's length exceeds the capacity
limit for this server.<br />
</p>
</body></html>
`,
  );
  const headers = [
    'Date', new Date(now).toUTCString(),
    'Server', 'Server',
    'Content-Length', String(body.length),
    'Cneonction', 'close',
    'Content-Type', 'text/html; charset=iso-8859-1',
  ]; // prettier-ignore
  return { status: 414, headers, body };
}
