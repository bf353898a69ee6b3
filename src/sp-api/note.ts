import type { Answer } from '../gateway/answer.js';
import { damageOf, hindranceOf } from '../gateway/fault-effects.js';
import { keepBody } from '../traffic/journal.js';
import type { JournalEntry, Outcome } from '../traffic/journal.js';
import type { SpCourse } from './answer.js';
import { codeOf } from './call.js';
import type { SpCall } from './call.js';
import type { SpClimb } from './ladder.js';

/** What the journal says beside the answer. */
export interface Told {
  climbed: SpClimb;
  course: SpCourse;
  /** Of a refusal by the operation itself, or of what should be known of an answer. */
  explanation?: string | undefined;
}

/** Writes a call into its world's journal. */
export function note(
  call: SpCall,
  { climbed, course, explanation }: Told,
  answer: Answer,
  durationMs: number,
): void {
  const { request, realm, operation, fault, now } = call;
  const refusal = climbed.refused ?? climbed.noted;
  const damage = fault && damageOf(fault);
  const entry: JournalEntry = {
    id: call.requestId,
    face: 'sp-api',
    version: operation?.api.version,
    sellerId: call.seller?.sellerId,
    time: realm.world.clock.real(),
    worldTime: now,
    lastEvent: realm.world.events.last,
    method: request.method,
    path: request.path,
    target: request.target,
    host: request.host,
    headers: rawHeaders(request),
    section: operation?.section.name,
    operation: operation?.name,
    parameters: call.parameters.fold(),
    status: answer.status,
    outcome: outcomeOf(climbed, answer.status, damage),
    code: codeOfCourse(course),
    rung: refusal?.rung,
    signedAs: undefined,
    cause: refusal?.cause ?? (damage && 'fault'),
    explanation: refusal?.explanation ?? damage ?? explanation ?? (fault && hindranceOf(fault)),
    authorizationId: call.refreshToken?.authorization ?? undefined,
    fault: fault?.id,
    form: undefined,
    document: request.body && keepBody(request.body),
    answer: answer.status === 0 ? undefined : keepBody(answer.body),
    durationMs,
    diagnosis: undefined,
  };
  realm.journal.add(entry);
  realm.transcript?.add(entry, answer.body);
}

/** Names and values in turn, as the journal has those of MWS. */
const rawHeaders = ({ headers }: SpCall['request']): string[] =>
  Object.entries(headers).flatMap(([name, value]) => (value === undefined ? [] : [name, String(value)]));

function outcomeOf({ refused }: SpClimb, status: number, damage: string | undefined): Outcome {
  if (refused) return refused.rung === 'fault' ? 'fault' : 'refused';
  if (damage !== undefined) return 'fault';
  return status < 400 ? 'ok' : 'error';
}

const codeOfCourse = (course: SpCourse): string | undefined =>
  'error' in course ? codeOf(course.error) : undefined;
