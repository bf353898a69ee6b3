import { isDeepStrictEqual } from 'node:util';
import { defaultSettings } from '../../world/settings.js';
import type { Settings } from '../../world/settings.js';
import type { World } from '../../world/world.js';
import { given } from './omit.js';
import { iso } from './registry-words.js';

/** Settings that are a word each. */
const WORDS = ['auth', 'throttle', 'unshippedAlone', 'asOf'] as const;

/** The clock, the seed and the settings that are not as in every world. */
export function frameWords({ scenario: name, seed, settings, clock }: World): object {
  const { mode, rate } = clock.state();
  return {
    name,
    clock: {
      at: iso(clock.now()),
      mode,
      ...(mode === 'scaled' && { rate }),
      ...given({ signatures: settings.signatures }, defaultSettings),
    },
    seed,
    ...given(Object.fromEntries(WORDS.map((word) => [word, settings[word]])), { ...defaultSettings }),
  };
}

/** The other settings, where they are not as in every world. */
export function otherSettings(settings: Settings): Partial<Settings> {
  const said: readonly string[] = [...WORDS, 'signatures'];
  return Object.fromEntries(
    Object.entries(settings).filter(
      ([name, value]) =>
        !said.includes(name) && !isDeepStrictEqual(value, defaultSettings[name as keyof Settings]),
    ),
  );
}
