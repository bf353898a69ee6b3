import { mwsError } from '../protocol/errors.js';
import { RuleRefusal } from '../store/rule-refusal.js';
import type { Handlers } from './handler.js';

/** Handlers that say what the store refuses in the words of MWS. */
export function inWireWords(handlers: Handlers): Handlers {
  const worded = Object.entries(handlers).map(([key, handle]) => [
    key,
    (...given: unknown[]) => {
      try {
        return (handle as (...given: unknown[]) => unknown)(...given);
      } catch (error) {
        throw error instanceof RuleRefusal ? mwsError(error.reason, error.values) : error;
      }
    },
  ]);
  return Object.fromEntries(worded) as Handlers;
}
