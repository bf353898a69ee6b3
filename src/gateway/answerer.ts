import { errorDocument, rootErrorStyle } from '../protocol/error-document.js';
import { errorAnswer } from '../protocol/errors.js';
import type { ErrorAnswer } from '../protocol/errors.js';
import type { HourlyQuota } from '../traffic/quotas.js';
import type { Chance } from '../world/chance.js';
import { buildAnswer, uriTooLong } from './answer.js';
import type { Answer } from './answer.js';
import type { Call } from './call.js';
import type { Operated } from './operate.js';
import { pingDocument } from './ping.js';
import { quotaOwnerOf } from './rungs/traffic.js';

/** What became of a call: refused or failed with an error, or operated. */
export type Course = Operated | { error: ErrorAnswer | 'uriTooLong' };

/** Makes answers of what became of calls. */
export interface Answerer {
  answer(call: Call, course: Course): Answer;
  ping(call: Call): Answer;
}

/** @param chance for what is random in an answer but not in its document. */
export function createAnswerer(chance: Chance): Answerer {
  const xml = (call: Call, status: number, document: string, serviceError = false) => {
    const { requestId, now } = call;
    // Services report their quota with their errors too; the gateway does not.
    const quota = serviceError ? quotaOf(call) : undefined;
    const head = { status, contentType: 'text/xml', requestId, now, quota, serviceError };
    return buildAnswer(head, Buffer.from(document), chance);
  };

  return {
    answer(call, course) {
      if (!('error' in course)) return success(call, course, chance);
      if (course.error === 'uriTooLong') return uriTooLong(call.now);
      const { error } = course;
      const document = errorDocument(error, call.address?.errorStyle ?? rootErrorStyle, call.requestId);
      return xml(call, error.httpStatus, document, error.layer === 'service');
    },
    ping: (call) => xml(call, 200, pingDocument(call.now)),
  };
}

/** What a caller is told of a failure that is ours. */
export const internalError: Course = { error: errorAnswer('InternalError') };

function success(call: Call, operated: Exclude<Operated, { error: ErrorAnswer }>, chance: Chance): Answer {
  const { requestId, now } = call;
  const { streamed = false } = call.operation!.model;
  const { body, ...content } = operated;
  return buildAnswer(
    { status: 200, requestId, now, streamed, quota: quotaOf(call), ...content },
    body,
    chance,
  );
}

function quotaOf(call: Call): HourlyQuota | undefined {
  const { operation, realm, now } = call;
  if (!operation?.section.service.quotaHeaders || operation.name === 'GetServiceStatus') return undefined;
  return realm.quotas.hourly(operation, quotaOwnerOf(call), now);
}
