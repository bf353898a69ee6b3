import type { Parameters } from '../protocol/parameters.js';
import type { Forwarded } from '../protocol/forwarded.js';
import type { BodyProblem } from './body.js';
import type { Upload } from '../sections/handler.js';

/** A request as it came in, before anything was checked. */
export interface MwsRequest {
  method: string;
  /** The request target as sent: path and query. */
  target: string;
  /** Up to the question mark, as sent; that is what clients sign. */
  path: string;
  /** The Host header in lower case; empty where there was none. */
  host: string;
  /** From the query if Action is there, else from query and body. */
  parameters: Parameters;
  /** A body that held the parameters. */
  form?: string | undefined;
  /** A body that is no form: a feed. Undefined where the body held the parameters, or there was none. */
  upload: Upload | undefined;
  /** What went wrong while the body was read: it was too long, or ended early. */
  bodyProblem: BodyProblem | undefined;
  /** What a proxy in between said. */
  forwarded?: Forwarded | undefined;
  /** Names and values of its headers in turn, as they were sent. */
  headers?: readonly string[] | undefined;
}

/** A request line has fewer bytes than this, as documented; else the web server in front answers. */
export const MAX_REQUEST_LINE = 8_190;
