import type { Answer } from '../gateway/answer.js';
import type { Chance } from '../world/chance.js';
import { errorDocument } from './errors.js';
import type { SpCall, SpReply } from './call.js';

/** What became of a call. */
export type SpCourse = { status: number; body: string } | { error: SpReply };

/** Which API Gateway lets whom wait, as its header says it. */
const RATE_STATUSES = new Set([200, 201, 202, 204, 207, 400, 404]);

/** Makes the answer of what became of a call. What is random in its headers is not in its body, so it comes from the server. */
export function answerTo(call: SpCall, course: SpCourse, chance: Chance): Answer {
  if (!('error' in course))
    return buildAnswer(call, course.status, 'application/json', course.body, undefined, chance);
  const { error } = course;
  if (error === 'nothing')
    return { status: 0, headers: [], body: Buffer.alloc(0), delivery: { reset: true } };
  if ('body' in error)
    return buildAnswer(call, error.status, error.contentType, error.body, undefined, chance);
  const contentType = error.layout === 'html' ? 'text/html' : 'application/json';
  return buildAnswer(call, error.status, contentType, errorDocument(error), error.type, chance);
}

function buildAnswer(
  call: SpCall,
  status: number,
  contentType: string,
  text: string,
  errorType: string | undefined,
  chance: Chance,
): Answer {
  const body = Buffer.from(text);
  const headers = ['Date', new Date(call.now).toUTCString()];
  if (status !== 204) headers.push('Content-Type', contentType);
  if (status !== 204) headers.push('Content-Length', String(body.length));
  headers.push('Connection', 'keep-alive');
  if (contentType === 'text/html') return { status, headers, body };
  headers.push(
    'x-amzn-RequestId',
    call.requestId,
    'x-amz-apigw-id',
    `${chance.bytes(11).toString('base64url')}=`,
  );
  const rate = call.metered && RATE_STATUSES.has(status) ? rateOf(call) : undefined;
  if (rate !== undefined) headers.push('x-amzn-RateLimit-Limit', rate);
  headers.push('X-Amzn-Trace-Id', `Root=1-${hex(call.now / 1000)}-${chance.bytes(12).toString('hex')}`);
  if (errorType !== undefined) headers.push('x-amzn-ErrorType', errorType);
  return { status, headers, body };
}

/** A whole number is written with one decimal: `1.0`. */
function rateOf({ operation }: SpCall): string | undefined {
  const rate = operation?.spModel.rate;
  return rate === undefined || Number.isInteger(rate) ? rate?.toFixed(1) : String(rate);
}

const hex = (seconds: number): string => Math.floor(seconds).toString(16).padStart(8, '0');
