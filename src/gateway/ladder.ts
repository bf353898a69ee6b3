import type { Catalog } from '../protocol/catalog.js';
import type { AuthMode } from '../world/settings.js';
import type { Call, Check, Refusal, RungName } from './call.js';
import { checkAction, checkSize, checkVersion, makeCheckPath } from './rungs/address.js';
import { checkAccessKey, checkCommon, checkExpired, checkSignature } from './rungs/authenticate.js';
import {
  checkAccount,
  checkMarketplace,
  checkRegion,
  checkRole,
  checkSeller,
  checkToken,
} from './rungs/authorize.js';
import { checkParameters } from './rungs/parameters.js';
import { checkFault, checkQuota } from './rungs/traffic.js';

/** One check with its name. `auth` ones are passed over by `--auth lenient` and `off`. */
export interface Rung {
  name: RungName;
  check: Check;
  auth: boolean;
}

/**
 * The checks in MWS's order: the first that refuses decides the answer. Recorded: path before key. Quoted: key before
 * seller before token. Inferred: the time before the signature. Chosen: the order from account to marketplace.
 */
export function buildLadder(catalog: Catalog): readonly Rung[] {
  const rung = (name: RungName, check: Check): Rung => ({ name, check, auth: false });
  const authRung = (name: RungName, check: Check): Rung => ({ name, check, auth: true });
  return [
    rung('size', checkSize),
    rung('path', makeCheckPath(catalog.findAddress, catalog.hasSection)),
    rung('version', checkVersion),
    rung('action', checkAction),
    authRung('common', checkCommon),
    authRung('accessKey', checkAccessKey),
    authRung('expired', checkExpired),
    authRung('signature', checkSignature),
    authRung('seller', checkSeller),
    authRung('account', checkAccount),
    authRung('region', checkRegion),
    authRung('token', checkToken),
    authRung('role', checkRole),
    authRung('marketplace', checkMarketplace),
    rung('fault', checkFault),
    rung('quota', checkQuota),
    rung('parameters', checkParameters),
  ];
}

/** A refusal with the rung that it came from. */
export interface RefusedAt extends Refusal {
  rung: RungName;
}

/** What the ladder found: a refusal that is to be answered, or one that was only noted because of `--auth lenient`. */
export interface Climb {
  refused?: RefusedAt;
  noted?: RefusedAt;
}

/**
 * Takes a call up the ladder.
 * @param fallBack fills in who calls, where the mode does not ask for proof of it.
 */
export function climb(
  ladder: readonly Rung[],
  call: Call,
  mode: AuthMode,
  fallBack: (call: Call) => void,
): Climb {
  let noted: RefusedAt | undefined;
  let identified = mode === 'strict';
  for (const { name, check, auth } of ladder) {
    if (auth && (mode === 'off' || noted)) continue;
    if (!auth && !identified && call.operation) {
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
