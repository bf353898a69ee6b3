import { readData } from '../../model/data-file.js';

export type LwaErrorId =
  | 'RefreshTokenUnknown'
  | 'RefreshTokenRevoked'
  | 'CodeInvalid'
  | 'ClientInvalid'
  | 'ClientOfAnother'
  | 'GrantTypeUnsupported'
  | 'ParameterMissing'
  | 'BodyUnreadable'
  | 'ScopeInvalid';

interface LwaRow {
  status: number;
  error: string;
  description: string;
}

const table = readData<{ errors: Record<LwaErrorId, LwaRow>; scopes: string[] }>(
  'sp-api/token-endpoint.json',
);

/** The scopes that a grantless token may have. */
export const scopes: readonly string[] = table.scopes;

/** What a token request came to: the members of its answer, in their order, and why it was refused. */
export interface LwaAnswer {
  status: number;
  body: Readonly<Record<string, string | number>>;
  cause?: string;
  explanation?: string;
  /** The authorization that it was for. */
  authorizationId?: number;
}

/** The members of a token request, whichever of the two ways it came. */
export type LwaMembers = ReadonlyMap<string, string>;

/** A refusal of `data/sp-api/token-endpoint.json`. */
export function lwaError(
  id: LwaErrorId,
  cause: string,
  explanation: string,
  values: Readonly<Record<string, string>> = {},
): LwaAnswer {
  const { status, error, description } = table.errors[id];
  const filled = description.replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole);
  return { status, body: { error_description: filled, error }, cause, explanation };
}
