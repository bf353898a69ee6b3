import { parseTimestamp } from '../protocol/timestamp.js';
import { parseDuration } from '../world/duration.js';
import { defaultSettings } from '../world/settings.js';
import type { ProductSettings, Settings } from '../world/settings.js';
import type { WorldStart } from '../world/world.js';
import type { Scenario, ScenarioProducts } from './scenario.js';
import type { ScenarioPay } from './scenario-pay.js';

/** What a scenario sets for World.found; the command line or a sandbox may set it otherwise. */
export function worldStart({
  clock,
  seed,
  auth,
  throttle,
  keys,
  unshippedAlone,
  stock,
  products,
  fulfillmentInventory,
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
    ...(stock && { stock: { ...defaultSettings.stock, ...stock } }),
    ...(products && { products: productSettings(products) }),
    ...(fulfillmentInventory && {
      fulfillmentInventory: { ...defaultSettings.fulfillmentInventory, ...fulfillmentInventory },
    }),
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

function productSettings({ newOfferDelay, ...same }: ScenarioProducts): ProductSettings {
  return {
    ...defaultSettings.products,
    ...same,
    ...(newOfferDelay !== undefined && { newOfferDelay: parseDuration(newOfferDelay)! }),
  };
}

/** How long Amazon Pay takes, in milliseconds. */
const delaysOf = ({ asyncDelay, refundDelay }: NonNullable<ScenarioPay['settings']>): Settings['pay'] => ({
  ...(asyncDelay !== undefined && { asyncDelay: parseDuration(asyncDelay)! }),
  ...(refundDelay !== undefined && { refundDelay: parseDuration(refundDelay)! }),
});
