import { findMwsHost } from '../model/marketplaces.js';
import type { Catalog } from '../protocol/catalog.js';
import { noteKeyUse } from '../registry/keys.js';
import type { AccessKey } from '../registry/keys.js';
import type { Diagnosis, JournalEntry } from '../traffic/journal.js';
import type { Realms } from '../realms/realm.js';
import type { Chance } from '../world/chance.js';
import type { World } from '../world/world.js';
import { nothing } from './answer.js';
import type { Answer } from './answer.js';
import { createAnswerer, internalError } from './answerer.js';
import type { Course } from './answerer.js';
import type { Call } from './call.js';
import { fallBackToDemo } from './fall-back.js';
import { afflict } from './fault-effects.js';
import { buildLadder, climb } from './ladder.js';
import type { Climb } from './ladder.js';
import { note } from './note.js';
import { operate } from './operate.js';
import type { FindHandler, Outside, Waiting } from './operate.js';
import { createCallLog } from './call-log.js';
import type { GatewayLog } from './call-log.js';
import type { MwsRequest } from './request.js';
import { applyFault } from './rungs/traffic.js';

export interface GatewayParts {
  catalog: Catalog;
  realms: Realms;
  findHandler: FindHandler;
  /** What operations send to queues; without it nothing is sent. */
  outside?: Outside;
  /** For what is random in an answer but not in its document. */
  chance: Chance;
  log: GatewayLog;
  /** Finds out why a signature does not match, for the log; when the caller has been answered. */
  diagnose?: (world: World, entry: JournalEntry) => Promise<Diagnosis | undefined>;
}

/** Answers requests as MWS did. It knows no HTTP server: a request goes in, an answer comes out, if it has to wait as `later`; it
 * never throws. */
export type Gateway = (request: MwsRequest) => Answer;

/** Builds the gateway: the ladder is put together once. */
export function buildGateway(parts: GatewayParts): Gateway {
  const { catalog, realms, findHandler, outside = nowhere, chance, log, diagnose } = parts;
  const ladder = buildLadder(catalog);
  const answerer = createAnswerer(chance);
  const tellCall = createCallLog(log, realms.default.world.clock.real);
  /** Worlds of which it was told that they cannot be written. */
  const unwritable = new WeakSet<World>();

  return (request) => {
    const startedAt = performance.now();
    const call = startCall(request, realms);
    if (isPing(request)) return answerer.ping(call);
    const climbed: Climb = {};
    const course = tried<Course | Waiting>(
      call,
      () => pass(call, climbed),
      () => internalError,
    );
    if (!('waiting' in course)) return finish(call, climbed, course, startedAt);
    const later = course.waiting
      .catch((error: unknown) => failure(call, error))
      .then((came) => finish(call, climbed, came, startedAt));
    return { ...nothing, later };
  };

  /** Makes the answer of what a call came to, and writes it into the journal. */
  function finish(call: Call, climbed: Climb, course: Course, startedAt: number): Answer {
    const made = answerer.answer(call, course);
    const { fault } = call;
    const failed = () => answerer.answer(call, internalError);
    const answer = fault ? tried(call, () => afflict(made, fault), failed) : made;
    const told = climbed.refused ?? climbed.noted;
    const entry = note(call, climbed, course, answer, performance.now() - startedAt);
    if (told?.rung === 'signature') tellCall(entry, () => mistakeIn(call.realm.world, entry));
    else tellCall(entry);
    return answer;
  }

  /** @param failed gives what stands for work that fails. */
  function tried<T>(call: Call, work: () => T, failed: () => T): T {
    try {
      return work();
    } catch (error) {
      failure(call, error);
      return failed();
    }
  }

  /** What fails here is told to the log, and the caller no more than that. */
  function failure({ requestId }: Call, error: unknown): Course {
    log.error({ err: error, requestId }, 'a request failed in mws-local itself');
    return internalError;
  }

  /** For the log only: where it fails, the caller is answered all the same. */
  async function mistakeIn(world: World, entry: JournalEntry): Promise<string | undefined> {
    try {
      return (await diagnose?.(world, entry))?.code;
    } catch (error) {
      log.error({ err: error, requestId: entry.id }, 'a signature could not be looked into');
      return undefined;
    }
  }

  /** Takes a call through its world: what is due first, then the faults of the start, the ladder, the operation. */
  function pass(call: Call, climbed: Climb): Course | Waiting {
    const { world } = call.realm;
    world.due.settle();
    const fault = applyFault(call, 'start');
    if (fault) climbed.refused = { ...fault, rung: 'fault' };
    else Object.assign(climbed, climb(ladder, call, world.settings.auth, fallBackToDemo));
    if (climbed.refused) return { error: climbed.refused.answer };
    const operated = operate(call, findHandler, outside);
    if (call.key && !('error' in operated)) noteUse(world, call.key);
    return operated;
  }

  /** Not a part of the operation: where the disk is full, calls that only read are answered all the same. */
  function noteUse(world: World, key: AccessKey): void {
    try {
      noteKeyUse(world, key);
    } catch (error) {
      if (!unwritable.has(world))
        log.error({ err: error }, 'the last use of an access key could not be noted');
      unwritable.add(world);
    }
  }
}

/** Where nothing may leave the process, messages wait. */
const nowhere: Outside = { sendNotifications: () => {}, sendToQueue: () => undefined };

function startCall(request: MwsRequest, realms: Realms): Call {
  const realm = realms.of(request.parameters.get('AWSAccessKeyId'));
  const { world } = realm;
  const host = findMwsHost(request.host);
  return { request, realm, now: world.now(), requestId: world.ids.requests.uuid(), host };
}

const isPing = ({ method, path, parameters }: MwsRequest): boolean =>
  method === 'GET' && path === '/' && parameters.size === 0;
