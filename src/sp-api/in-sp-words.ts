import { errorAnswer } from '../protocol/errors.js';
import type { ErrorId } from '../protocol/errors.js';
import { RuleRefusal } from '../store/rule-refusal.js';
import type { SpHandler } from './context.js';
import { SpApiError } from './errors.js';

/** Where SP-API is known to have another status or code than MWS. */
export type OtherWords = Partial<Record<ErrorId, { status?: number; code?: string }>>;

/** What is refused has the status, code and text of MWS (chosen) where no source has those of SP-API. */
export function refusedAsMws({ reason, values }: RuleRefusal, others: OtherWords = {}): SpApiError {
  const { httpStatus: status, code, message = '' } = errorAnswer(reason, values);
  return new SpApiError({ status, layout: 'service', code, message, details: '', ...others[reason] });
}

/** The same operations; what the store refuses is refused in the words of SP-API. */
export const inSpWords = (
  handlers: Readonly<Record<string, SpHandler>>,
  others: OtherWords = {},
): Readonly<Record<string, SpHandler>> =>
  Object.fromEntries(
    Object.entries(handlers).map(([key, handle]): [string, SpHandler] => [
      key,
      (context, input) => {
        try {
          return handle(context, input);
        } catch (error) {
          throw error instanceof RuleRefusal ? refusedAsMws(error, others) : error;
        }
      },
    ]),
  );
