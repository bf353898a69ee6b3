import type { ErrorId } from '../../protocol/errors.js';
import { RuleRefusal } from '../rule-refusal.js';

/** Why nothing was done: the id of the row in `data/error-answers.json` that says it to a client. */
export type PostageReason = Extract<ErrorId, `Postage${string}`>;

/** Thrown where a seller cannot have what it asks of labels; nothing was changed. */
export class PostageRefusal extends RuleRefusal<PostageReason> {}
