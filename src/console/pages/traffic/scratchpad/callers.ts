import { api, pathOf } from '../../../api/client.js';
import type { AccessKey, Authorization, Developer } from '../../../api/types.js';

/** A key with a seller that it is to call for. */
export interface Caller {
  label: string;
  /** Empty: whoever the server takes for its demonstrations. */
  accessKeyId: string;
  sellerId: string;
}

/** The published demo credentials, or what this world has in their place. */
const demo: Caller = { label: 'Demo caller', accessKeyId: '', sellerId: '' };

/** More developers than this make a list that no one looks through. */
const MOST_DEVELOPERS = 20;

/** Everyone who could call, in every state: a call that is refused is worth a look too. */
export async function findCallers(): Promise<Caller[]> {
  const [developers, authorizations] = await Promise.all([
    api.list<Developer>('/developers', { limit: MOST_DEVELOPERS }),
    api.list<Authorization>('/authorizations', { limit: 100 }),
  ]);
  const keys = await Promise.all(
    developers.items.map(({ id }) => api.list<AccessKey>(`${pathOf('developers', id)}/keys`)),
  );
  const callers = developers.items.flatMap((developer, at) =>
    keys[at]!.items.flatMap((key) => callersWith(developer, key, authorizations.items)),
  );
  return [demo, ...callers];
}

function callersWith(developer: Developer, key: AccessKey, all: readonly Authorization[]): Caller[] {
  const granted = all
    .filter(({ developerId }) => developerId === developer.id)
    .map(({ sellerId, status }) => ({ sellerId, note: status === 'active' ? '' : `, ${status}` }));
  const own =
    developer.ownSellerId === null ? [] : [{ sellerId: developer.ownSellerId, note: ', own account' }];
  const keyNote = key.status === 'active' ? '' : ` (${key.status})`;
  return [...granted, ...own].map(({ sellerId, note }) => ({
    label: `${key.accessKeyId}${keyNote} for ${sellerId}${note}`,
    accessKeyId: key.accessKeyId,
    sellerId,
  }));
}
