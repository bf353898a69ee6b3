import { useCallback, useEffect, useRef, useState } from 'preact/hooks';

/** Something that is being fetched, was, or could not be. What was there stays while it is fetched again. */
export interface Load<T> {
  data?: T;
  error?: Error;
  loading: boolean;
  reload(): void;
}

/** Fetches something, and again whenever one of `keys` changes; an answer that came too late is dropped. */
export function useLoad<T>(fetch: () => Promise<T>, keys: readonly unknown[]): Load<T> {
  const [state, setState] = useState<Omit<Load<T>, 'reload'>>({ loading: true });
  const newest = useRef(0);
  const reload = useCallback(() => {
    const mine = ++newest.current;
    const settle = (settled: Omit<Load<T>, 'reload'>) => mine === newest.current && setState(settled);
    setState((before) => ({ ...before, loading: true }));
    fetch().then(
      (data) => settle({ data, loading: false }),
      (error: Error) => settle({ error, loading: false }),
    );
  }, keys);
  useEffect(() => {
    setState({ loading: true });
    reload();
    return () => void newest.current++;
  }, [reload]);
  return { ...state, reload };
}
