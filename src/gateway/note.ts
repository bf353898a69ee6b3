import type { ErrorAnswer } from '../protocol/errors.js';
import type { Outcome } from '../traffic/journal.js';
import type { Answer } from './answer.js';
import type { Call } from './call.js';
import type { Climb } from './ladder.js';
import type { Operated } from './operate.js';

/** Writes a call into its world's journal. */
export function note(
  call: Call,
  climbed: Climb,
  operated: Operated | undefined,
  answer: Answer,
  durationMs: number,
): void {
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
    status: answer.status,
    outcome: outcomeOf(climbed, answer.status),
    code: codeOf(climbed, operated),
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

function codeOf({ refused, noted }: Climb, operated: Operated | undefined): string | undefined {
  const told: ErrorAnswer | 'uriTooLong' | undefined =
    refused?.answer ?? (operated && 'error' in operated ? operated.error : noted?.answer);
  return told === 'uriTooLong' ? undefined : told?.code;
}
