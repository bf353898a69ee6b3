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

/**
 * Chooses a key and a seller whose calls will not be refused: developers with the sellers that they may call for, by an
 * authorization or because the account is their own. The documented demo key is first, then the oldest.
 */
const CHOOSE = `
  INSERT INTO demo_caller (id, access_key, seller)
  SELECT 1, k.id, s.id
  FROM access_keys k JOIN developers d ON d.id = k.developer
  JOIN (SELECT developer, seller, auth_token, id FROM authorizations WHERE status = 'active'
        UNION ALL SELECT id, own_seller, NULL, 0 FROM developers WHERE own_seller IS NOT NULL) c ON c.developer = d.id
  JOIN sellers s ON s.id = c.seller
  WHERE k.status = 'active' AND d.status = 'approved' AND s.status = 'active' AND s.plan = 'professional'
  ORDER BY k.access_key_id = ? DESC, k.id, c.auth_token IS NULL, c.id LIMIT 1`;

/**
 * The chosen pair as it is now. What replaces a key or a token of that pair takes its place: the developer's newest
 * active key, the seller's active authorization.
 */
const SELECT = `
  SELECT k.access_key_id, k.secret_key, d.developer_id, s.seller_id,
    (SELECT auth_token FROM authorizations WHERE developer = d.id AND seller = s.id
     ORDER BY status = 'active' DESC, id LIMIT 1) AS auth_token,
    (SELECT marketplace_id FROM participations WHERE seller = s.id ORDER BY id LIMIT 1) AS marketplace_id
  FROM demo_caller c JOIN sellers s ON s.id = c.seller
  JOIN access_keys chosen ON chosen.id = c.access_key
  JOIN developers d ON d.id = chosen.developer
  JOIN access_keys k ON k.developer = d.id
  ORDER BY k.status = 'active' DESC, k.id = chosen.id DESC, k.id DESC LIMIT 1`;

/**
 * In whose name calls are made where nobody is named. It is chosen when it is first asked for, which is when the world is
 * filled, as someone who will not be refused. From then on it is that developer and that seller, also when their
 * calls come to be refused.
 */
export function findDemoCaller(world: World): DemoCaller | undefined {
  const row = world.database.get<Row>(SELECT) ?? chosen(world);
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

function chosen(world: World): Row | undefined {
  // In a sandbox the keys of the scenario begin with its id.
  const demoKey = world.keyPrefix + DEMO_KEY.slice(world.keyPrefix.length);
  world.database.run(CHOOSE, demoKey);
  return world.database.get<Row>(SELECT);
}
