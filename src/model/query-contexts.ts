import { readData } from './data-file.js';

interface Table {
  byCountry: Record<string, string[]>;
  groups: Record<string, string[]>;
}

const table = readData<Table>('query-contexts.json');

/** The word for no context. */
const ALL = 'All';

/**
 * The product groups among which a QueryContextId searches; undefined: all of them.
 * @returns `unknown` where the marketplace of a country has no such context.
 */
export function groupsOfContext(
  countryCode: string,
  context = ALL,
): readonly string[] | 'unknown' | undefined {
  if (context === ALL) return undefined;
  if (!table.byCountry[countryCode]?.includes(context)) return 'unknown';
  return table.groups[context] ?? [context];
}
