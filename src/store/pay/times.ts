import { payRules } from '../../model/pay.js';
import { parseDuration } from '../../world/duration.js';
import type { World } from '../../world/world.js';
import type { Environment } from './pay.js';

const times = Object.fromEntries(
  Object.entries(payRules.times).map(([name, duration]) => [name, parseDuration(duration)!]),
) as Record<keyof typeof payRules.times, number>;

/** How long a draft waits to be confirmed, in milliseconds; so are all here. */
export const DRAFT_LASTS = times.draft;
/** How long an order reference lasts. */
export const ORDER_LASTS = times.orderReference;
/** How long after an authorization its money is there at once. */
export const GUARANTEED_FOR = times.guaranteed;
/** How long a capture takes that is not decided at once. */
export const CAPTURE_TAKES = times.capture;
/** What answers say of an authorization, in the sandbox too, where it ends sooner. */
export const AUTHORIZATION_IS_SAID_TO_LAST = times.authorization;

export const authorizationLasts = (environment: Environment): number =>
  environment === 'live' ? times.authorization : times.authorizationInSandbox;

/** How long Amazon takes to decide an authorization that is not decided in the call. */
export const asyncDelay = ({ settings }: World): number => settings.pay?.asyncDelay ?? times.asyncDelay;

/** How long a refund takes. */
export const refundDelay = ({ settings }: World): number => settings.pay?.refundDelay ?? times.refundDelay;
