import { useEffect, useMemo, useState } from 'preact/hooks';
import { api } from '../../../api/client.js';
import type { Query } from '../../../api/client.js';
import { followRequests } from '../../../api/events.js';
import type { RequestEntry } from '../../../api/types.js';
import { createLiveList } from '../../../lib/live-list.js';
import { useStore } from '../../../lib/store.js';
import { useLive } from '../../../lib/use-load.js';

/** How many requests a list shows; older ones are in the journal, as far as it keeps them. */
export const MOST = 200;

/** The newest requests that the filter lets through, as long as they are not paused; another `round` begins anew. */
export function useNewest(filter: Query, paused: boolean, round: number) {
  const key = JSON.stringify([filter, round]);
  const list = useMemo(() => createLiveList<RequestEntry>(MOST), [key]);
  const [connected, setConnected] = useState(false);
  const [error, setError] = useState<Error>();

  useEffect(() => {
    if (paused) return;
    const stop = new AbortController();
    setError(undefined);
    void followRequests(filter, stop.signal, {
      received: list.add,
      async connected(is) {
        if (stop.signal.aborted) return;
        setConnected(is);
        if (!is) return;
        // The stream begins now; what was before is in the list.
        list.begin();
        const before = await api.list<RequestEntry>('/requests', { ...filter, limit: MOST }).catch(setError);
        if (before && !stop.signal.aborted) list.fill(before.items);
      },
    });
    return () => stop.abort();
  }, [key, paused]);
  return { entries: useStore(list.shown), connected, error };
}

/** The first ones in another order, looked at again at a pace; undefined where no order is asked for. */
export function useSorted(filter: Query, sort: string): readonly RequestEntry[] | undefined {
  const found = useLive(
    async () =>
      sort === '' ? undefined : await api.list<RequestEntry>('/requests', { ...filter, sort, limit: MOST }),
    [JSON.stringify(filter), sort],
  );
  return sort === '' ? undefined : (found.data?.items ?? []);
}
