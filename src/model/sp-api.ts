import { readdirSync } from 'node:fs';
import { readData } from './data-file.js';
import type { ThrottleModel } from './types.js';

/** A member of a shape, or a parameter of an operation. */
export interface SpMember {
  name: string;
  /** `string`, `integer`, `number`, `boolean`, `timestamp`, `map`, or a shape of the API; absent beside `members`. */
  shape?: string;
  members?: readonly SpMember[];
  list?: true;
  required?: true;
  /** The only values there are. */
  values?: readonly string[];
  /** Values that are documented, to which others may come. */
  known?: readonly string[];
  default?: string | number | boolean | readonly string[];
  minItems?: number;
  maxItems?: number;
  minLength?: number;
  maxLength?: number;
  minValue?: number;
  maxValue?: number;
  /** A header rather than a part of the query. */
  in?: 'header';
}

/** A structure, a list of a shape, or another name of a scalar. */
export interface SpShape {
  members?: readonly SpMember[];
  alias?: string;
  /** Beside `list`: what it is a list of. */
  shape?: string;
  list?: true;
  minItems?: number;
  maxItems?: number;
}

/** An operation as `data/sp-api/apis` has it. */
export interface SpOperationModel {
  method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** `/orders/v0/orders/{orderId}` */
  path: string;
  /** Requests a second, and how many at once; absent where Amazon says nothing. */
  rate?: number;
  burst?: number;
  parameters?: readonly SpMember[];
  /** The shape of the request's body. */
  body?: string;
  status: number;
  /** The shape of the answer; absent: it has none, or it is not known. */
  answer?: string;
  /** `elements`: buyer data is left out for an ordinary token; `always`: it is refused; `document`: it depends on the document. */
  restricted?: 'elements' | 'always' | 'document';
  /** The scope of the grantless token that it needs. */
  scope?: string;
  deprecated?: true;
  /** The day on which Amazon removes it, or did. */
  removed?: string;
  /** The switch of a world's settings for SP-API without which it is not there. */
  setting?: 'authorizationCode';
}

/** How an API says what the rules of the trade do not allow; absent: as the row `RuleRefused`. */
export interface SpRefusals {
  /** A row of `data/sp-api/errors.json` with `{text}`; `mws`: status and code of MWS. */
  row: string;
  /** Beside `mws`, by the row of `data/error-answers.json`: what is known to be otherwise. */
  otherwise?: Readonly<Record<string, { status?: number; code?: string }>>;
}

/** One version of an API of SP-API. */
export interface SpApiModel {
  api: string;
  name: string;
  version: string;
  /** `pretty`: with a blank before each colon, as recorded of sellers. */
  layout: 'compact' | 'pretty';
  /** The error, a row of `data/sp-api/errors.json`, for a marketplace that is not the seller's; absent: the plain Unauthorized. */
  marketplaceRefusal?: string;
  refusals?: SpRefusals;
  operations: Readonly<Record<string, SpOperationModel>>;
  shapes: Readonly<Record<string, SpShape>>;
}

/** An operation by its name in the project: what quotas, faults and scripted answers need of it. */
export interface SpOperationName {
  /** `orders.getOrders` */
  key: string;
  name: string;
  section: { name: string };
  model: { throttle?: ThrottleModel };
  api: SpApiModel;
  spModel: SpOperationModel;
}

let loaded: { apis: readonly SpApiModel[]; byKey: ReadonlyMap<string, SpOperationName> } | undefined;

/** Read when SP-API is first asked for, or named: a start of MWS does not wait for it. */
function load() {
  if (loaded) return loaded;
  const folder = new URL('../../data/sp-api/apis/', import.meta.url);
  const apis = readdirSync(folder)
    .sort()
    .map((file) => readData<SpApiModel>(`sp-api/apis/${file}`));
  const named = apis.flatMap((api) =>
    Object.entries(api.operations).map(([name, one]) => nameOf(api, name, one)),
  );
  loaded = { apis, byKey: new Map(named.map((operation) => [operation.key, operation])) };
  return loaded;
}

function nameOf(api: SpApiModel, name: string, spModel: SpOperationModel): SpOperationName {
  const { rate, burst } = spModel;
  const throttle = rate !== undefined && burst !== undefined ? throttleOf(rate, burst) : undefined;
  return {
    key: `${api.api}.${name}`,
    name,
    section: { name: api.api },
    model: { ...(throttle && { throttle }) },
    api,
    spModel,
  };
}

/** Rates have four decimals at most; so counted, what comes back is a whole number. */
const PRECISION = 10_000;

const throttleOf = (rate: number, burst: number): ThrottleModel => ({
  quota: burst,
  restore: Math.round(rate * PRECISION),
  restoreSeconds: PRECISION,
});

/** All APIs whose routes are known. */
export const spApis = (): readonly SpApiModel[] => load().apis;

/** Every operation of them. */
export const spOperations = (): Iterable<SpOperationName> => load().byKey.values();

/** The operation of a key such as `orders.getOrders`. */
export const findSpOperation = (key: string): SpOperationName | undefined => load().byKey.get(key);

/**
 * Whether an operation, an API, or one of both is of SP-API. It is looked through only for what begins as its names do, so
 * that it is not loaded for those of MWS.
 */
export function isNameInSpApi(api: string | undefined, operation: string | undefined): boolean {
  const names = [api, operation].filter((name) => name !== undefined);
  if (names.length === 0 || !names.every((name) => /^[a-z]/.test(name))) return false;
  return [...spOperations()].some(
    (each) =>
      (api === undefined || each.section.name === api) &&
      (operation === undefined || each.name === operation),
  );
}
