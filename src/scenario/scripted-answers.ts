import type { Catalog, Operation } from '../protocol/catalog.js';
import { errorOfCode } from '../protocol/error-of-code.js';
import type { ErrorAnswer } from '../protocol/errors.js';
import type { XmlAnswer } from '../protocol/encode/xml-answer.js';
import type { GivenAnswer, Scenario, ScriptedResponse } from './scenario.js';

/** What a scenario answers in place of the operation: what its writer takes, an error, or a whole document. */
export type ScriptedAnswer =
  | { result: unknown }
  | { error: ErrorAnswer }
  | { elements: XmlAnswer }
  | { xml: string; status?: number }
  | { json: string; status?: number };

/** The scripted answers of a scenario, ready to be asked on every call. They count calls: each world has its own. */
export interface ScriptedAnswers {
  /** All of them, in the order of the file, with how often each has answered. */
  readonly uses: readonly ScriptUse[];
  /**
   * The first answer, in the order of the file, whose operation and parameters match and whose turn it is.
   * @param operationKey `Orders.ListOrders`
   * @param get gives the value of a parameter as it was sent, decoded.
   * @param now the world's clock, in milliseconds, for scripts that hold for a time only.
   */
  find(
    operationKey: string,
    get: (parameter: string) => string | undefined,
    now?: number,
  ): ScriptedAnswer | undefined;
}

/** A scripted answer and what was counted of it. */
export interface ScriptUse {
  /** Its place among the responses of the scenario. */
  index: number;
  response: ScriptedResponse;
  counts: Readonly<Counts>;
  /** Whether it is for an operation, such as `Orders.ListOrders`. */
  isOf(operationKey: string): boolean;
}

/** What is counted of a response; operations that one response answers share it. */
interface Counts {
  matched: number;
  answered: number;
}

interface Script {
  response: ScriptedResponse;
  match: [string, string][];
  counts: Counts;
  /** `pass`: the operation itself answers. */
  answers: (ScriptedAnswer | 'pass')[];
}

/** Makes the responses of a scenario ready for one world. */
export function compileResponses({ responses }: Scenario, catalog: Catalog): ScriptedAnswers {
  const scripts = new Map<string, Script[]>();
  const uses: ScriptUse[] = [];
  for (const [index, response] of responses.entries()) {
    const counts = { matched: 0, answered: 0 };
    const operations = operationsOf(response, catalog);
    const isOf = (key: string) => operations.some((operation) => operation.key === key);
    uses.push({ index, response, counts, isOf });
    for (const operation of operations) {
      const answers = response.answers.map((answer) => answerOf(answer, operation));
      const script = { response, counts, answers, match: Object.entries(response.match) };
      scripts.set(operation.key, [...(scripts.get(operation.key) ?? []), script]);
    }
  }
  return {
    uses,
    find(operationKey, get, now) {
      for (const script of scripts.get(operationKey) ?? []) {
        if (!isFor(script, get, now)) continue;
        const answer = turnOf(script);
        if (answer !== undefined) return answer === 'pass' ? undefined : answer;
      }
      return undefined;
    },
  };
}

function operationsOf({ operation: name }: ScriptedResponse, catalog: Catalog): Scripted[] {
  if (!name.startsWith('*')) return [catalog.findOperation(name) ?? { key: name }];
  const all = catalog.sections.flatMap(({ operations }) => [...operations.values()]);
  return name === '*' ? all : all.filter((operation) => operation.name === name.slice(2));
}

function isFor(
  { response, match }: Script,
  get: (parameter: string) => string | undefined,
  now: number | undefined,
): boolean {
  const { seller, from, until } = response;
  if (from !== undefined && (now === undefined || now < from)) return false;
  if (until !== undefined && (now === undefined || now >= until)) return false;
  if (seller !== undefined && seller !== (get('SellerId') || get('Merchant'))) return false;
  return match.every(([parameter, value]) => get(parameter) === value);
}

/** Counts a call that matches. @returns the answer whose turn it is; undefined: the script steps aside. */
function turnOf({ response, counts, answers }: Script): ScriptedAnswer | 'pass' | undefined {
  const { nth, times, pass } = response;
  counts.matched++;
  if (nth !== undefined && counts.matched !== nth) return undefined;
  if (times !== undefined && counts.answered >= times) return undefined;
  const answer = answers[counts.answered] ?? (pass ? undefined : answers.at(-1));
  if (answer !== undefined) counts.answered++;
  return answer;
}

/** An operation of MWS, or the key of one of SP-API. */
type Scripted = Operation | { key: string };

function answerOf(answer: GivenAnswer, operation: Scripted): ScriptedAnswer | 'pass' {
  if ('pass' in answer) return 'pass';
  if ('json' in answer)
    return {
      json: JSON.stringify(answer.json),
      ...(answer.status !== undefined && { status: answer.status }),
    };
  if ('error' in answer)
    return { error: errorOfCode(answer.error, 'section' in operation ? [operation.section.service] : []) };
  if ('refusal' in answer) return { error: answer.refusal };
  return 'result' in answer ? { result: frozen(answer.result) } : answer;
}

/** Frozen through and through: all calls share it, and the writer keeps what a frozen structure looks like. */
function frozen(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || ArrayBuffer.isView(value)) return value;
  Object.values(value).forEach(frozen);
  return Object.freeze(value);
}
