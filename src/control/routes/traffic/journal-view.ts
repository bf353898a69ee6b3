import { accessKeyIdOf, sellerIdOf } from '../../../traffic/journal-filter.js';
import type { JournalEntry } from '../../../traffic/journal.js';
import type { World } from '../../../world/world.js';
import { iso } from '../../instant.js';
import { concealer, isLeftOut, isToken, maskToken } from '../../../diagnosis/secrets.js';
import type { Conceal } from '../../../diagnosis/secrets.js';

/** Shows journal entries of one world without anything secret. */
export function journalView(world: World) {
  const concealIn = concealer(world);
  return (entry: JournalEntry) => showEntry(entry, concealIn(entry));
}

/** An entry as lists have it. */
export function showEntry(entry: JournalEntry, conceal: Conceal) {
  return {
    id: entry.id,
    face: entry.face,
    ...(entry.version !== undefined && { version: entry.version }),
    time: iso(entry.time),
    worldTime: iso(entry.worldTime),
    method: entry.method,
    path: conceal(entry.path),
    section: entry.section ?? null,
    operation: entry.operation ?? null,
    accessKeyId: concealed(conceal, accessKeyIdOf(entry)),
    sellerId: concealed(conceal, sellerIdOf(entry)),
    params: paramsOf(entry, conceal),
    status: entry.status,
    outcome: entry.outcome,
    ...(entry.code !== undefined && { code: entry.code }),
    ...(entry.rung !== undefined && { rung: entry.rung }),
    ...(entry.signedAs !== undefined && { signedAs: entry.signedAs }),
    ...(entry.cause !== undefined && { cause: entry.cause }),
    ...(entry.diagnosis && { mistake: entry.diagnosis.code }),
    ...(entry.explanation !== undefined && {
      explanation: entry.diagnosis?.cause ?? conceal(entry.explanation),
    }),
    ...(entry.authorizationId !== undefined && { authorizationId: String(entry.authorizationId) }),
    ...(entry.fault !== undefined && { fault: entry.fault }),
    durationMs: Math.round(entry.durationMs * 1000) / 1000,
  };
}

function paramsOf({ parameters }: JournalEntry, conceal: Conceal): Record<string, string> {
  const shown = [...(parameters?.entries() ?? [])].filter(([name]) => !isLeftOut(name));
  return Object.fromEntries(
    shown.map(([name, value]) => [conceal(name), showParameter(name, value, conceal)]),
  );
}

/** The value of a parameter that may be shown. */
export const showParameter = (name: string, value: string, conceal: Conceal): string =>
  isToken(name) ? maskToken(value) : conceal(value);

const concealed = (conceal: Conceal, text: string | undefined): string | null =>
  text === undefined ? null : conceal(text);
