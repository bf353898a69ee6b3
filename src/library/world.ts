import type { Admin } from './admin.js';
import type { Schemas } from './answer-of.js';
import { explainedJournal } from './explained-journal.js';
import { waitUntil } from './wait-until.js';
import type { Condition, Falsy, WaitOptions } from './wait-until.js';

type Callers = Schemas['Callers'];

/** All that a client of MWS needs to call for a seller. */
export type Credentials = NonNullable<Callers['credentials']>;

/** All that a client of SP-API needs, with where it is. */
export type SpApiCredentials = NonNullable<Callers['spApi']>;

/** Someone whom a scenario names, and what becomes of its calls. */
export type Caller = Callers['callers'][string];

/** A world that a test has: the default one of a server, or a sandbox. */
export interface TestWorld extends AsyncDisposable {
  /** The endpoint of MWS; it is the same for all worlds of a server, because the access key says which one is called. */
  readonly url: string;
  /**
   * Of the first caller of the scenario.
   * @throws Error where the scenario has nobody whose calls would be answered.
   */
  readonly credentials: Credentials;
  /**
   * The same caller in SP-API.
   * @throws Error as `credentials` does.
   */
  readonly spApi: SpApiCredentials;
  /** The control API of this world. */
  readonly admin: Admin;
  /**
   * Asks again and again, and between two times moves the world's clock to what is due next, or on by a step where nothing
   * is due sooner. It never sleeps, so it takes as long as the calls take.
   * @returns what the condition gave, once that is true.
   * @throws Error when the clock has gone as far as the limit; what the condition throws is thrown at once.
   */
  waitUntil<Value>(condition: Condition<Value>, options?: WaitOptions): Promise<Exclude<Value, Falsy>>;
  /** The newest calls to this world, a line each, and why each refused one was refused: what one reads when a test has failed. */
  journal(): Promise<string>;
  /** The same as `await using` does at the end of its block. */
  close(): Promise<void>;
}

interface Parts {
  url: string;
  admin: Admin;
  credentials: Credentials | null | undefined;
  spApi: SpApiCredentials | null | undefined;
  close(): Promise<void>;
}

export const worldOf = ({ url, admin, credentials, spApi, close }: Parts): TestWorld => ({
  url,
  get credentials() {
    return credentials ?? nobody();
  },
  get spApi() {
    return spApi ?? nobody();
  },
  admin,
  waitUntil: (condition, options) => waitUntil(admin, condition, options),
  journal: () => explainedJournal(admin),
  close,
  [Symbol.asyncDispose]: close,
});

function nobody(): never {
  throw new Error(
    'Nobody in this scenario has an active key and a seller to call for; `callers` of a sandbox has those whose calls are refused.',
  );
}
