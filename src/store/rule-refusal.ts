import type { ErrorId } from '../protocol/errors.js';

/**
 * Thrown where the rules of the trade do not allow what was asked; nothing was changed. Each wire says it in its own words.
 */
export class RuleRefusal<Reason extends ErrorId = ErrorId> extends Error {
  /** The row in `data/error-answers.json` that says it to a client of MWS. */
  readonly reason: Reason;
  readonly values: Readonly<Record<string, string | number>>;

  constructor(reason: Reason, values: Readonly<Record<string, string | number>> = {}) {
    super(reason);
    this.reason = reason;
    this.values = values;
  }
}
