import { parseTimestamp } from '../protocol/timestamp.js';
import { parseDuration } from '../world/duration.js';
import { hundredthsOf } from '../store/hundredths.js';
import { defaultSettings } from '../world/settings.js';
import type {
  FeeSettings,
  FinanceSettings,
  NotificationSettings,
  ProductSettings,
  RecommendationSettings,
  Settings,
} from '../world/settings.js';
import type { WorldStart } from '../world/world.js';
import type { Scenario, ScenarioProducts } from './scenario.js';
import type { ScenarioPay } from './scenario-pay.js';
import type { ScenarioFinances, ScenarioNotifications, ScenarioRecommendationSettings } from './scenario.js';

const DEFAULTS = defaultSettings.finances;

/** Settings of finances, where a scenario gives some: durations and times of day in milliseconds, amounts in hundredths. */
function financeSettings({
  settlementDays,
  closesAt,
  fees,
  delay,
  payout,
}: ScenarioFinances): FinanceSettings {
  return {
    settlementDays: settlementDays ?? DEFAULTS.settlementDays,
    closesAt: closesAt === undefined ? DEFAULTS.closesAt : timeOfDay(closesAt),
    fees: fees === 'none' ? fees : feeSettings(fees ?? {}),
    delay: delay === undefined ? DEFAULTS.delay : parseDuration(delay)!,
    payout: { ...DEFAULTS.payout, ...payout },
  };
}

/** `commission` is a number of percent, or text such as `15%`. */
function feeSettings({
  commission,
  ...amounts
}: Exclude<ScenarioFinances['fees'], 'none' | undefined>): FeeSettings {
  const inHundredths = Object.entries(amounts).map(([name, amount]) => [name, hundredthsOf(amount)]);
  return {
    ...(commission !== undefined && { commission: parseFloat(String(commission)) }),
    ...Object.fromEntries(inHundredths),
  };
}

/** Settings of recommendations, where a scenario gives some. */
const recommendationSettings = ({
  at,
  tokenLife,
  ...same
}: ScenarioRecommendationSettings): RecommendationSettings => ({
  ...defaultSettings.recommendations,
  ...same,
  ...(at !== undefined && { at: timeOfDay(at) }),
  ...(tokenLife !== undefined && { tokenLife: parseDuration(tokenLife)! }),
});

/** Settings of notifications, where a scenario gives some. */
const notificationSettings = ({
  delay,
  faults: _,
  ...same
}: ScenarioNotifications): NotificationSettings => ({
  ...defaultSettings.notifications,
  ...same,
  ...(delay !== undefined && { delay: parseDuration(delay)! }),
});

/** `true` and `false` are the switch alone; whoever says how it lives means that it does. */
const liveSettings = (live: NonNullable<Scenario['live']>): Settings['live'] => ({
  ...defaultSettings.live,
  ...(typeof live === 'boolean' ? { on: live } : { on: true, ...live }),
});

/** `07:52:49` in milliseconds. */
const timeOfDay = (text: string): number => parseTimestamp(`1970-01-01T${text}Z`)!;

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
  spApi,
  pay,
  finances,
  recommendationSettings: advice,
  notifications,
  live,
  asOf,
  state,
}: Scenario): Pick<WorldStart, 'clock' | 'settings'> & { seed?: number } {
  const worldAt = clock?.at === undefined ? undefined : parseTimestamp(clock.at);
  const unusedAfter = keys?.unusedAfter;
  const settings: NonNullable<WorldStart['settings']> = {
    ...(auth && { auth }),
    ...(throttle && { throttle }),
    ...(unshippedAlone && { unshippedAlone }),
    ...(asOf && { asOf }),
    ...(clock?.signatures && { signatures: clock.signatures }),
    ...(finances && { finances: financeSettings(finances) }),
    ...(advice && { recommendations: recommendationSettings(advice) }),
    ...(notifications && { notifications: notificationSettings(notifications) }),
    ...(live !== undefined && { live: liveSettings(live) }),
    ...(unusedAfter !== undefined && { keysUnusedAfter: parseDuration(unusedAfter)! }),
    ...(stock && { stock: { ...defaultSettings.stock, ...stock } }),
    ...(products && { products: productSettings(products) }),
    ...(fulfillmentInventory && {
      fulfillmentInventory: { ...defaultSettings.fulfillmentInventory, ...fulfillmentInventory },
    }),
    ...(spApi && { spApi: { ...defaultSettings.spApi, ...spApi } }),
    ...(pay?.settings && { pay: paySettingsOf(pay.settings) }),
    ...state?.settings,
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

/** How Amazon Pay acts; durations in milliseconds. */
const paySettingsOf = ({
  asyncDelay,
  refundDelay,
  ...same
}: NonNullable<ScenarioPay['settings']>): Settings['pay'] => ({
  ...same,
  ...(asyncDelay !== undefined && { asyncDelay: parseDuration(asyncDelay)! }),
  ...(refundDelay !== undefined && { refundDelay: parseDuration(refundDelay)! }),
});
