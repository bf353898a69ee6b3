import type { Catalog } from '../protocol/catalog.js';
import { errorAnswer, errorIds } from '../protocol/errors.js';
import type { ErrorAnswer } from '../protocol/errors.js';
import type { Fault, FaultMatch } from '../traffic/faults.js';
import { invalidBody } from './problem.js';
import type { Finding } from './problem.js';

/** A fault as a request describes it. What is not built yet is let in, so that it can be refused by its name. */
export interface FaultBody {
  match?: FaultMatch & Record<string, unknown>;
  times?: number;
  effect: { error?: FaultError } & Record<string, unknown>;
}

export interface FaultError {
  code: string;
  status?: number;
  message?: string;
  type?: string;
}

/** The contract's matches and effects that come later. */
const laterMatches = ['probability'];
const laterEffects = ['delay', 'reset', 'truncate', 'status', 'body'];

const knownMatches = ['operation', 'section', 'sellerId', 'accessKeyId', 'nth', 'every', 'stage'];

/**
 * Reads a fault.
 * @throws Problem with all that is wrong with it.
 */
export function readFault(
  catalog: Catalog,
  { match = {}, times, effect }: FaultBody,
): Omit<Fault, 'id' | 'hits'> {
  const findings = [
    ...unknown('/match', match, knownMatches, laterMatches),
    ...unknown('/effect', effect, ['error'], laterEffects),
    ...nameless(catalog, match),
  ];
  if (findings.length === 0 && !effect.error) findings.push(finding('/effect/error', 'is missing'));
  if (findings.length > 0) throw invalidBody(findings);
  return { match, effect: { error: readError(effect.error!) }, ...(times !== undefined && { times }) };
}

const finding = (path: string, message: string): Finding => ({ in: 'body', path, message });

function unknown(path: string, value: object, known: readonly string[], later: readonly string[]): Finding[] {
  const others = Object.keys(value).filter((name) => !known.includes(name));
  return others.map((name) =>
    finding(
      `${path}/${name}`,
      later.includes(name) ? 'is not built yet in this release' : 'is not known here',
    ),
  );
}

/** A fault for an operation that MWS does not have would never be hit, and no one would learn why. */
function nameless({ sections }: Catalog, { section, operation }: FaultMatch): Finding[] {
  const candidates = sections.filter(({ name }) => section === undefined || name === section);
  if (candidates.length === 0) return [finding('/match/section', `there is no section ${section}`)];
  if (operation === undefined || candidates.some(({ operations }) => operations.has(operation))) return [];
  return [
    finding('/match/operation', `there is no operation ${operation}${section ? ` in ${section}` : ''}`),
  ];
}

/** What is not said of an error that MWS had is as MWS had it. */
function readError({ code, status, message, type }: FaultError): ErrorAnswer {
  const known = knownError(code);
  const httpStatus = status ?? known?.httpStatus ?? 400;
  const told = message ?? known?.message;
  return {
    httpStatus,
    type: type ?? known?.type ?? (httpStatus < 500 ? 'Sender' : 'Receiver'),
    code,
    layer: known?.layer ?? 'service',
    ...(known?.detail && { detail: true }),
    ...(told !== undefined && { message: told }),
  };
}

/** The row of the error table that a code means: the one of its name, or the first that has it. */
function knownError(code: string): ErrorAnswer | undefined {
  const id = errorIds.find((id) => id === code) ?? errorIds.find((id) => errorAnswer(id).code === code);
  if (id === undefined) return undefined;
  const { message, ...answer } = errorAnswer(id);
  // A message with gaps belongs to one situation, which is not the one that a fault makes up.
  return message === undefined || /\{\w+\}/.test(message) ? answer : { ...answer, message };
}
