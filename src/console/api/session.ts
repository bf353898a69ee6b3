import { createStore } from '../lib/store.js';

const TOKEN = 'mws-local.adminToken';
const WORLD = 'mws-local.sandbox';

/** The admin token; this tab forgets it when it is closed. */
export const adminToken = createStore<string>(sessionStorage.getItem(TOKEN) ?? '');

/** Whether the server asked for a token, or refused the one that it got. */
export const tokenWanted = createStore<'no' | 'missing' | 'wrong'>('no');

/** The sandbox that the pages show; empty: the default world. A link can name one: `/_mws/?sandbox=ID`. */
export const sandbox = createStore<string>(linkedWorld() ?? sessionStorage.getItem(WORLD) ?? '');

/** The sandbox that ended while it was shown; empty: none, or the user knows. */
export const endedWorld = createStore<string>('');

function linkedWorld(): string | undefined {
  const { searchParams, pathname } = new URL(window.location.href);
  const linked = searchParams.get('sandbox') ?? undefined;
  if (linked === undefined) return undefined;
  sessionStorage.setItem(WORLD, linked);
  // From here on the tab knows; the address would lead back when the sandbox is left.
  searchParams.delete('sandbox');
  const others = searchParams.size > 0 ? `?${searchParams.toString()}` : '';
  window.history.replaceState(null, '', pathname + others + window.location.hash);
  return linked;
}

export function signIn(token: string): void {
  sessionStorage.setItem(TOKEN, token);
  adminToken.set(token);
  tokenWanted.set('no');
}

export function signOut(): void {
  sessionStorage.removeItem(TOKEN);
  adminToken.set('');
  tokenWanted.set('missing');
}

export function chooseWorld(id: string): void {
  sessionStorage.setItem(WORLD, id);
  endedWorld.set('');
  sandbox.set(id);
}

/** The sandbox that is shown is gone: the default world is, and the page says so. */
export function leaveEndedWorld(): void {
  const ended = sandbox.get();
  chooseWorld('');
  endedWorld.set(ended);
}
