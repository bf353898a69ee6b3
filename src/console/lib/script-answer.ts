import type { WholeRequest } from '../api/types.js';

/** Parameters that differ from call to call, or say who calls: an answer is scripted for whatever they are. */
const NOT_ASKED = /^(?:AWSAccessKeyId|Action|MWSAuthToken|Merchant|SellerId|Signature\w*|Timestamp|Version)$/;

/** What a scripted answer asks of a call so that it answers calls like one that was made. */
export const matchOf = (params: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(Object.entries(params).filter(([name]) => !NOT_ASKED.test(name)));

/** The answer that was given, to be edited; empty where it was no XML, or was not kept whole. */
export function answerToScript({ responseBody }: Pick<WholeRequest, 'responseBody'>): string {
  if (!responseBody?.complete) return '';
  const { text } = responseBody;
  return /^\s*</.test(text) ? text : '';
}
