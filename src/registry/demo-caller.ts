import type { World } from '../world/world.js';

/** All that a client needs to call for a seller. */
export interface DemoCaller {
  accessKeyId: string;
  secretKey: string;
  developerId: string;
  sellerId: string;
  /** Empty where the developer calls for its own account, which takes no token. */
  authToken: string;
  /** The first marketplace that the seller joined; empty where it joined none. */
  marketplaceId: string;
}

/** The access key of the published demo credentials. */
const DEMO_KEY = '022QF0EXAMPLEH9DHM02';

interface Row {
  access_key_id: string;
  secret_key: string;
  developer_id: string;
  seller_id: string;
  auth_token: string | null;
  marketplace_id: string | null;
}

/** Developers with the sellers that they may call for: by an authorization, or because the account is their own. */
const SELECT = `
  SELECT k.access_key_id, k.secret_key, d.developer_id, s.seller_id, c.auth_token,
    (SELECT marketplace_id FROM participations WHERE seller = s.id ORDER BY id LIMIT 1) AS marketplace_id
  FROM access_keys k JOIN developers d ON d.id = k.developer
  JOIN (SELECT developer, seller, auth_token, id FROM authorizations WHERE status = 'active'
        UNION ALL SELECT id, own_seller, NULL, 0 FROM developers WHERE own_seller IS NOT NULL) c ON c.developer = d.id
  JOIN sellers s ON s.id = c.seller
  WHERE k.status = 'active' AND d.status = 'approved' AND s.status = 'active' AND s.plan = 'professional'
  ORDER BY k.access_key_id = ? DESC, k.id, c.auth_token IS NULL, c.id LIMIT 1`;

/**
 * Someone in whose name a call can be made and will not be refused: the documented demo key if it still works, else the
 * oldest key that does.
 */
export function findDemoCaller(world: World): DemoCaller | undefined {
  // In a sandbox the keys of the scenario begin with its id.
  const demoKey = world.keyPrefix + DEMO_KEY.slice(world.keyPrefix.length);
  const row = world.database.get<Row>(SELECT, demoKey);
  return (
    row && {
      accessKeyId: row.access_key_id,
      secretKey: row.secret_key,
      developerId: row.developer_id,
      sellerId: row.seller_id,
      authToken: row.auth_token ?? '',
      marketplaceId: row.marketplace_id ?? '',
    }
  );
}
