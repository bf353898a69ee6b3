import { matchesFilter } from '../../../traffic/journal-filter.js';
import type { JournalEntry } from '../../../traffic/journal.js';
import type { LoadedRealm } from '../../../realms/realm.js';
import * as schema from '../../schemas.js';
import { holding } from './journal-text.js';
import { filterOf } from './requests-schemas.js';
import type { FilterQuery } from './requests-schemas.js';

/** What requests can be sorted by; the highest first with `-` before it. */
const sorts = {
  time: ({ time }: JournalEntry) => time,
  status: ({ status }: JournalEntry) => status,
  duration: ({ durationMs }: JournalEntry) => durationMs,
};

export interface SortQuery {
  sort?: string;
}

export const sortQuery = {
  sort: schema.oneOf(
    Object.keys(sorts).flatMap((name) => [name, `-${name}`]),
    'What the list is sorted by, the highest first with - before it; -time if not given.',
  ),
};

/** The requests that are asked for, the newest first or as they are to be sorted. */
export function chosenEntries(
  { journal, world }: LoadedRealm,
  query: FilterQuery & SortQuery,
): JournalEntry[] {
  const { sort, text, ...rest } = query;
  const filter = filterOf(rest);
  const matching = journal.newestFirst().filter((entry) => matchesFilter(filter, entry));
  const found = text === undefined ? matching : matching.filter(holding(world, text));
  if (sort === undefined) return found;
  const [name, sign] = sort.startsWith('-') ? [sort.slice(1), -1] : [sort, 1];
  const valueOf = sorts[name as keyof typeof sorts];
  // Stable: equal ones stay newest first.
  return found.sort((a, b) => sign * (valueOf(a) - valueOf(b)));
}
