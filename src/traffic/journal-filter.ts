import type { JournalEntry, Outcome } from './journal.js';

/** Which requests are asked for; all that is given must hold. */
export interface JournalFilter {
  face?: JournalEntry['face'];
  version?: string;
  operation?: string;
  section?: string;
  sellerId?: string;
  accessKeyId?: string;
  outcome?: Outcome;
  /** Whether it had any other outcome than `ok`. */
  failed?: boolean;
  code?: string;
  rung?: string;
  status?: number;
  fault?: string;
  /** World time in milliseconds: from then on, and before then. */
  since?: number;
  until?: number;
}

/** SellerId, which Feeds and Reports also call Merchant; SP-API knows it by the token. */
export const sellerIdOf = ({ sellerId, parameters }: JournalEntry): string | undefined =>
  sellerId ?? (parameters?.get('SellerId') || parameters?.get('Merchant'));

export const accessKeyIdOf = ({ parameters }: JournalEntry): string | undefined =>
  parameters?.get('AWSAccessKeyId');

const own = [
  'face',
  'version',
  'operation',
  'section',
  'outcome',
  'code',
  'rung',
  'status',
  'fault',
] as const;

/** Whether an entry is one that the filter asks for. */
export function matchesFilter(filter: JournalFilter, entry: JournalEntry): boolean {
  const { failed, sellerId, accessKeyId, since = -Infinity, until = Infinity } = filter;
  return (
    own.every((name) => filter[name] === undefined || filter[name] === entry[name]) &&
    (failed === undefined || failed === (entry.outcome !== 'ok')) &&
    (sellerId === undefined || sellerId === sellerIdOf(entry)) &&
    (accessKeyId === undefined || accessKeyId === accessKeyIdOf(entry)) &&
    entry.worldTime >= since &&
    entry.worldTime < until
  );
}
