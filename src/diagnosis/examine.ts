import type { Forwarded } from '../protocol/forwarded.js';
import { Parameters } from '../protocol/parameters.js';
import { isSignatureMethod, matchSignature } from '../protocol/signature.js';
import type { Diagnosis } from '../traffic/journal.js';
import { diagnose, plain } from './diagnose.js';
import { queryOf } from './suspect.js';
import type { Suspect } from './suspect.js';

/** A request as it is sent. */
export interface RawRequest {
  method: string;
  /** Path and query. */
  target: string;
  /** The Host header. */
  host: string;
  body: string;
  /** What a proxy in between said. */
  forwarded?: Forwarded | undefined;
}

/** Whether a request is signed right, and if so, in which form. */
export type Examined = { right: true; signedAs: string } | { right: false; diagnosis: Diagnosis };

const CLAIMS = ['AWSAccessKeyId', 'SignatureMethod', 'SignatureVersion', 'Timestamp', 'Signature'];

/** Checks the signature of a request with a secret, as the server does, and finds out why it does not match. */
export function examine(request: RawRequest, secretKey: string): Examined {
  const suspect = suspectOf(request);
  const wrong = (code: string, words: Record<string, string>): Examined => ({
    right: false,
    diagnosis: plain(code, words),
  });
  const { parameters } = suspect;
  const missing = CLAIMS.find((name) => !parameters.get(name));
  if (missing !== undefined) return wrong('claim-missing', { name: missing });
  const version = parameters.get('SignatureVersion')!;
  if (version !== '2') return wrong('claim-version', { signed: version });
  const method = parameters.get('SignatureMethod')!;
  if (!isSignatureMethod(method)) return wrong('claim-method', { signed: method });
  const form = matchSignature(suspect, secretKey, method, parameters.get('Signature')!);
  if (form) return { right: true, signedAs: form.name };
  return { right: false, diagnosis: diagnose(suspect, { secretKey, others: [] }) };
}

/** Reads a request as the server does: with an Action in the query, the body is a document, else it has parameters. */
function suspectOf({ method, target, host, body, forwarded }: RawRequest): Suspect {
  const path = target.replace(/\?.*$/s, '');
  const fromQuery = new Parameters(queryOf(target));
  const isDocument = (fromQuery.get('Action') ?? fromQuery.get('Operation')) !== undefined;
  return {
    method,
    target,
    path,
    host: host.toLowerCase(),
    forwarded,
    parameters: isDocument || body === '' ? fromQuery : new Parameters(queryOf(target), body),
    form: isDocument ? undefined : body,
    document: isDocument && body !== '' ? body : undefined,
    legacyPaths: path === '' || path === '/' || /^\/(Feeds|Reports)(\/|$)/.test(path),
  };
}
