import type { AuthMode } from '../world/settings.js';
import type { SpCall, SpCheck, SpRefusal, SpRungName } from './call.js';
import { checkMarketplace, checkRestricted, checkRole } from './rungs/authorize.js';
import { checkHttp, checkRoute } from './rungs/http.js';
import { checkParameters } from './rungs/parameters.js';
import { checkExpired, checkRevoked, checkSecretExpired, checkToken } from './rungs/token.js';
import { checkFault, checkQuota } from './rungs/traffic.js';

/** One check with its name. `auth` ones are passed over by `--auth lenient` and `off`. */
export interface SpRung {
  name: SpRungName;
  check: SpCheck;
  auth: boolean;
}

const rung = (name: SpRungName, check: SpCheck): SpRung => ({ name, check, auth: false });
const authRung = (name: SpRungName, check: SpCheck): SpRung => ({ name, check, auth: true });

/**
 * The checks in their order: the first that refuses decides the answer. Amazon documents none. Recorded: route before token,
 * token before parameters. Chosen: the rest.
 */
export const ladder: readonly SpRung[] = [
  rung('http', checkHttp),
  rung('route', checkRoute),
  authRung('token', checkToken),
  authRung('expired', checkExpired),
  authRung('revoked', checkRevoked),
  authRung('secretExpired', checkSecretExpired),
  authRung('role', checkRole),
  authRung('restricted', checkRestricted),
  authRung('marketplace', checkMarketplace),
  rung('fault', checkFault),
  rung('quota', checkQuota),
  rung('parameters', checkParameters),
];

/** A refusal with the rung that it came from. */
export interface SpRefusedAt extends SpRefusal {
  rung: SpRungName;
}

/** A refusal that is to be answered, or one that was only noted because of `--auth lenient`. */
export interface SpClimb {
  refused?: SpRefusedAt;
  noted?: SpRefusedAt;
}

/**
 * Takes a call up the ladder.
 * @param fallBack fills in who calls, where the mode does not ask for proof of it.
 */
export function climb(call: SpCall, mode: AuthMode, fallBack: (call: SpCall) => void): SpClimb {
  let noted: SpRefusedAt | undefined;
  let identified = mode === 'strict';
  for (const { name, check, auth } of ladder) {
    if (auth && (mode === 'off' || noted)) continue;
    if (!auth && !identified && name === 'fault') {
      fallBack(call);
      identified = true;
    }
    const refusal = check(call);
    if (!refusal) continue;
    if (auth && mode === 'lenient') noted = { ...refusal, rung: name };
    else return { refused: { ...refusal, rung: name }, ...(noted && { noted }) };
  }
  return noted ? { noted } : {};
}
