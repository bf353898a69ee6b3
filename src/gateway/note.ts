import { keepBody } from '../traffic/journal.js';
import type { JournalEntry, KeptBody, Outcome } from '../traffic/journal.js';
import type { SpooledDocument } from '../world/spool.js';
import type { Answer } from './answer.js';
import type { Course } from './answerer.js';
import { codeOf } from './call.js';
import type { Call } from './call.js';
import { damageOf, hindranceOf } from './fault-effects.js';
import type { Climb } from './ladder.js';

/** Writes a call into its world's journal. @returns its entry there. */
export function note(
  call: Call,
  climbed: Climb,
  course: Course,
  answer: Answer,
  durationMs: number,
): JournalEntry {
  const { request, realm, operation, address, fault, now } = call;
  const told = climbed.refused ?? climbed.noted;
  const damage = fault && damageOf(fault);
  const entry: JournalEntry = {
    id: call.requestId,
    face: 'mws',
    version: undefined,
    sellerId: undefined,
    time: realm.world.clock.real(),
    worldTime: now,
    lastEvent: realm.world.events.last,
    method: request.method,
    path: request.path,
    target: request.target,
    host: request.host,
    forwarded: request.forwarded,
    headers: request.headers,
    section: operation?.section.name ?? address?.section.name,
    operation: operation?.name,
    parameters: request.parameters.fold(),
    status: answer.status,
    outcome: outcomeOf(climbed, answer.status, damage),
    code: toldCode(climbed, course),
    rung: told?.rung,
    signedAs: call.signedAs,
    cause: told?.cause ?? (damage === undefined ? call.remark?.cause : 'fault'),
    explanation:
      told?.explanation ??
      damage ??
      (fault && hindranceOf(fault)) ??
      call.remark?.explanation ??
      errorOf(call, course),
    authorizationId: call.authorizationId,
    fault: fault?.id,
    form: request.form,
    document: request.upload && keptDocument(request.upload.document),
    answer: answer.status === 0 ? undefined : keptAnswer(answer),
    durationMs,
    diagnosis: undefined,
  };
  realm.journal.add(entry);
  realm.transcript?.add(entry, answer.long ?? answer.body);
  return entry;
}

/** What an operation says that answers with an error. */
function errorOf({ operation }: Call, course: Course): string | undefined {
  if (!operation || !('error' in course)) return undefined;
  const { error } = course;
  if (typeof error !== 'object' || !('code' in error)) return undefined;
  return `${operation.name} answered with an error, and changed nothing: ${error.message ?? error.code}`;
}

const keptDocument = ({ head, length }: SpooledDocument): KeptBody => ({ pieces: [head], bytes: length });

/** A document in a file is only measured. */
function keptAnswer(answer: Answer): KeptBody {
  const body = answer.long ?? answer.body;
  return 'file' in body ? { pieces: [], bytes: body.length } : keepBody(body);
}

/** With `--auth lenient` a call can be answered and yet have a refusal noted beside it. */
function outcomeOf({ refused }: Climb, status: number, damage: string | undefined): Outcome {
  if (refused) return refused.rung === 'fault' ? 'fault' : 'refused';
  if (damage !== undefined) return 'fault';
  return status < 400 ? 'ok' : 'error';
}

function toldCode({ noted }: Climb, course: Course): string | undefined {
  if ('error' in course) return codeOf(course.error);
  return noted && codeOf(noted.answer);
}
