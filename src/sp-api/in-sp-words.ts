import { errorAnswer } from '../protocol/errors.js';
import type { ErrorId } from '../protocol/errors.js';
import type { SpHandler } from './context.js';
import { SpApiError } from './errors.js';

/** What the store throws where its rules do not allow what was asked: a row of `data/error-answers.json`. */
interface Refusal {
  reason: ErrorId;
  values: Readonly<Record<string, string | number>>;
}

/** What is refused has the status, code and text of MWS (chosen): no source has those of these APIs. */
export function refusedAsMws(
  id: ErrorId,
  values: Readonly<Record<string, string | number>> = {},
  explanation?: string,
): SpApiError {
  const { httpStatus: status, code, message = '' } = errorAnswer(id, values);
  return new SpApiError({ status, layout: 'service', code, message, details: '' }, explanation);
}

/** The same operations; what the store refuses is refused in the words of SP-API. */
export const inSpWords = (
  refusal: abstract new (...given: never[]) => Error & Refusal,
  handlers: Readonly<Record<string, SpHandler>>,
): Readonly<Record<string, SpHandler>> =>
  Object.fromEntries(
    Object.entries(handlers).map(([key, handle]): [string, SpHandler] => [
      key,
      (context, input) => {
        try {
          return handle(context, input);
        } catch (error) {
          throw error instanceof refusal ? refusedAsMws(error.reason, error.values) : error;
        }
      },
    ]),
  );
