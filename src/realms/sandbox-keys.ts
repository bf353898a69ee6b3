import type { Scenario } from '../scenario/index.js';
import type { WorldDatabase } from '../world/database.js';
import { clientIdIn, madeUpTail, tokenIn, withPrefix } from '../world/key-prefix.js';

/** What an access key that a scenario names is called in a sandbox. */
export type KeyNames = (accessKeyId: string) => string;

/**
 * Lets all access keys of a world begin with the id of its sandbox. A key of 20 characters keeps its last 12, unless
 * another one has them too.
 */
export function renameKeys(database: WorldDatabase, id: string): KeyNames {
  const rows = database.all<{ key: string }>('SELECT access_key_id AS key FROM access_keys ORDER BY id');
  const names = new Map<string, string>();
  const taken = new Set<string>();
  for (const { key } of rows) {
    const usual = withPrefix(id, key);
    const name = taken.has(usual) ? id + madeUpTail(key) : usual;
    taken.add(name);
    names.set(key, name);
  }
  database.transaction(() => {
    names.forEach((name, key) => renameKey(database, key, name));
    renameCredentials(database, id);
  });
  return (key) => names.get(key) ?? withPrefix(id, key);
}

function renameKey(database: WorldDatabase, key: string, name: string): void {
  database.run('UPDATE access_keys SET access_key_id = ? WHERE access_key_id = ?', name, key);
  // Work that is still to come names keys, too.
  database.run('UPDATE due SET subject = ? WHERE subject = ?', name, key);
  const [before, after] = [JSON.stringify(key), JSON.stringify(name)];
  database.run(
    'UPDATE due SET details = replace(details, ?, ?) WHERE instr(details, ?)',
    before,
    after,
    before,
  );
}

/** Likewise the credentials of SP-API. Tokens that were issued are not in an image: a scenario issues none. */
function renameCredentials(database: WorldDatabase, id: string): void {
  const rename = (table: string, column: string, renamed: (id: string, name: string) => string) => {
    for (const { name } of database.all<{ name: string }>(`SELECT ${column} AS name FROM ${table}`))
      database.run(`UPDATE ${table} SET ${column} = ? WHERE ${column} = ?`, renamed(id, name), name);
  };
  rename('applications', 'client_id', clientIdIn);
  rename('refresh_tokens', 'refresh_token', tokenIn);
}

/** A scenario whose scripted answers and faults ask for the keys that the sandbox has. */
export function withKeyNames(scenario: Scenario, nameOf: KeyNames): Scenario {
  const named = <Match extends object>(match: Match, parameter: keyof Match): Match => {
    const key = match[parameter];
    return typeof key === 'string' ? { ...match, [parameter]: nameOf(key) } : match;
  };
  return {
    ...scenario,
    responses: scenario.responses.map((each) => ({ ...each, match: named(each.match, 'AWSAccessKeyId') })),
    ...(scenario.faults && {
      faults: scenario.faults.map(({ match = {}, ...rule }) => ({
        ...rule,
        match: named(match, 'accessKeyId'),
      })),
    }),
  };
}
