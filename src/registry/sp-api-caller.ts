import type { World } from '../world/world.js';
import { applicationOfDeveloper } from './applications.js';
import { findDeveloper } from './developers.js';
import type { DemoCaller } from './demo-caller.js';
import { ownRefreshToken, refreshTokenOfAuthToken } from './refresh-tokens.js';

/** All that a client of SP-API needs to call for a seller, but for where. */
export interface SpApiCaller {
  clientId: string;
  clientSecret: string;
  /** Empty where the seller has authorized nobody. */
  refreshToken: string;
}

/** What a caller of MWS has in SP-API; a caller that no developer stands behind has nothing there. */
export function spApiCallerOf(
  world: World,
  { developerId, authToken }: Pick<DemoCaller, 'developerId' | 'authToken'>,
): SpApiCaller | undefined {
  const developer = findDeveloper(world, developerId);
  if (!developer) return undefined;
  const { clientId, clientSecret } = applicationOfDeveloper(world, developer.id);
  const granted =
    authToken === '' ? ownRefreshToken(world, developer.id) : refreshTokenOfAuthToken(world, authToken);
  return { clientId, clientSecret, refreshToken: granted?.refreshToken ?? '' };
}

/** The same with the addresses of a server: `http://127.0.0.1:2009`. */
export interface SpApiCredentials extends SpApiCaller {
  endpoint: string;
  tokenUrl: string;
}

/** Puts the addresses of a server before what a caller has. @param url of the server, without a slash at its end. */
export const atServer = (url: string, caller: SpApiCaller): SpApiCredentials => ({
  endpoint: url,
  tokenUrl: `${url}/auth/o2/token`,
  ...caller,
});
