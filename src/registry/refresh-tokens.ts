import type { World } from '../world/world.js';
import type { AuthorizationStatus } from './authorization-status.js';
import { sellerOfRow } from './sellers.js';
import type { Seller } from './sellers.js';

/** A seller's grant to an application: the other end of an authorization, or of a developer's own account. */
export interface RefreshToken {
  id: number;
  refreshToken: string;
  /** Rows of developers and sellers. */
  developer: number;
  seller: number;
  /** Null: the developer's own account, which it has authorized itself. */
  authorization: number | null;
  /** That of the authorization; one's own account never ends. */
  status: AuthorizationStatus;
}

const SELECT = `SELECT r.id, r.refresh_token AS refreshToken, r.developer, r.seller, r.authorization,
  coalesce(a.status, 'active') AS status FROM refresh_tokens r LEFT JOIN authorizations a ON a.id = r.authorization`;

/** Long enough that nobody guesses one; Amazon's are longer. */
const LENGTH = 128;

/** Letters and digits only: a client need not escape any of it. */
const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';

/** `length` characters that begin with the id of the sandbox, behind what says which kind of token it is. */
export const makeToken = ({ keyPrefix, ids }: World, kind: string, length: number): string =>
  kind + keyPrefix + ids.spApi.text(length - keyPrefix.length, ALPHABET);

export function createRefreshToken(
  world: World,
  { developer, seller, authorization }: Pick<RefreshToken, 'developer' | 'seller' | 'authorization'>,
): void {
  world.database.run(
    'INSERT INTO refresh_tokens (refresh_token, developer, seller, authorization) VALUES (?, ?, ?, ?)',
    makeToken(world, 'Atzr|', LENGTH),
    developer,
    seller,
    authorization,
  );
}

export const findRefreshToken = (world: World, refreshToken: string): RefreshToken | undefined =>
  world.database.get<RefreshToken>(`${SELECT} WHERE r.refresh_token = ?`, refreshToken);

export const refreshTokenOfRow = (world: World, id: number): RefreshToken =>
  world.database.remembered(`refresh token ${id}`, () =>
    world.database.get<RefreshToken>(`${SELECT} WHERE r.id = ?`, id)!,
  );

/** The refresh token beside the MWS token of an authorization. */
export const refreshTokenOfAuthToken = (world: World, authToken: string): RefreshToken | undefined =>
  world.database.get<RefreshToken>(`${SELECT} WHERE a.auth_token = ?`, authToken);

/** The refresh token with which a developer calls for its own account. */
export const ownRefreshToken = (world: World, developer: number): RefreshToken | undefined =>
  world.database.get<RefreshToken>(`${SELECT} WHERE r.developer = ? AND r.authorization IS NULL`, developer);

/** The sellers who have granted something to an application, and not taken it back; the first one first. */
export const sellersOfApplication = (world: World, developer: number): Seller[] =>
  world.database
    .all<RefreshToken>(`${SELECT} WHERE r.developer = ? ORDER BY r.id`, developer)
    .filter(({ status }) => status === 'active')
    .map(({ seller }) => sellerOfRow(world, seller));
