import type { Scenario } from '../scenario/index.js';
import type { ClockMode } from '../world/clock.js';
import type { Settings } from '../world/settings.js';

/** What is said beside a scenario, and stands above it. */
export interface RealmOverrides {
  seed?: number;
  /** ISO 8601 instant that the clock starts at. */
  clock?: string;
  mode?: ClockMode;
  /** How many times as fast as real time a scaled clock goes. */
  rate?: number;
  auth?: Settings['auth'];
  throttle?: Settings['throttle'];
}

/** What a world is made from: a scenario, and what was said beside it and stands above it. */
export interface Origin {
  scenario: Scenario;
  overrides: RealmOverrides;
}

/** An origin whose world was made beforehand, because that takes long: as bytes, or in a file. It is used up by one world. */
export interface PreparedOrigin extends Origin {
  made?: { bytes: Buffer } | { file: string };
}
