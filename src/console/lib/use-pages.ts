import { useEffect, useState } from 'preact/hooks';
import { allOf } from '../api/all-of.js';
import { ApiError, listIfThere } from '../api/client.js';
import type { List, Query } from '../api/client.js';
import { useLive } from './use-load.js';
import type { Load } from './use-load.js';

/** How many one page shows. */
const PAGE = 50;

/** A list of the control API, a page at a time. */
export interface Pages<T> {
  /** The page that is shown, live; null where the server has no such list. */
  found: Load<{ list: List<T> | null }>;
  idOf(item: T): string;
  /** How many are on the pages before this one. */
  before: number;
  newer: (() => void) | undefined;
  older(): void;
  /** The list on all of its pages. */
  all(): Promise<T[]>;
}

/**
 * @param path below `/_mws`
 * @param idOf what identifies an item, and names the place to go on from
 */
export function usePages<T>(path: string, query: Query, idOf: (item: T) => string): Pages<T> {
  const key = JSON.stringify([path, query]);
  /** The last item of each page before this one. */
  const [left, setLeft] = useState<readonly string[]>([]);
  useEffect(() => setLeft([]), [key]);
  const after = left.at(-1);
  const found = useLive(
    async () => ({ list: await listIfThere<T>(path, { ...query, limit: PAGE, after }) }),
    [key, after],
  );
  // What the page began behind may have gone meanwhile: the list begins anew.
  const isLost = found.error instanceof ApiError && found.error.status === 400;
  useEffect(() => {
    if (isLost) setLeft([]);
  }, [isLost]);
  const last = found.data?.list?.items.at(-1);
  return {
    found,
    idOf,
    before: left.length * PAGE,
    newer: left.length > 0 ? () => setLeft(left.slice(0, -1)) : undefined,
    older: () => last && setLeft([...left, idOf(last)]),
    all: () => allOf<T>(path, query, idOf),
  };
}

/** What has an `id`. */
export const byId = ({ id }: { id: string }): string => id;
