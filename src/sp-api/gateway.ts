import { afflict } from '../gateway/fault-effects.js';
import type { Answer } from '../gateway/answer.js';
import type { GatewayLog } from '../gateway/call-log.js';
import { encodeRfc3986 } from '../protocol/percent.js';
import { Parameters } from '../protocol/parameters.js';
import type { Realm, Realms } from '../realms/realm.js';
import type { Chance } from '../world/chance.js';
import { RuleRefusal } from '../store/rule-refusal.js';
import { sandboxOfToken } from '../world/key-prefix.js';
import type { World } from '../world/world.js';
import { answerTo } from './answer.js';
import type { SpCourse } from './answer.js';
import { headerOf } from './call.js';
import type { SpCall, SpRequest } from './call.js';
import type { SpOperation } from './compile.js';
import { contextOf } from './context.js';
import type { SpHandler } from './context.js';
import { spError, SpApiError } from './errors.js';
import { fallBackToDemo } from './fall-back.js';
import { regionOfHost } from './hosts.js';
import { inSpWords } from './in-sp-words.js';
import { climb } from './ladder.js';
import { note } from './note.js';
import type { Told } from './note.js';
import { applyFault, errorOf } from './rungs/traffic.js';
import { TOKEN_HEADER } from './rungs/token.js';
import { waitOf } from './wait.js';

export interface SpGatewayParts {
  realms: Realms;
  /** Finds the code of an operation by its key. */
  findHandler(key: string): SpHandler | undefined;
  /** For what is random in headers. */
  chance: Chance;
  log: GatewayLog;
  /** Has the notifications sent that wait in a world. */
  sendNotifications(world: World): void;
}

/** Answers requests as SP-API does. It knows no HTTP server; it never throws. */
export interface SpGateway {
  answer(request: SpRequest, operation: SpOperation | undefined): Answer;
  /** What a call has to wait for before it is answered. */
  waitOf(request: SpRequest, operation: SpOperation | undefined): Promise<void> | undefined;
  /** Answers what never came in whole. */
  refuse(request: SpRequest, id: 'BodyTooLarge' | 'HttpMalformed'): Answer;
}

export function buildSpGateway({
  realms,
  findHandler,
  chance,
  log,
  sendNotifications,
}: SpGatewayParts): SpGateway {
  return {
    answer: (request, operation) => noted(request, operation, pass),
    waitOf: (request, operation) => waitOf(realmOf(realms, headerOf(request, TOKEN_HEADER)), operation),
    refuse: (request, id) => noted(request, undefined, () => refusedAs(id)),
  };

  function noted(
    request: SpRequest,
    operation: SpOperation | undefined,
    work: (call: SpCall) => Told,
  ): Answer {
    const startedAt = performance.now();
    const call = startCall(request, operation, realms);
    const told = tried(call, () => work(call));
    const made = answerTo(call, told.course, chance);
    const answer = call.fault ? afflict(made, call.fault) : made;
    note(call, told, answer, performance.now() - startedAt);
    return answer;
  }

  /** What fails is ours: the log is told, and the caller is answered all the same. */
  function tried(call: SpCall, work: () => Told): Told {
    try {
      return work();
    } catch (error) {
      log.error({ err: error, requestId: call.requestId }, 'a request failed in mws-local itself');
      return { climbed: {}, course: { error: spError('InternalFailure') } };
    }
  }

  /** Takes a call through its world: what is due first, then the faults of the start, the ladder, the operation. */
  function pass(call: SpCall): Told {
    const { world } = call.realm;
    world.due.settle();
    const fault = applyFault(call, 'start');
    const climbed = fault
      ? { refused: { ...fault, rung: 'fault' as const } }
      : climb(call, world.settings.auth, fallBackToDemo);
    if (climbed.refused) return { climbed, course: { error: climbed.refused.answer } };
    return { climbed, ...operate(call) };
  }

  function operate(call: SpCall): { course: SpCourse; explanation?: string | undefined } {
    const operation = call.operation!;
    const { status } = operation.spModel;
    const script = call.realm.scripts.find(operation.key, (name) => valueOf(call, name), call.now);
    if (script && 'json' in script) return { course: { status: script.status ?? status, body: script.json } };
    if (script && 'error' in script) return { course: { error: errorOf(script.error) } };
    const handle = findHandler(operation.key);
    if (!handle) return { course: { error: notImplemented(operation) } };
    try {
      const input = { query: call.input!, sent: call.sent!, body: call.body };
      // All of it or nothing, and before anything is answered.
      const result = call.realm.world.database.transaction(() =>
        handle(contextOf(call, sendNotifications), input),
      );
      return {
        course: { status, body: operation.write && result !== undefined ? operation.write(result) : '' },
        explanation: call.remark,
      };
    } catch (error) {
      if (error instanceof SpApiError)
        return { course: { error: error.answer }, explanation: error.explanation };
      if (error instanceof RuleRefusal) return { course: { error: inSpWords(operation.api, error) } };
      throw error;
    }
  }
}

function refusedAs(id: 'BodyTooLarge' | 'HttpMalformed'): Told {
  const answer = spError(id);
  const explanation = 'The body is larger than the limit, or ended before its length.';
  return {
    climbed: { refused: { answer, rung: 'http', cause: 'body', explanation } },
    course: { error: answer },
  };
}

const notImplemented = ({ key, spModel }: SpOperation) =>
  spError('NotImplemented', { operation: key, answer: spModel.answer ?? '{}' });

/** What a scripted answer asks for: the seller, or a parameter as it was sent. */
const valueOf = ({ parameters, seller }: SpCall, name: string): string | undefined =>
  name === 'SellerId' ? seller?.sellerId : parameters.get(name);

function startCall(request: SpRequest, operation: SpOperation | undefined, realms: Realms): SpCall {
  const realm = realmOf(realms, headerOf(request, TOKEN_HEADER));
  const { world } = realm;
  const path = Object.entries(request.pathParameters)
    .map(([name, value]) => `${name}=${encodeRfc3986(value)}`)
    .join('&');
  return {
    request,
    operation,
    realm,
    now: world.now(),
    requestId: world.ids.requests.uuid(),
    region: regionOfHost(request.host),
    parameters: new Parameters(request.query, path),
  };
}

/** A refused call with a token that was issued belongs to that token's sandbox. */
const realmOf = (realms: Realms, token: string | undefined): Realm =>
  (token !== undefined && realms.find(sandboxOfToken(token))) || realms.default;
