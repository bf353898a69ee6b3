import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { ApiError } from '../api/client.js';
import { usePace } from './use-pace.js';

/** Something that is being fetched, was, or could not be. What was there stays while it is fetched again. */
export interface Load<T> {
  data?: T;
  error?: Error;
  loading: boolean;
  reload(): void;
}

type State<T> = Omit<Load<T>, 'reload'>;

/** Fetches something, and again whenever one of `keys` changes; an answer that came too late is dropped. */
export function useLoad<T>(fetch: () => Promise<T>, keys: readonly unknown[]): Load<T> {
  const { refresh: _, ...load } = useFetched(fetch, keys);
  return load;
}

/** The same, looked at again and again while the page can be seen: what others change shows up by itself. */
export function useLive<T>(fetch: () => Promise<T>, keys: readonly unknown[]): Load<T> {
  const { refresh, ...load } = useFetched(fetch, keys);
  usePace(refresh);
  return load;
}

function useFetched<T>(fetch: () => Promise<T>, keys: readonly unknown[]): Load<T> & { refresh(): void } {
  const [state, setState] = useState<State<T>>({ loading: true });
  const newest = useRef(0);
  const refreshing = useRef(false);
  const reload = useCallback(() => {
    const mine = ++newest.current;
    const settle = (settled: State<T>) => mine === newest.current && setState(settled);
    setState((before) => ({ ...before, loading: true }));
    fetch().then(
      (data) => settle({ data, loading: false }),
      (error: Error) => settle({ error, loading: false }),
    );
  }, keys);
  const refresh = useCallback(() => {
    if (refreshing.current) return;
    refreshing.current = true;
    const mine = newest.current;
    const settle = (next: (before: State<T>) => State<T>) => mine === newest.current && setState(next);
    fetch()
      .then(
        (data) => settle((before) => (isSame(before, data) ? before : { data, loading: false })),
        // A server that is away for a moment leaves the page as it is; what the server says counts.
        (error: Error) => error instanceof ApiError && settle(() => ({ error, loading: false })),
      )
      .finally(() => (refreshing.current = false));
  }, keys);
  useEffect(() => {
    setState({ loading: true });
    reload();
    return () => void newest.current++;
  }, [reload]);
  return { ...state, reload, refresh };
}

/** Whether nothing is to be drawn anew. */
const isSame = <T>({ data, error }: State<T>, next: T): boolean =>
  error === undefined && JSON.stringify(data) === JSON.stringify(next);
