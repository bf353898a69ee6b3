import type { ErrorId } from '../../protocol/errors.js';
import { RuleRefusal } from '../rule-refusal.js';

/** Why nothing was done: the id of the row in `data/error-answers.json` that says it to a client. */
export type EasyShipReason = Extract<ErrorId, `EasyShip${string}`>;

/** Thrown where the rules of Easy Ship do not allow what was asked; nothing was changed. */
export class EasyShipRefusal extends RuleRefusal<EasyShipReason> {}
