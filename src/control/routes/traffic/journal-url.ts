import type { Conceal } from '../../../diagnosis/secrets.js';
import type { JournalEntry } from '../../../traffic/journal.js';
import { showPairs } from './journal-view-bodies.js';

/** The URL that was called and its query by names, without anything secret. */
export function urlOf(entry: JournalEntry, conceal: Conceal): { url: string; query: [string, string][] } {
  const mark = entry.target.indexOf('?');
  const query = mark < 0 ? '' : showPairs(entry.target.slice(mark + 1), conceal);
  return {
    url: `http://${entry.host || 'localhost'}${conceal(entry.path)}${query === '' ? '' : `?${query}`}`,
    query: [...new URLSearchParams(query)],
  };
}
