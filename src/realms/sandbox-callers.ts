import type { DemoCaller } from '../registry/demo-caller.js';
import { scenarioCallers } from '../scenario/index.js';
import type {
  Expectation,
  NamedCaller,
  Scenario,
  ScenarioAuthorization,
  ScenarioDeveloper,
} from '../scenario/index.js';
import { withPrefix } from '../world/key-prefix.js';
import type { World } from '../world/world.js';

/** Someone whom a scenario names, with all that a client needs to call as that one, and what to expect of it. */
export interface Caller extends Expectation {
  credentials: DemoCaller;
  /** The host that has to be called; absent: any. */
  host?: string;
}

export type Callers = Record<string, Caller>;

/**
 * A caller for every key and every authorization of a scenario, and for those that it names beside them. What the file
 * leaves out is as the world has made it up; those without a name are called by the ids of developer and seller.
 */
export function callersOf(world: World, scenario: Scenario): Callers {
  const whole = completed(world, scenario);
  const developers = new Map(
    whole.developers?.flatMap(({ id, keys = [] }) => keys.map(({ accessKeyId }) => [accessKeyId, id])),
  );
  return Object.fromEntries(
    scenarioCallers(whole).map((caller) => [
      caller.name,
      callerOf(caller, developers.get(caller.accessKeyId) ?? ''),
    ]),
  );
}

function callerOf(caller: NamedCaller, developerId: string): Caller {
  const { name: _, accessKeyId = '', secretKey = '', sellerId = '', authToken = '', ...rest } = caller;
  const { marketplaceId = '', ...told } = rest;
  return {
    credentials: { accessKeyId, secretKey, developerId, sellerId, authToken, marketplaceId },
    ...told,
  };
}

/** The scenario with all names, keys, secrets and tokens as they are in the world. */
function completed(world: World, scenario: Scenario): Scenario {
  const nameOf = naming(scenario);
  const developers = withKeys(world, scenario, nameOf);
  return {
    ...scenario,
    developers,
    authorizations: withTokens(world, scenario, nameOf),
    callers: scenario.callers?.map((caller) => ({
      ...caller,
      key: keyIn(world, scenario, developers, caller.key),
    })),
  };
}

type NameOf = (usual: string) => string;

/** Rows stand in the order of the scenario, those made later behind them, and none ever goes. */
function withKeys(world: World, { developers = [] }: Scenario, nameOf: NameOf): ScenarioDeveloper[] {
  const rows = world.database
    .all<{ accessKeyId: string; secretKey: string }>(
      'SELECT access_key_id AS accessKeyId, secret_key AS secretKey FROM access_keys ORDER BY id',
    )
    .values();
  return developers.map(({ keys = [], ...developer }) => ({
    ...developer,
    keys: keys.map((key) => ({ ...key, ...rows.next().value!, name: key.name ?? nameOf(developer.id) })),
  }));
}

function withTokens(
  world: World,
  { authorizations = [] }: Scenario,
  nameOf: NameOf,
): ScenarioAuthorization[] {
  const rows = world.database.all<{ token: string }>(
    'SELECT auth_token AS token FROM authorizations ORDER BY id',
  );
  return authorizations.map((grant, at) => ({
    ...grant,
    ...rows[at]!,
    name: grant.name ?? nameOf(`${grant.developer}/${grant.seller}`),
  }));
}

/** The key of a caller: a name stays, an id is that of this world, whether or not anyone has it. */
function keyIn(world: World, scenario: Scenario, whole: readonly ScenarioDeveloper[], key: string): string {
  const keysOf = (all: readonly ScenarioDeveloper[] = []) => all.flatMap(({ keys = [] }) => keys);
  if (keysOf(whole).some(({ name }) => name === key)) return key;
  const at = keysOf(scenario.developers).findIndex(({ accessKeyId }) => accessKeyId === key);
  return keysOf(whole)[at]?.accessKeyId ?? withPrefix(world.keyPrefix, key);
}

/** Gives names that no one has yet: the second of one name has a number behind it. */
function naming({ developers = [], authorizations = [], callers = [] }: Scenario): NameOf {
  const keys = developers.flatMap(({ keys: own = [] }) => own);
  const taken = new Set([...keys, ...authorizations, ...callers].map(({ name }) => name));
  return (name) => {
    let free = name;
    for (let number = 2; taken.has(free); number++) free = `${name}-${number}`;
    taken.add(free);
    return free;
  };
}
