import { isLeftOut, isToken, worldConcealer } from '../../../diagnosis/secrets.js';
import type { Conceal } from '../../../diagnosis/secrets.js';
import { bodyHead } from '../../../traffic/journal.js';
import type { JournalEntry, KeptBody } from '../../../traffic/journal.js';
import type { World } from '../../../world/world.js';
import { showHeaders } from './journal-headers.js';

/** So much of a text around a place is looked at to see whether that place is shown; no secret is longer. */
const AROUND = 300;
/** In how many places of one text: a text that is shown in none of them is taken not to show it. */
const PLACES = 20;

/**
 * Tells whether an entry holds a text in what is shown of it: its ids, parameters, headers, and bodies as far as they are kept. What
 * is never shown cannot be found either.
 */
export function holding(world: World, text: string): (entry: JournalEntry) => boolean {
  const conceal = worldConcealer(world);
  const search = new RegExp(text.replaceAll(/[\\^$.*+?()[\]{}|/]/g, '\\$&'), 'gi');
  const isIn = (where: string | undefined) => where !== undefined && isShownIn(where, search, conceal);
  return (entry) =>
    ownTexts(entry).some(isIn) || sentTexts(entry, conceal).some(isIn) || bodiesOf(entry).some(isIn);
}

const ownTexts = ({ id, path, section, operation, code, cause, explanation }: JournalEntry) => [
  id,
  path,
  section && `${section}.${operation ?? ''}`,
  code,
  cause,
  explanation,
];

/** Names and values of parameters and headers. */
function sentTexts({ parameters, headers = [] }: JournalEntry, conceal: Conceal): string[] {
  const shown = [...(parameters?.entries() ?? [])].filter(([name]) => !isLeftOut(name) && !isToken(name));
  return [
    ...shown.map(([name, value]) => `${name}=${value}`),
    ...showHeaders(headers, conceal).map(({ name, value }) => `${name}: ${value}`),
  ];
}

const bodiesOf = ({ document, answer }: JournalEntry): string[] =>
  [document, answer].flatMap((body: KeptBody | undefined) => (body ? [bodyHead(body).toString('utf8')] : []));

/** Whether a text is in another one after what is concealed in it is gone. */
function isShownIn(where: string, search: RegExp, conceal: Conceal): boolean {
  search.lastIndex = 0;
  for (let place = 0; place < PLACES; place++) {
    const found = search.exec(where);
    if (!found) return false;
    const [from, to] = [Math.max(0, found.index - AROUND), search.lastIndex + AROUND];
    const shown = conceal(where.slice(from, to));
    if (new RegExp(search.source, 'i').test(shown)) return true;
  }
  return false;
}
