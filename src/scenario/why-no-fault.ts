import { isNameInSpApi } from '../model/sp-api.js';
import type { ModelOperation } from '../protocol/code-rows.js';
import { whyNoText } from '../protocol/error-of-code.js';
import type { GivenError } from '../protocol/error-of-code.js';
import { whyNoCode } from '../protocol/known-codes.js';
import type { FaultMatch } from './scenario-traffic.js';

/**
 * Why a fault cannot answer an error, as the end of a sentence; undefined: it can. A fault that names neither a section nor an
 * operation is for both faces, and its code may be that of either.
 * @param operations of MWS that it is for.
 */
export function whyNoFault(
  error: GivenError,
  { section, operation }: Pick<FaultMatch, 'section' | 'operation'>,
  operations: readonly ModelOperation[],
): string | undefined {
  const isNamed = section !== undefined || operation !== undefined;
  if (isNamed && isNameInSpApi(section, operation) && operations.length === 0)
    return whyNoCode(error, ['SP-API']);
  if (isNamed && operations.length === 0) return undefined;
  const why = whyNoCode(error, isNamed ? ['MWS'] : ['MWS', 'SP-API']);
  return (
    why ?? (isNamed || whyNoCode(error, ['MWS']) === undefined ? whyNoText(error, operations) : undefined)
  );
}
