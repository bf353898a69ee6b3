import type { SpApiModel, SpRefusals } from '../model/sp-api.js';
import { errorAnswer } from '../protocol/errors.js';
import type { RuleRefusal } from '../store/rule-refusal.js';
import { spError } from './errors.js';
import type { SpError, SpErrorId } from './errors.js';

/** Where an API says nothing of it. */
const AS_INPUT: SpRefusals = { row: 'RuleRefused' };

/**
 * What the rules of the trade refuse, in the words of an API. The text is that of MWS: as far as it is recorded, the services kept
 * it. Status and code are those of a row of `data/sp-api/errors.json`, or those of MWS (chosen) with what is known to be otherwise.
 */
export function inSpWords({ refusals = AS_INPUT }: SpApiModel, { reason, values }: RuleRefusal): SpError {
  const { httpStatus: status, code, message } = errorAnswer(reason, values);
  const { row, otherwise } = refusals;
  if (row !== 'mws') return spError(row as SpErrorId, { text: message ?? code });
  return { status, layout: 'service', code, message: message ?? '', details: '', ...otherwise?.[reason] };
}
