import { answerUnder } from './code-rows.js';
import type { ModelOperation, NoText } from './code-rows.js';
import { whyNoCode } from './known-codes.js';
import type { ErrorAnswer, ErrorLayer } from './errors.js';

/** An error as a scenario or a fault describes it; what is absent follows from the code. */
export interface GivenError {
  code: string;
  message?: string;
  status?: number;
  type?: string;
  layer?: ErrorLayer;
  /** The code need not be one that MWS had, nor its text be known. */
  anyCode?: boolean;
}

/** What a call tells of the values in a text. */
export interface CallFacts {
  /** @param place the last name of a parameter, or `@` and a fact such as `@timestamp`. Undefined: it was not sent. */
  valueAt(place: string): string | undefined;
}

/**
 * An error as the operation would have given it: text, status, type and envelope are those of the code, unless they are given.
 * @param operation undefined: the call came to none.
 * @param facts of the call, with which the gaps of the text are filled; absent: they stay.
 */
export function errorOfCode(
  given: GivenError,
  operation: ModelOperation | undefined,
  facts?: CallFacts,
): ErrorAnswer {
  const found = answerUnder(given.code, operation);
  const known = found.answer;
  const usual = 'gaps' in found ? filled(found.answer.message, found.gaps, facts) : undefined;
  const message = given.message ?? usual;
  const status = given.status ?? known?.httpStatus ?? ownStatus(given.code, operation) ?? 400;
  const { message: _, ...envelope } = known ?? { layer: 'service' as const };
  return {
    ...envelope,
    httpStatus: status,
    type: given.type ?? known?.type ?? (status < 500 ? 'Sender' : 'Receiver'),
    code: given.code,
    ...(message !== undefined && { message }),
    layer: given.layer ?? envelope.layer,
  };
}

function filled(
  text: string | undefined,
  gaps: ReadonlyMap<string, readonly string[]>,
  facts: CallFacts | undefined,
): string | undefined {
  if (!facts) return text;
  const valueOf = (places: readonly string[]) => {
    for (const place of places) {
      const value = place.startsWith('=') ? place.slice(1) : facts.valueAt(place);
      if (value !== undefined) return value;
    }
    return '';
  };
  return text?.replace(/\{(\w+)\}/g, (whole, gap: string) =>
    gaps.has(gap) ? valueOf(gaps.get(gap)!) : whole,
  );
}

const ownStatus = (code: string, operation: ModelOperation | undefined): number | undefined =>
  operation?.service.errors.codes?.[code] ?? undefined;

/**
 * Why an error cannot be answered as it is given, as the end of a sentence; undefined: it can.
 * @param operations that it is for; none: whichever are called.
 */
export function whyNoError(given: GivenError, operations: readonly ModelOperation[]): string | undefined {
  return whyNoCode(given, ['MWS']) ?? whyNoText(given, operations);
}

/** The same of its text alone: where only a code is given, MWS's own must be known, and the call must tell what it says. */
export function whyNoText(given: GivenError, operations: readonly ModelOperation[]): string | undefined {
  const { code, message, anyCode } = given;
  if (message !== undefined || anyCode) return undefined;
  for (const operation of operations.length > 0 ? operations : [undefined]) {
    const found = answerUnder(code, operation);
    if ('lacking' in found) return reasonOf(code, found, operation);
  }
  return undefined;
}

function reasonOf(code: string, { lacking }: NoText, operation: ModelOperation | undefined): string {
  const who = operation?.key ?? 'every call';
  if (lacking === 'unknown') return `MWS's text for ${code} is not known; give a message`;
  if (lacking === 'foreign')
    return `${code} is no answer to ${who}; match an operation that has it, or give a message`;
  const gaps = lacking.map((gap) => `{${gap}}`).join(', ');
  return `MWS's text for ${code} says ${gaps}, which ${who} does not tell; match another operation, or give a message`;
}
