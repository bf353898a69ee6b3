import { api } from './client.js';
import type { Query } from './client.js';

const PAGE = 1_000;
/** More than these no page takes into its memory. */
const MOST = 100_000;

/** A list of the control API on all of its pages. @throws where that is more than can be saved from a page. */
export async function allOf<T>(path: string, query: Query = {}, idOf: (item: T) => string): Promise<T[]> {
  const all: T[] = [];
  for (;;) {
    const after = all.length > 0 ? idOf(all.at(-1)!) : undefined;
    const { items } = await api.list<T>(path, { ...query, limit: PAGE, after });
    all.push(...items);
    if (items.length < PAGE) return all;
    if (all.length >= MOST) throw new Error(`There are more than ${MOST}: narrow the list with its filters.`);
  }
}
