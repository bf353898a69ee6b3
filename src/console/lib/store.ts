import { useLayoutEffect, useState } from 'preact/hooks';

/** A value that components can follow. */
export interface Store<T> {
  get(): T;
  set(value: T): void;
  /** Calls back after every change, until the function that it returns is called. */
  follow(changed: () => void): () => void;
}

export function createStore<T>(value: T): Store<T> {
  const followers = new Set<() => void>();
  return {
    get: () => value,
    set(next) {
      if (Object.is(next, value)) return;
      value = next;
      for (const follower of [...followers]) follower();
    },
    follow(changed) {
      followers.add(changed);
      return () => followers.delete(changed);
    },
  };
}

/** The value of a store; the component is rendered anew when it changes. */
export function useStore<T>(store: Store<T>): T {
  const [, render] = useState({});
  // Before anything else can happen, so that no change is missed.
  useLayoutEffect(() => store.follow(() => render({})), [store]);
  return store.get();
}
