import { errorDocument, rootErrorStyle } from '../protocol/error-document.js';
import { errorAnswer } from '../protocol/errors.js';
import type { ErrorAnswer } from '../protocol/errors.js';
import type { HourlyQuota } from '../traffic/quotas.js';
import type { Chance } from '../world/chance.js';
import { buildAnswer, nothing, uriTooLong } from './answer.js';
import type { Answer } from './answer.js';
import type { Call, Reply } from './call.js';
import type { Operated } from './operate.js';
import { pingDocument } from './ping.js';
import { quotaOwnerOf } from './quota-owner.js';

/** What became of a call: refused or failed with an error, or operated. */
export type Course = Operated | { error: Reply };

/** Makes answers of what became of calls. */
export interface Answerer {
  answer(call: Call, course: Course): Answer;
  ping(call: Call): Answer;
}

/** @param chance for what is random in an answer but not in its document. */
export function createAnswerer(chance: Chance): Answerer {
  const plain = ({ requestId, now }: Call, status: number, contentType: string, document: string) =>
    buildAnswer({ status, contentType, requestId, now }, Buffer.from(document), chance);

  const errorTo = (call: Call, error: ErrorAnswer) => {
    const { requestId, now } = call;
    const document = errorDocument(error, call.address?.errorStyle ?? rootErrorStyle, requestId);
    // What a call drew on is reported with errors too; the gateway's own, which come before, have nothing to report.
    const serviceError = error.layer === 'service';
    const quota = serviceError || call.metered ? quotaOf(call) : undefined;
    const contentType = error.attributes ? 'application/xml' : 'text/xml';
    const head = { status: error.httpStatus, contentType, requestId, now, quota, serviceError };
    return buildAnswer(head, Buffer.from(document), chance);
  };

  return {
    answer(call, course) {
      if (!('error' in course)) return success(call, course, chance);
      const { error } = course;
      if (error === 'uriTooLong') return uriTooLong(call.now);
      if (error === 'nothing') return nothing;
      if ('code' in error) return errorTo(call, error);
      return plain(call, error.status, error.contentType, error.body);
    },
    ping: (call) => plain(call, 200, 'text/xml', pingDocument(call.now)),
  };
}

/** What a caller is told of a failure that is ours. */
export const internalError: Course = { error: errorAnswer('InternalError') };

function success(call: Call, operated: Exclude<Operated, { error: unknown }>, chance: Chance): Answer {
  const { requestId, now } = call;
  const { streamed = false, chunked = false } = call.operation!.model;
  const { body, ...content } = operated;
  return buildAnswer(
    { status: 200, requestId, now, streamed, chunked, quota: quotaOf(call), ...content },
    body,
    chance,
  );
}

function quotaOf(call: Call): HourlyQuota | undefined {
  const { operation, realm, now } = call;
  if (!operation?.section.service.quotaHeaders || operation.name === 'GetServiceStatus') return undefined;
  return realm.quotas.hourly(operation, quotaOwnerOf(call), now);
}
