import { resultCodes } from '../../../feeds/problem.js';
import type { Problem } from '../../../feeds/problem.js';
import { placeOf, resultText } from '../../../feeds/result-text.js';

/** What kind of thing is wrong; all else is an invalid attribute. */
const CATEGORIES: Readonly<Record<string, string>> = {
  attributeMissing: 'MISSING_ATTRIBUTE',
  zeroPrice: 'INVALID_PRICE',
  wrongCurrency: 'INVALID_PRICE',
  invalidImageUrl: 'INVALID_IMAGE',
};

/** A problem as answers show it: the codes and texts are those of processing reports. */
export function issueDocument(problem: Problem, marketplaceId: string) {
  const { code, type } = resultCodes[problem.result]!;
  const { attribute } = problem.values;
  return {
    code: String(code),
    message: resultText(problem, placeOf(marketplaceId, 'en')),
    severity: type === 'Warning' ? 'WARNING' : 'ERROR',
    attributeNames: attribute === undefined ? undefined : [attribute],
    categories: [CATEGORIES[problem.result] ?? 'INVALID_ATTRIBUTE'],
    marketplaceIds: [marketplaceId],
  };
}
