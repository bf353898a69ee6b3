import { UNUSED_KEY } from '../../registry/keys.js';
import type { World } from '../../world/world.js';
import { TIMELINE } from '../timeline/change.js';
import { NOTHING_PASSED } from '../state/difference.js';
import type { Passed } from '../state/difference.js';

/** What an export without secrets passes over: credentials are made anew when it is loaded. */
const CREDENTIALS: Passed = {
  tables: ['bearer_tokens', 'pay_access_tokens'],
  columns: {
    access_keys: ['access_key_id', 'secret_key'],
    authorizations: ['auth_token'],
    applications: ['client_id', 'client_secret', 'former_secret', 'former_until'],
    refresh_tokens: ['refresh_token'],
    support_cases: ['token'],
  },
  // A change of a key names it, and may have the new one in it.
  due: ({ kind, details }) =>
    kind === UNUSED_KEY || (kind === TIMELINE && String(details).startsWith('{"key"')),
};

export const passedOver = (secrets: boolean): Passed => (secrets ? NOTHING_PASSED : CREDENTIALS);

/** What stands for a credential that is named elsewhere, such as in the log of a support case. */
const REMOVED = 'REMOVED';

/** A client secret of SP-API that was rotated may still stand in the notification that told it. */
const FORMER = 'amzn1\\.oa2-cs\\.v1\\.[0-9a-f]{64}';

/** Takes any credential of a world out of a text, wherever one may stand in it. */
export function withoutCredentials(world: World): (text: string) => string {
  const secrets = Object.entries(CREDENTIALS.columns).flatMap(([table, columns]) =>
    columns
      .filter((column) => column !== 'former_until')
      .flatMap((column) =>
        world.database
          .tuples<[string | null]>(`SELECT DISTINCT ${column} FROM ${table}`)
          .flatMap(([secret]) => secret ?? []),
      ),
  );
  if (secrets.length === 0) return (text) => text;
  const longestFirst = secrets.sort((one, other) => other.length - one.length);
  const exactly = longestFirst.map((secret) => secret.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&'));
  const any = new RegExp([FORMER, ...exactly].join('|'), 'g');
  return (text) => text.replace(any, REMOVED);
}
