import { createHash } from 'node:crypto';
import { createChance } from './chance.js';
import type { Chance } from './chance.js';

/**
 * Everything made up in a world comes from here, so that the same seed and the same calls give the same answers.
 * Request ids have a stream of their own: a call that only reads does not change what the next one that writes makes.
 */
export interface Ids {
  /** For ids and secrets of things that are created: keys, tokens, orders. */
  readonly made: Chance;
  /** For request ids. */
  readonly requests: Chance;
  /** For credentials and tokens of SP-API: what is made for one face changes nothing that is made for the other. */
  readonly spApi: Chance;
  /** For the nonces of NextTokens. */
  readonly tokens: Chance;
  /** The 32 bytes that this world's NextTokens are sealed with. */
  readonly tokenKey: Buffer;
}

/** `run` counts how often the world's data was opened, so that ids do not repeat after a restart. */
export function createIds(seed: number, run: number): Ids {
  return {
    made: createChance(seed, `made/${run}`),
    requests: createChance(seed, `requests/${run}`),
    spApi: createChance(seed, `sp-api/${run}`),
    tokens: createChance(seed, `tokens/${run}`),
    tokenKey: createHash('sha256').update(`mws-local NextToken ${seed}`).digest(),
  };
}
