import { marketplaceNamed, marketplacesNamed } from './marketplace-names.js';
import type {
  Expectation,
  Scenario,
  ScenarioAuthorization,
  ScenarioCaller,
  ScenarioKey,
} from './scenario.js';

/** Someone whom a scenario names, with what the file says of the credentials; what is made up from the seed is absent. */
export interface NamedCaller extends Expectation {
  name: string;
  accessKeyId?: string;
  secretKey?: string;
  sellerId?: string;
  /** Empty: none is sent. */
  authToken?: string;
  /** Where the caller calls: the marketplace that it names, else the first of the seller's. */
  marketplaceId?: string;
  /** The host that has to be called; absent: any. */
  host?: string;
}

interface OwnedKey {
  key: ScenarioKey;
  developer: string;
  account: string | undefined;
}

/**
 * The callers that a scenario names: its named keys, its named authorizations and `callers`. A key calls for the
 * developer's own account, else for the first seller that authorized the developer; an authorization is used with the
 * developer's first active key.
 */
export function scenarioCallers(scenario: Scenario): NamedCaller[] {
  const { developers = [], authorizations = [], callers = [] } = scenario;
  const keys = developers.flatMap(({ id, account, keys: own = [] }) =>
    own.map((key): OwnedKey => ({ key, developer: id, account })),
  );
  const complete = (caller: NamedCaller): NamedCaller =>
    given({ ...caller, marketplaceId: caller.marketplaceId ?? firstMarketplace(scenario, caller.sellerId) });
  return [
    ...keys.filter(({ key }) => key.name !== undefined).map((key) => byKey(key, authorizations)),
    ...authorizations.filter(({ name }) => name !== undefined).map((grant) => byGrant(grant, keys)),
    ...callers.map((caller) => byCaller(caller, keys, authorizations)),
  ].map(complete);
}

function byKey({ key, developer, account }: OwnedKey, grants: readonly ScenarioAuthorization[]): NamedCaller {
  const own = grants.filter((grant) => grant.developer === developer);
  const grant = own.find(({ status = 'active' }) => status === 'active') ?? own[0];
  const [sellerId, authToken] = account === undefined ? [grant?.seller, grant?.token] : [account, ''];
  const { accessKeyId, secretKey } = key;
  return given({ ...expectationOf(key), name: key.name!, accessKeyId, secretKey, sellerId, authToken });
}

function byGrant(grant: ScenarioAuthorization, keys: readonly OwnedKey[]): NamedCaller {
  const own = keys.filter(({ developer }) => developer === grant.developer).map(({ key }) => key);
  const key = own.find(({ status = 'active' }) => status === 'active') ?? own[0];
  const { accessKeyId, secretKey } = key ?? {};
  const { seller: sellerId, token: authToken } = grant;
  return given({ ...expectationOf(grant), name: grant.name!, accessKeyId, secretKey, sellerId, authToken });
}

function byCaller(
  caller: ScenarioCaller,
  keys: readonly OwnedKey[],
  grants: readonly ScenarioAuthorization[],
): NamedCaller {
  const key = keys.find((one) => one.key.name === caller.key || one.key.accessKeyId === caller.key)?.key;
  const grant = grants.find(({ name }) => name === caller.authorization && name !== undefined);
  return given({
    ...expectationOf(caller),
    name: caller.name,
    accessKeyId: key ? key.accessKeyId : caller.key,
    secretKey: caller.secretKey ?? key?.secretKey,
    sellerId: caller.seller ?? grant?.seller,
    authToken: caller.token ?? (grant ? grant.token : ''),
    marketplaceId: caller.marketplace === undefined ? undefined : marketplaceNamed(caller.marketplace),
    host: caller.host,
  });
}

const expectationOf = ({ expect, expectStatus, expectMessage }: Expectation): Partial<Expectation> =>
  given({ expect, expectStatus, expectMessage });

const firstMarketplace = ({ sellers = [] }: Scenario, sellerId: string | undefined): string | undefined =>
  marketplacesNamed(sellers.find(({ id }) => id === sellerId)?.marketplaces ?? [])[0];

type Given<T> = { [Key in keyof T]: Exclude<T[Key], undefined> };

/** Without what is undefined. */
const given = <T extends object>(values: T): Given<T> =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as Given<T>;
