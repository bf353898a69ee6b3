import type { ScriptUse } from '../scenario/index.js';
import { describeMatch, listSent, matches } from '../scenario/index.js';
import { differencesOf, pointer } from './journal-verify.js';
import type { Difference, NearCall } from './journal-verify.js';
import type { Journal, JournalEntry } from './journal.js';

/** A scripted answer that never answered, and the call that came nearest to it. */
export interface UnusedScript {
  script: ScriptUse;
  near: NearCall | undefined;
}

/** A call of an operation that has scripted answers, none of which was for it, and the one that came nearest. */
export interface UnmatchedCall extends NearCall {
  script: ScriptUse;
}

/** The scripted answers that never answered. */
export function unusedScripts(journal: Journal, scripts: readonly ScriptUse[]): UnusedScript[] {
  const unused = scripts.filter(({ counts }) => counts.answered === 0);
  if (unused.length === 0) return [];
  const calls = callsIn(journal);
  return unused.map((script) => ({
    script,
    near: nearest(calls.filter((entry) => script.isOf(keyOf(entry))).map((entry) => compare(entry, script))),
  }));
}

/** The calls that went past all scripted answers of their operation, newest first. */
export function unmatchedCalls(journal: Journal, scripts: readonly ScriptUse[]): UnmatchedCall[] {
  return callsIn(journal).flatMap((entry) => {
    const compared = scripts
      .filter((script) => script.isOf(keyOf(entry)))
      .map((script) => ({ script, ...compare(entry, script) }));
    if (compared.some(({ differences }) => differences.length === 0)) return [];
    return nearest(compared) ?? [];
  });
}

/** The calls that came as far as their operation. */
const callsIn = (journal: Journal): JournalEntry[] =>
  journal
    .newestFirst()
    .filter(
      ({ operation, outcome, rung }) => operation !== undefined && outcome !== 'refused' && rung !== 'fault',
    );

const keyOf = ({ section, operation }: JournalEntry): string => `${section}.${operation}`;

function nearest<Near extends NearCall>(compared: readonly Near[]): Near | undefined {
  return compared.reduce<Near | undefined>(
    (best, each) => (best && best.differences.length <= each.differences.length ? best : each),
    undefined,
  );
}

function compare(entry: JournalEntry, { response }: ScriptUse): NearCall {
  const { seller: sellerId, from, until } = response;
  const operation = entry.operation!;
  const expected = { operation, ...(sellerId !== undefined && { sellerId }) };
  const early = from !== undefined && entry.worldTime < from;
  const late = until !== undefined && entry.worldTime >= until;
  return {
    entry,
    differences: [
      ...differencesOf(entry, expected),
      ...matchOf(entry, response),
      ...(early ? [timeOf(entry, 'from', from)] : []),
      ...(late ? [timeOf(entry, 'until', until)] : []),
    ],
  };
}

/** The parameters that were sent otherwise than asked. */
function matchOf({ parameters }: JournalEntry, { match }: ScriptUse['response']): Difference[] {
  const get = (name: string) => parameters?.get(name);
  return Object.entries(match)
    .filter(([name, asked]) => !matches(asked, name, get))
    .map(([name, asked]) => ({
      path: `/match/${pointer(name)}`,
      name,
      expected: describeMatch(asked),
      actual: Array.isArray(asked) ? listSent(name, get).join(', ') || undefined : get(name),
    }));
}

const timeOf = ({ worldTime }: JournalEntry, name: string, expected: number): Difference => ({
  path: `/${name}`,
  name,
  expected: new Date(expected).toISOString(),
  actual: new Date(worldTime).toISOString(),
});
