import { accessKeyIdOf, sellerIdOf } from './journal-filter.js';
import type { Journal, JournalEntry, Outcome } from './journal.js';

/** A call that a test expects to have been made. */
export interface ExpectedCall {
  operation: string;
  section?: string;
  /** Of an operation of SP-API. */
  version?: string;
  sellerId?: string;
  accessKeyId?: string;
  outcome?: Outcome;
  code?: string;
  /** Values of parameters, as they were sent, decoded. */
  match?: Readonly<Record<string, string>>;
}

/** How often it was to be made; all that is given must hold. */
export interface Bounds {
  atLeast?: number;
  atMost?: number;
  exactly?: number;
}

/** What a call was not as expected in: `path` is where the expectation says so. */
export interface Difference {
  path: string;
  name: string;
  expected: string;
  /** Undefined: it was not sent. */
  actual: string | undefined;
}

/** A call of the operation that was expected, and what differs. */
export interface NearCall {
  entry: JournalEntry;
  differences: Difference[];
}

export interface CountVerdict {
  /** `unknown`: it depends on requests that the journal no longer keeps. */
  verdict: 'ok' | 'failed' | 'unknown';
  count: number;
  /** Calls that may have been meant, but are no longer kept. */
  evicted: number;
  /** The newest calls that were as expected. */
  found: JournalEntry[];
  /** Those that come nearest to it. */
  near: NearCall[];
}

/** How many calls are shown as examples. */
const EXAMPLES = 3;

/** Whether a call was made as often as expected. */
export function verifyCount(journal: Journal, expected: ExpectedCall, bounds: Bounds): CountVerdict {
  const calls = journal.newestFirst().filter((entry) => isOperation(entry, expected));
  const compared = calls.map((entry) => ({ entry, differences: differencesOf(entry, expected) }));
  const found = compared.filter(({ differences }) => differences.length === 0).map(({ entry }) => entry);
  const evicted = countEvicted(journal, calls, expected);
  // Where only what is counted is asked for, what is no longer kept is known all the same.
  const [count, unsure] = isCounted(expected) ? [found.length + evicted, 0] : [found.length, evicted];
  return {
    verdict: judge(bounds, count, count + unsure),
    count,
    evicted: unsure,
    found: found.slice(0, EXAMPLES),
    near: nearest(compared),
  };
}

function judge({ atLeast, atMost, exactly }: Bounds, low: number, high: number): CountVerdict['verdict'] {
  const least = Math.max(atLeast ?? 0, exactly ?? 0);
  const most = Math.min(atMost ?? Infinity, exactly ?? Infinity);
  if (low >= least && high <= most) return 'ok';
  return high < least || low > most ? 'failed' : 'unknown';
}

const isOperation = (entry: JournalEntry, { operation, section, version }: ExpectedCall): boolean =>
  entry.operation === operation &&
  (section === undefined || entry.section === section) &&
  (version === undefined || entry.version === version);

const isCounted = ({ version, sellerId, accessKeyId, code, match }: ExpectedCall): boolean =>
  version === undefined &&
  sellerId === undefined &&
  accessKeyId === undefined &&
  code === undefined &&
  match === undefined;

/** How many calls of the operation, with the outcome if one is asked for, the journal has counted but no longer keeps. */
function countEvicted(journal: Journal, kept: readonly JournalEntry[], expected: ExpectedCall): number {
  if (journal.evicted === 0) return 0;
  const { operation, section, outcome } = expected;
  const counted = journal
    .tallied()
    .filter((each) => each.operation === operation && (section === undefined || each.section === section))
    .flatMap(({ outcomes }) => (outcome ? [outcomes[outcome]] : Object.values(outcomes)))
    .reduce((sum, count) => sum + count, 0);
  const still = outcome ? kept.filter((entry) => entry.outcome === outcome) : kept;
  return counted - still.length;
}

function nearest(compared: readonly NearCall[]): NearCall[] {
  return compared
    .filter(({ differences }) => differences.length > 0)
    .sort((a, b) => a.differences.length - b.differences.length)
    .slice(0, EXAMPLES);
}

/** What a call of the operation is not as expected in. */
export function differencesOf(entry: JournalEntry, expected: ExpectedCall): Difference[] {
  const own: [string, string | undefined, string | undefined][] = [
    ['sellerId', expected.sellerId, sellerIdOf(entry)],
    ['accessKeyId', expected.accessKeyId, accessKeyIdOf(entry)],
    ['outcome', expected.outcome, entry.outcome],
    ['code', expected.code, entry.code],
  ];
  const sent = Object.entries(expected.match ?? {}).map(
    ([name, value]) => [name, value, entry.parameters?.get(name)] as const,
  );
  return [
    ...own.map(([name, ...values]) => ({ path: `/${name}`, name, values })),
    ...sent.map(([name, ...values]) => ({ path: `/match/${pointer(name)}`, name, values })),
  ].flatMap(({ path, name, values: [expected, actual] }) =>
    expected === undefined || expected === actual ? [] : [{ path, name, expected, actual }],
  );
}

/** A name as a part of a JSON pointer. */
export const pointer = (name: string): string => name.replaceAll('~', '~0').replaceAll('/', '~1');

export interface OrderVerdict {
  ok: boolean;
  /** Which of the expected calls was not made after those before it. */
  missing: number;
  /** The call before it, if there is one. */
  after: JournalEntry | undefined;
  /** Calls of its operation that came after that, and what differs. */
  near: NearCall[];
  evicted: number;
}

/** Whether calls were made in an order; others may stand between them. */
export function verifyOrder(journal: Journal, expected: readonly ExpectedCall[]): OrderVerdict {
  const calls = journal.newestFirst().reverse();
  let at = 0;
  let after: JournalEntry | undefined;
  for (const [missing, call] of expected.entries()) {
    const compared = calls
      .slice(at)
      .filter((entry) => isOperation(entry, call))
      .map((entry) => ({ entry, differences: differencesOf(entry, call) }));
    const found = compared.find(({ differences }) => differences.length === 0)?.entry;
    if (!found) return { ok: false, missing, after, near: nearest(compared), evicted: journal.evicted };
    at = calls.indexOf(found, at) + 1;
    after = found;
  }
  return { ok: true, missing: -1, after, near: [], evicted: journal.evicted };
}
