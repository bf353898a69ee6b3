import type { Catalog, Operation } from '../protocol/catalog.js';
import type { XmlAnswer } from '../protocol/encode/xml-answer.js';
import type { GivenError } from '../protocol/error-of-code.js';
import type { ErrorAnswer } from '../protocol/errors.js';
import { matches } from './match-value.js';
import type { GivenAnswer, Scenario, ScriptedResponse } from './scenario.js';

/** What is answered in place of the operation: what its writer takes, an error, elements, or a whole document. */
export type ScriptedAnswer = (
  | { result: unknown }
  | { error: GivenError }
  | { refusal: ErrorAnswer }
  | { elements: XmlAnswer }
  | { xml: string; status?: number }
  | { json: string; status?: number }
) & {
  /** There are templates in it. */
  templated?: true;
};

/** The scripted answers of a world, ready to be asked on every call. They count calls: each world has its own. */
export interface ScriptedAnswers {
  /** All of them, in the order in which they are asked, with how often each has answered. */
  readonly uses: readonly ScriptUse[];
  /**
   * The first answer whose operation and parameters match and whose turn it is.
   * @param operationKey `Orders.ListOrders`
   * @param get gives the value of a parameter as it was sent, decoded.
   * @param now the world's clock, in milliseconds, for scripts that hold for a time only.
   */
  find(
    operationKey: string,
    get: (parameter: string) => string | undefined,
    now?: number,
  ): ScriptedAnswer | undefined;
  /** Puts one on top of all others. */
  add(response: ScriptedResponse): ScriptUse;
  /** Removes one; says whether there was one. */
  remove(id: string): boolean;
  removeAll(): void;
}

/** A scripted answer and what was counted of it. */
export interface ScriptUse {
  id: string;
  /** Its place among the responses of the scenario; absent: it was added while the world ran. */
  index?: number;
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

interface Script extends ScriptUse {
  counts: Counts;
  /** `pass`: the operation itself answers. */
  answers: (ScriptedAnswer | 'pass')[];
}

/** Told of what was added while the world runs, newest first. `undo` takes it back, should that come to nothing. */
export type KeepScripts = (added: ScriptedResponse[], undo: () => void) => void;

/** Makes the responses of a scenario ready for one world. @param added what was added to them before, newest first. */
export const compileResponses = (
  { responses }: Pick<Scenario, 'responses'>,
  catalog: Catalog,
  keep?: KeepScripts,
  added: readonly ScriptedResponse[] = [],
): ScriptedAnswers => new Scripts(responses, catalog, keep, added);

class Scripts implements ScriptedAnswers {
  readonly #catalog: Catalog;
  readonly #keep: KeepScripts | undefined;
  #scripts: readonly Script[];
  /** By operation, made when one is first asked for. */
  readonly #of = new Map<string, readonly Script[]>();
  #made = 0;

  constructor(
    responses: readonly ScriptedResponse[],
    catalog: Catalog,
    keep: KeepScripts | undefined,
    added: readonly ScriptedResponse[],
  ) {
    this.#catalog = catalog;
    this.#keep = keep;
    this.#scripts = responses.map((response, index) => ({ ...this.#compile(response), index }));
    for (const response of added.toReversed()) this.#scripts = [this.#compile(response), ...this.#scripts];
  }

  get uses(): readonly ScriptUse[] {
    return this.#scripts;
  }

  find(
    operationKey: string,
    get: (parameter: string) => string | undefined,
    now?: number,
  ): ScriptedAnswer | undefined {
    let scripts = this.#of.get(operationKey);
    if (!scripts) {
      scripts = this.#scripts.filter(({ isOf }) => isOf(operationKey));
      this.#of.set(operationKey, scripts);
    }
    for (const script of scripts) {
      if (!isFor(script, get, now)) continue;
      const answer = turnOf(script);
      if (answer !== undefined) return answer === 'pass' ? undefined : answer;
    }
    return undefined;
  }

  add(response: ScriptedResponse): ScriptUse {
    const script = this.#compile(response);
    this.#change([script, ...this.#scripts]);
    return script;
  }

  remove(id: string): boolean {
    const left = this.#scripts.filter((script) => script.id !== id);
    if (left.length === this.#scripts.length) return false;
    this.#change(left);
    return true;
  }

  removeAll(): void {
    this.#change([]);
  }

  #change(scripts: readonly Script[]): void {
    const before = this.#scripts;
    const set = (to: readonly Script[]) => {
      this.#scripts = to;
      this.#of.clear();
    };
    set(scripts);
    const added = scripts.filter(({ index }) => index === undefined).map(({ response }) => response);
    this.#keep?.(added, () => set(before));
  }

  #compile(response: ScriptedResponse): Script {
    return {
      id: String(++this.#made),
      response,
      counts: { matched: 0, answered: 0 },
      answers: response.answers.map(answerOf),
      isOf: operationsOf(response, this.#catalog),
    };
  }
}

/** `*` is every operation of MWS, `*.Operation` that of every section. */
function operationsOf({ operation: name }: ScriptedResponse, catalog: Catalog): (key: string) => boolean {
  if (!name.startsWith('*')) return (key) => key === name;
  const isOfMws = (key: string): Operation | undefined => catalog.findOperation(key);
  if (name === '*') return (key) => isOfMws(key) !== undefined;
  return (key) => isOfMws(key)?.name === name.slice(2);
}

function isFor(
  { response }: Script,
  get: (parameter: string) => string | undefined,
  now: number | undefined,
): boolean {
  const { seller, from, until, match } = response;
  if (from !== undefined && (now === undefined || now < from)) return false;
  if (until !== undefined && (now === undefined || now >= until)) return false;
  if (seller !== undefined && seller !== (get('SellerId') || get('Merchant'))) return false;
  return Object.entries(match).every(([name, asked]) => matches(asked, name, get));
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

function answerOf(answer: GivenAnswer): ScriptedAnswer | 'pass' {
  if ('pass' in answer) return 'pass';
  if ('json' in answer)
    return {
      json: JSON.stringify(answer.json),
      ...(answer.status !== undefined && { status: answer.status }),
    };
  if (!('result' in answer) || answer.templated) return answer;
  return { result: frozen(answer.result) };
}

/** Frozen through and through: all calls share it, and the writer keeps what a frozen structure looks like. */
function frozen(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || ArrayBuffer.isView(value)) return value;
  Object.values(value).forEach(frozen);
  return Object.freeze(value);
}
