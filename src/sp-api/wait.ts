import type { Realm } from '../realms/realm.js';
import type { SpOperation } from './compile.js';

/** APIs whose answers neither feeds nor reports change. */
const UNTOUCHED = new Set(['sellers', 'tokens']);

/** What a call has to wait for: due work in its world that takes more than a turn (a large feed, thousands of reports). */
export function waitOf({ world }: Realm, operation: SpOperation | undefined): Promise<void> | undefined {
  if (!operation || UNTOUCHED.has(operation.section.name)) return undefined;
  world.due.settle();
  return world.due.busy ? world.due.settled() : undefined;
}
