import { dueHandlers } from '../server/due-handlers.js';
import { loadServices } from '../model/load.js';
import { compileCatalog } from '../protocol/catalog.js';
import { openRealms } from './realms.js';
import type { RealmsStart, RealmWish, ServerRealms } from './realms.js';
import type { Sandbox } from './sandboxes.js';

/** When the time of these tests starts: 2020-06-24T14:10:37Z. */
export const START = Date.UTC(2020, 5, 24, 14, 10, 37);

export const catalog = compileCatalog(loadServices());

export interface TestRealms {
  realms: ServerRealms;
  /** Real time, which stands until a test moves it. */
  time: { now: number };
  create(wish?: RealmWish, ttl?: string): Sandbox;
}

/** The worlds of a server; in memory and of the usual scenario, where nothing else is said. */
export function openTestRealms(start: Partial<RealmsStart> = {}): TestRealms {
  const time = { now: START };
  const whole = { scenarios: undefined, data: undefined, overrides: {}, ...start };
  const realms = openRealms({ catalog, dueHandlers, real: () => time.now }, whole);
  return { realms, time, create: (wish = {}, ttl) => realms.sandboxes.create(realms.originOf(wish), ttl) };
}

/** One seller; a key of every kind, and what has no name. */
export const SMALL = `
name: small
developers:
  - id: 1111-2222-3333
    name: One
    keys:
      - {name: first, accessKeyId: AAAAAAAATHESAMETAIL1, secretKey: secret-of-key-one}
      - {accessKeyId: BBBBBBBBTHESAMETAIL1, secretKey: secret-of-key-two, status: inactive}
      - {accessKeyId: SHORTER123456789, secretKey: secret-of-key-three}
  - {id: 4444-5555-6666, name: Two, account: A1SELLER, keys: [{secretKey: secret-of-key-four}]}
  - {id: 7777-8888-9999, name: Keyless}
sellers:
  - {id: A1SELLER, name: Seller, marketplaces: [DE, US]}
  - {id: A2SELLER, name: Other}
authorizations:
  - {developer: 1111-2222-3333, seller: A2SELLER, token: amzn.mws.00000000-0000-0000-0000-00000000ende, status: revoked}
  - {name: grant, developer: 1111-2222-3333, seller: A1SELLER, token: amzn.mws.00000000-0000-0000-0000-0000000works}
  - {developer: 7777-8888-9999, seller: A2SELLER, token: amzn.mws.00000000-0000-0000-0000-00000keyless}
responses:
  - operation: Orders.ListOrders
    match: {AWSAccessKeyId: AAAAAAAATHESAMETAIL1}
    error: {code: InternalError}
`;
