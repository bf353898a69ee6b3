import { ScenarioError } from '../../../scenario/index.js';
import type { Finding as ScenarioFinding } from '../../../scenario/index.js';
import { LimitReached, WorldBusy } from '../../../realms/limit-reached.js';
import type { Origin } from '../../../realms/origin.js';
import type { RealmWish, ServerRealms } from '../../../realms/realms.js';
import { isClockInstant } from '../../../world/clock.js';
import type { ClockMode } from '../../../world/clock.js';
import type { Settings } from '../../../world/settings.js';
import { CLOCK_RANGE, readInstant } from '../../instant.js';
import { conflict, invalid, invalidBody } from '../../problem.js';
import type { Finding } from '../../validation.js';
import * as schema from '../../schemas.js';
import type { Schema } from '../../schemas.js';

/** What a request says of a world that is to be made. */
export interface WishBody {
  scenario?: string | object;
  seed?: number;
  clock?: string | { now?: string; mode?: ClockMode; rate?: number };
  auth?: Settings['auth'];
  throttle?: Settings['throttle'];
}

/** A scenario with thousands of orders in it is larger than what other routes take. */
export const SCENARIO_LIMIT = 10 * 1024 * 1024;

export const wishFields: Record<string, Schema> = {
  scenario: {
    type: ['string', 'object'],
    additionalProperties: true,
    description: "A built-in scenario's name, or a scenario as YAML text or as an object; never a path.",
  },
  seed: schema.described(schema.integer(0), 'Seed of every generated id.'),
  clock: {
    description:
      'The instant that the clock starts at, or what PUT /clock takes; now, running, if not given.',
    anyOf: [
      schema.instant,
      schema.object({
        now: schema.instant,
        mode: schema.oneOf(['running', 'frozen', 'scaled']),
        rate: { type: 'number', exclusiveMinimum: 0, maximum: 1_000_000 },
      }),
    ],
  },
  auth: schema.oneOf(['strict', 'lenient', 'off']),
  throttle: schema.oneOf(['off', 'real']),
};

/**
 * What a world is to be made from; what a request leaves out is as the server was started.
 * @throws Problem with all that is wrong with the scenario.
 */
export async function originOf(realms: ServerRealms, { clock, ...wish }: WishBody): Promise<Origin> {
  try {
    if (wish.scenario !== undefined) await realms.read(wish.scenario);
    return realms.originOf({ ...wish, ...clockOf(clock) });
  } catch (error) {
    if (error instanceof ScenarioError) throw invalidBody(error.findings.map(findingIn));
    throw error;
  }
}

function clockOf(clock: WishBody['clock']): RealmWish {
  if (clock === undefined) return {};
  if (typeof clock === 'string') return { clock: clockInstant(clock, '/clock') };
  const { now, mode, rate } = clock;
  if (rate !== undefined && mode !== 'scaled') throw invalid('/clock/rate', 'is for mode scaled only');
  return {
    ...(now !== undefined && { clock: clockInstant(now, '/clock/now') }),
    ...(mode && { mode }),
    ...(rate !== undefined && { rate }),
  };
}

function clockInstant(text: string, path: string): string {
  if (!isClockInstant(readInstant(text))) throw invalid(path, CLOCK_RANGE);
  return text;
}

const findingIn = ({ line, column, path, problem }: ScenarioFinding): Finding => ({
  in: 'body',
  path: '/scenario',
  message: `line ${line}, column ${column}${path === '' ? '' : ` (${path})`}: ${problem}`,
});

/** 409 where there would be more of something than the server keeps, or another process is in the way. */
export function withinLimits<Made>(make: () => Made): Made {
  try {
    return make();
  } catch (error) {
    // What its `state` says is held to the words when the world is filled.
    if (error instanceof ScenarioError) throw invalidBody(error.findings.map(findingIn));
    if (error instanceof LimitReached || error instanceof WorldBusy) throw conflict(error.message);
    throw error;
  }
}
