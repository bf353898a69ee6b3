import type { Forwarded } from '../protocol/forwarded.js';
import type { Pair, Parameters } from '../protocol/parameters.js';
import type { SignedRequest } from '../protocol/signature.js';

/** A request whose signature does not match, as it came in. */
export interface Suspect extends SignedRequest {
  /** The path as sent, with the query. */
  target: string;
  /** A body that held parameters. */
  form: string | undefined;
  /** A body that was none, such as a feed; undefined where there was none or not all of it was kept. */
  document: string | undefined;
  /** What a proxy in between said. */
  forwarded?: Forwarded | undefined;
}

/** What the query of a target says. */
export function queryOf(target: string): string {
  const mark = target.indexOf('?');
  return mark < 0 ? '' : target.slice(mark + 1);
}

/** The pair of that name as it was sent; given twice, the first counts. */
export const sentPair = (parameters: Parameters, name: string): Pair | undefined =>
  parameters.pairs.find((pair) => pair.name === name);

/** A key that the client may have taken for that of the request. */
export interface OtherSecret {
  /** The code of the mistake. */
  code: string;
  secretKey: string;
  accessKeyId: string;
}

/** The secret that the request should have been signed with, and others that the registry knows. */
export interface KnownSecrets {
  secretKey: string;
  others: readonly OtherSecret[];
}
