import type { FileBody, Pieces } from '../model/document.js';
import type { JournalEntry, Outcome } from './journal-entry.js';
import { MemoryBudget } from './memory-budget.js';
import type { MemoryUser } from './memory-budget.js';

/** One call as a comparison needs it: much less than the journal has of it, but for all calls, and with its answer whole. */
export interface TranscribedCall {
  face: JournalEntry['face'];
  /** `Orders.ListOrders`, `orders.getOrders`; undefined: it came to no operation. */
  key: string | undefined;
  path: string;
  /** The report that a GetReport named. */
  reportId: string | undefined;
  /** The feed whose result a GetFeedSubmissionResult asked for. */
  feedId: string | undefined;
  /** The world's clock, in milliseconds. */
  at: number;
  outcome: Outcome;
  code: string | undefined;
  /** Of what was answered well, as it is in memory: pieces are shared with others who keep them. */
  answer: Buffer | Pieces | undefined;
}

/** What a transcript keeps at most; what comes behind that is counted. */
export interface TranscriptLimits {
  calls?: number;
  bytes?: number;
  /** What all of a server keep together. */
  budget?: MemoryBudget;
}

/** About what a call takes without its answer. */
const CALL_BYTES = 300;

/** What the clients of one sandbox called and were answered, from the beginning on. */
export class Transcript implements MemoryUser {
  readonly #most: { calls: number; bytes: number };
  readonly #budget: MemoryBudget;
  readonly #leave: () => void;
  #calls: TranscribedCall[] = [];
  #bytes = 0;
  #lost = 0;
  /** Before which no answer is kept any more. */
  #forgotten = 0;

  constructor({
    calls = 50_000,
    bytes = 16 * 1024 * 1024,
    budget = new MemoryBudget(),
  }: TranscriptLimits = {}) {
    this.#most = { calls, bytes };
    this.#budget = budget;
    this.#leave = budget.join(this);
  }

  /** @param body what was answered; a long document is in the world, and is read there */
  add(entry: JournalEntry, body?: Buffer | Pieces | FileBody): void {
    if (this.#calls.length >= this.#most.calls) return void this.#lost++;
    const { face, section, operation, path, worldTime, outcome, code } = entry;
    const key = section === undefined || operation === undefined ? undefined : `${section}.${operation}`;
    const call: TranscribedCall = {
      face,
      key,
      path,
      reportId: operation === 'GetReport' ? namedIn(entry, 'ReportId') : undefined,
      feedId: operation === 'GetFeedSubmissionResult' ? namedIn(entry, 'FeedSubmissionId') : undefined,
      at: worldTime,
      outcome,
      code,
      answer: undefined,
    };
    this.#calls.push(call);
    this.#budget.changed(CALL_BYTES);
    if (outcome === 'ok' && body && !('file' in body)) this.#keep(call, body);
  }

  get bytes(): number {
    return this.#bytes + this.#calls.length * CALL_BYTES;
  }

  /** Forgets the oldest answers, a quarter of all. */
  shrink(): void {
    const target = this.#bytes * 0.75;
    for (; this.#bytes > target && this.#forgotten < this.#calls.length; this.#forgotten++) {
      const call = this.#calls[this.#forgotten]!;
      if (!call.answer) continue;
      this.#bytes -= call.answer.length;
      this.#budget.changed(-call.answer.length);
      call.answer = undefined;
      this.#lost++;
    }
  }

  /** Keeps an answer with its call, which stands in the transcript by then: making room may take it away again at once. */
  #keep(call: TranscribedCall, body: Buffer | Pieces): void {
    if (this.#bytes + body.length > this.#most.bytes) return void this.#lost++;
    call.answer = body;
    this.#bytes += body.length;
    this.#budget.changed(body.length);
  }

  /** All calls in their order. */
  get calls(): readonly TranscribedCall[] {
    return this.#calls;
  }

  /** How many calls or answers there was no room for: what was shown in them is not known. */
  get lost(): number {
    return this.#lost;
  }

  clear(): void {
    this.#budget.changed(-this.bytes);
    this.#forgotten = 0;
    this.#calls = [];
    this.#bytes = 0;
    this.#lost = 0;
  }

  /** Its world is gone. */
  end(): void {
    this.clear();
    this.#leave();
    this.#most.calls = 0;
  }
}

function namedIn({ parameters }: JournalEntry, name: string): string | undefined {
  const id = parameters?.get(name);
  // The journal keeps them as they were sent and nothing else.
  parameters?.fold();
  return id;
}
