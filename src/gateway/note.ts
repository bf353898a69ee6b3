import type { Outcome } from '../traffic/journal.js';
import type { Course } from './answerer.js';
import type { Call } from './call.js';
import type { Climb } from './ladder.js';

/** Writes a call into its world's journal. */
export function note(call: Call, climbed: Climb, course: Course, status: number, durationMs: number): void {
  const { request, realm, operation, address, now } = call;
  const told = climbed.refused ?? climbed.noted;
  realm.journal.add({
    id: call.requestId,
    time: realm.world.clock.real(),
    worldTime: now,
    method: request.method,
    path: request.path,
    section: operation?.section.name ?? address?.section.name,
    operation: operation?.name,
    parameters: request.parameters,
    status,
    outcome: outcomeOf(climbed, status),
    code: codeOf(climbed, course),
    rung: told?.rung,
    signedAs: call.signedAs,
    cause: told?.cause,
    explanation: told?.explanation,
    authorizationId: call.authorizationId,
    durationMs,
  });
}

/** With `--auth lenient` a call can be answered and yet have a refusal noted beside it. */
function outcomeOf({ refused }: Climb, status: number): Outcome {
  if (refused?.rung === 'fault') return 'fault';
  if (refused) return 'refused';
  return status < 400 ? 'ok' : 'error';
}

function codeOf({ noted }: Climb, course: Course): string | undefined {
  const told = 'error' in course ? course.error : noted?.answer;
  return told === undefined || told === 'uriTooLong' ? undefined : told.code;
}
