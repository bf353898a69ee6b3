import type { ErrorLayer } from '../protocol/errors.js';

/** Which calls a script answers, and how. */
export interface ScriptedResponse {
  /** `Products.GetMatchingProductForId`, `*.GetServiceStatus` or `*` */
  operation: string;
  match: Record<string, string>;
  seller?: string;
  nth?: number;
  times?: number;
  /** From and until when, in milliseconds of the world's clock. */
  from?: number;
  until?: number;
  /** One for each call; the last one again, unless `pass` says that the script then steps aside. */
  answers: GivenAnswer[];
  pass?: true;
}

/** What a script answers; `pass` lets the operation itself answer. */
export type GivenAnswer = { result: unknown } | { error: ScriptedError } | { xml: string } | { pass: true };

/** An error as a scenario gives it; what is absent follows from the code. */
export interface ScriptedError {
  code: string;
  message?: string;
  status?: number;
  type?: string;
  layer?: ErrorLayer;
}

/** A fault rule, in the form in which the control API takes one. */
export interface ScenarioFault {
  match?: {
    operation?: string;
    section?: string;
    sellerId?: string;
    accessKeyId?: string;
    nth?: number;
    every?: number;
    probability?: number;
    stage?: 'start' | 'authorized';
  };
  times?: number;
  effect: {
    error?: { code: string; status?: number; message?: string; type?: string };
    status?: number;
    body?: string;
    contentType?: string;
    delay?: string | { from: string; to: string };
    slowBody?: { bytesPerSecond: number };
    truncate?: number;
    malformedXml?: true;
    reset?: 'before' | 'after';
    throttle?: true;
  };
}

/** A quota that a scenario sets in place of the documented one. */
export interface ScenarioQuota {
  quota: number;
  restore: number;
  restoreSeconds: number;
  hourly?: number;
}
