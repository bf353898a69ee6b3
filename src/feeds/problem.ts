import { readData } from '../model/data-file.js';

/** What `data/feeds/result-codes.json` says of one kind of problem. */
export interface ResultCode {
  code: number | string;
  type: 'Error' | 'Warning' | 'Fatal';
  /** Words in braces are filled in. */
  text: string;
  /** Texts in other languages than English, where they are known. */
  translations?: Readonly<Record<string, string>>;
  /** What stands for a message's id where the whole feed failed. */
  messageId?: string;
  status: 'confirmed' | 'chosen';
  source: string;
}

export const resultCodes = readData<{ results: Readonly<Record<string, ResultCode>> }>(
  'feeds/result-codes.json',
).results;

/** What a processing report names a message by, in the words and the order of its AdditionalInfo. */
export interface Subject {
  SKU?: string;
  AmazonOrderID?: string;
  AmazonOrderItemCode?: string;
}

/** What was wrong with a message or with a whole feed: plain data, for a worker posts it and a database keeps it. */
export interface Problem {
  /** A name in `data/feeds/result-codes.json`. */
  result: string;
  /** What its text is filled with. */
  values: Readonly<Record<string, string>>;
}

/** A problem of one message. */
export interface MessageProblem extends Problem {
  /** The MessageID, or the number of the record in a flat file; 0 is the file itself. */
  label: string;
  about: Subject;
}

/** A report that a message made. It stands among the problems, since the processing report names both in one order. */
export interface MadeReport {
  label: string;
  reference: string;
}

/** Thrown where a message, or a whole feed, cannot be taken. */
export class Refusal extends Error {
  readonly problem: Problem;
  /** What is said of it besides. */
  readonly further: readonly Problem[];

  constructor(problem: Problem, further: readonly Problem[] = []) {
    super(problem.result);
    this.problem = problem;
    this.further = further;
  }
}

export function problem(result: string, values: Readonly<Record<string, string | number>> = {}): Problem {
  const texts = Object.entries(values).map(([name, value]) => [name, String(value)]);
  return { result, values: Object.fromEntries(texts) as Record<string, string> };
}

/** @throws Refusal always */
export function refuse(result: string, values: Readonly<Record<string, string | number>> = {}): never {
  throw new Refusal(problem(result, values));
}

/** Refuses for several reasons at once. @throws Refusal always */
export function refuseFor(first: Problem, ...further: readonly Problem[]): never {
  throw new Refusal(first, further);
}

/**
 * Runs `work`, which may refuse.
 * @returns the problems, or none where it was done
 */
export function problemsOf(work: () => void): readonly Problem[] {
  try {
    work();
    return [];
  } catch (error) {
    if (error instanceof Refusal) return [error.problem, ...error.further];
    throw error;
  }
}

/** The same, where one reason is enough. */
export const problemOf = (work: () => void): Problem | undefined => problemsOf(work)[0];
