import { createStore, useStore } from './store.js';

/** Where the page is: `#/requests/1234?outcome=refused` is `['requests', '1234']` and a query. */
export interface Place {
  path: readonly string[];
  query: URLSearchParams;
}

/** Reads the part of an address behind its `#`. */
export function readPlace(hash: string): Place {
  const [path = '', query = ''] = hash.replace(/^#\/?/, '').split(/\?(.*)/s);
  const parts = path.split('/').filter((part) => part !== '');
  return { path: parts.map(decode), query: new URLSearchParams(query) };
}

/** The address of a place, for a link. */
export function linkTo(path: readonly string[], query: Readonly<Record<string, string>> = {}): string {
  const given = Object.entries(query).filter(([, value]) => value !== '');
  const search = given.length > 0 ? `?${new URLSearchParams(given).toString()}` : '';
  return `#/${path.map(encodeURIComponent).join('/')}${search}`;
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

/** Goes to a place, and makes an entry of the history. */
export const go = (path: readonly string[], query?: Readonly<Record<string, string>>): void => {
  window.location.hash = linkTo(path, query);
};

/** Takes over a changed query of the same page; going back does not lead through it. */
export function replaceQuery(path: readonly string[], query: Readonly<Record<string, string>>): void {
  window.history.replaceState(null, '', linkTo(path, query));
  place.set(readPlace(window.location.hash));
}

const place = createStore<Place>(readPlace(globalThis.location?.hash ?? ''));
globalThis.addEventListener?.('hashchange', () => place.set(readPlace(window.location.hash)));

export const usePlace = (): Place => useStore(place);
