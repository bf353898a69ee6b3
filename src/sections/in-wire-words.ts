import type { ErrorId } from '../protocol/errors.js';
import { mwsError } from '../protocol/errors.js';
import type { Handlers } from './handler.js';

/** What the store throws where its rules do not allow what was asked: a row of `data/error-answers.json`. */
interface Refusal {
  reason: ErrorId;
  values: Readonly<Record<string, string | number>>;
}

/** The same operations; what the store refuses is refused in the words of MWS. */
export function inWireWords(
  refusal: abstract new (...given: never[]) => Error & Refusal,
  handlers: Handlers,
): Handlers {
  const worded = Object.entries(handlers).map(([key, handle]) => [
    key,
    (...given: unknown[]) => {
      try {
        return (handle as (...given: unknown[]) => unknown)(...given);
      } catch (error) {
        throw error instanceof refusal ? mwsError(error.reason, error.values) : error;
      }
    },
  ]);
  return Object.fromEntries(worded) as Handlers;
}
