import { listAuthorizations } from '../../../registry/authorizations.js';
import type { DemoCaller } from '../../../registry/demo-caller.js';
import { findKey } from '../../../registry/keys.js';
import { sellerOfRow } from '../../../registry/sellers.js';
import type { World } from '../../../world/world.js';
import { invalid } from '../../problem.js';

/** What a call is signed with, and for whom it is made. */
export type Caller = Pick<DemoCaller, 'accessKeyId' | 'secretKey' | 'sellerId' | 'authToken'>;

/**
 * The caller that a key makes: it calls for the seller that is asked for, else for the newest one that authorized its
 * developer, else for the developer's own account. Nothing is checked: a call that will be refused can be signed too.
 */
export function callerOfKey(world: World, accessKeyId: string, sellerId?: string): Caller {
  const found = findKey(world, accessKeyId);
  if (!found) throw invalid('/accessKeyId', `there is no key ${accessKeyId}`);
  const { key, developer } = found;
  const granted = listAuthorizations(world)
    .filter((each) => each.developerId === developer.developerId)
    .filter((each) => sellerId === undefined || each.sellerId === sellerId)
    .sort((a, b) => Number(b.status === 'active') - Number(a.status === 'active'))[0];
  const own = developer.ownSeller === null ? '' : sellerOfRow(world, developer.ownSeller).sellerId;
  return {
    accessKeyId: key.accessKeyId,
    secretKey: key.secretKey,
    sellerId: sellerId ?? granted?.sellerId ?? own,
    authToken: granted?.authToken ?? '',
  };
}
