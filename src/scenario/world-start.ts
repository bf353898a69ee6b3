import { parseTimestamp } from '../protocol/timestamp.js';
import { parseDuration } from '../world/duration.js';
import type { WorldStart } from '../world/world.js';
import type { Settings } from '../world/settings.js';
import type { ScenarioPay } from './scenario-pay.js';
import type { Scenario } from './scenario.js';

/** What a scenario sets for World.found; the command line or a sandbox may set it otherwise. */
export function worldStart({
  clock,
  seed,
  auth,
  throttle,
  keys,
  unshippedAlone,
  pay,
}: Scenario): Pick<WorldStart, 'clock' | 'settings'> & { seed?: number } {
  const worldAt = clock?.at === undefined ? undefined : parseTimestamp(clock.at);
  const unusedAfter = keys?.unusedAfter;
  const settings: NonNullable<WorldStart['settings']> = {
    ...(auth && { auth }),
    ...(throttle && { throttle }),
    ...(unshippedAlone && { unshippedAlone }),
    ...(clock?.signatures && { signatures: clock.signatures }),
    ...(unusedAfter !== undefined && { keysUnusedAfter: parseDuration(unusedAfter)! }),
    ...(pay?.settings && { pay: delaysOf(pay.settings) }),
  };
  return {
    ...(seed !== undefined && { seed }),
    ...(clock && {
      clock: {
        ...(worldAt !== undefined && { worldAt }),
        mode: clock.mode ?? (clock.frozen ? 'frozen' : 'running'),
        ...(clock.rate !== undefined && { rate: clock.rate }),
      },
    }),
    ...(Object.keys(settings).length > 0 && { settings }),
  };
}

/** How long Amazon Pay takes, in milliseconds. */
const delaysOf = ({ asyncDelay, refundDelay }: NonNullable<ScenarioPay['settings']>): Settings['pay'] => ({
  ...(asyncDelay !== undefined && { asyncDelay: parseDuration(asyncDelay)! }),
  ...(refundDelay !== undefined && { refundDelay: parseDuration(refundDelay)! }),
});
