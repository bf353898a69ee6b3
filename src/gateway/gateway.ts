import { findMwsHost } from '../model/marketplaces.js';
import type { Catalog } from '../protocol/catalog.js';
import { errorDocument, rootErrorStyle } from '../protocol/error-document.js';
import { errorAnswer } from '../protocol/errors.js';
import type { ErrorAnswer } from '../protocol/errors.js';
import { noteKeyUse } from '../registry/keys.js';
import type { Realms } from '../traffic/realm.js';
import type { Chance } from '../world/chance.js';
import { buildAnswer, uriTooLong } from './answer.js';
import type { Answer } from './answer.js';
import type { Call } from './call.js';
import { fallBackToDemo } from './fall-back.js';
import { buildLadder, climb } from './ladder.js';
import type { Climb } from './ladder.js';
import { note } from './note.js';
import { operate } from './operate.js';
import type { FindHandler, Operated } from './operate.js';
import { pingDocument } from './ping.js';
import type { MwsRequest } from './request.js';
import { applyFault, quotaOwnerOf } from './rungs/traffic.js';

export interface GatewayParts {
  catalog: Catalog;
  realms: Realms;
  findHandler: FindHandler;
  /** For what is random in an answer but not in its document. */
  chance: Chance;
  log: GatewayLog;
}

/** Where refusals and failures of our own are told. */
export interface GatewayLog {
  info(fields: object, message: string): void;
  error(fields: object, message: string): void;
}

/** Answers requests as MWS did. It knows no HTTP server: a request goes in, an answer comes out. */
export type Gateway = (request: MwsRequest) => Answer;

/** Builds the gateway: the ladder is put together once. */
export function buildGateway(parts: GatewayParts): Gateway {
  const { catalog, realms, chance, log } = parts;
  const ladder = buildLadder(catalog);

  return (request) => {
    const realm = realms.of(request.parameters.get('AWSAccessKeyId'));
    const { world } = realm;
    const startedAt = performance.now();
    world.due.settle();
    const call: Call = {
      request,
      realm,
      now: world.now(),
      requestId: world.ids.requests.uuid(),
      host: findMwsHost(request.host),
    };
    if (isPing(request)) return xmlAnswer(call, 200, pingDocument(call.now));

    let climbed: Climb = {};
    let operated: Operated | undefined;
    let failed = false;
    try {
      const fault = applyFault(call, 'start');
      climbed = fault
        ? { refused: { ...fault, rung: 'fault' } }
        : climb(ladder, call, world.settings.auth, fallBackToDemo);
      if (!climbed.refused) operated = operate(call, parts.findHandler);
    } catch (error) {
      log.error({ err: error, requestId: call.requestId }, 'a request failed in mws-local itself');
      failed = true;
    }
    const answer = failed ? errorTo(call, errorAnswer('InternalError')) : answerTo(call, climbed, operated);
    if (call.key && answer.status === 200) noteKeyUse(world, call.key);
    note(call, climbed, operated, answer, performance.now() - startedAt);
    return answer;
  };

  function answerTo(call: Call, { refused }: Climb, operated: Operated | undefined): Answer {
    if (refused)
      return refused.answer === 'uriTooLong' ? uriTooLong(call.now) : errorTo(call, refused.answer);
    if ('error' in operated!) return errorTo(call, operated.error);
    const { streamed = false } = call.operation!.model;
    const head = { status: 200, requestId: call.requestId, now: call.now, streamed, quota: quotaOf(call) };
    const { contentType, contentMd5, body } = operated!;
    return buildAnswer(
      { ...head, contentType, ...(contentMd5 !== undefined && { contentMd5 }) },
      body,
      chance,
    );
  }

  function errorTo(call: Call, error: ErrorAnswer): Answer {
    const document = errorDocument(error, call.address?.errorStyle ?? rootErrorStyle, call.requestId);
    // Services report their quota with their errors too; the gateway does not.
    const serviceError = error.layer === 'service';
    return xmlAnswer(call, error.httpStatus, document, serviceError);
  }

  function xmlAnswer(call: Call, status: number, document: string, serviceError = false): Answer {
    const { requestId, now } = call;
    const quota = serviceError ? quotaOf(call) : undefined;
    return buildAnswer(
      { status, contentType: 'text/xml', requestId, now, quota, serviceError },
      Buffer.from(document),
      chance,
    );
  }
}

const isPing = ({ method, path, parameters }: MwsRequest): boolean =>
  method === 'GET' && path === '/' && parameters.size === 0;

function quotaOf(call: Call) {
  const { operation, realm, now } = call;
  if (!operation?.section.service.quotaHeaders || operation.name === 'GetServiceStatus') return undefined;
  return realm.quotas.hourly(operation, quotaOwnerOf(call), now);
}
