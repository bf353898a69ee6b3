import { createHmac, timingSafeEqual } from 'node:crypto';
import { canonicalQuery, canonicalQueryAsSent, stringToSign } from './canonical.js';
import type { Parameters } from './parameters.js';

/** The digests that SignatureMethod may name, with Node's names for them. */
const digests = { HmacSHA256: 'sha256', HmacSHA1: 'sha1' } as const;
export type SignatureMethod = keyof typeof digests;

export const isSignatureMethod = (text: string): text is SignatureMethod => Object.hasOwn(digests, text);

/** What a signature is computed over, as the request came in. */
export interface SignedRequest {
  method: string;
  /** The Host header as sent, in lower case; empty where there was none. */
  host: string;
  /** The path as sent, up to the question mark. */
  path: string;
  parameters: Parameters;
  /** Feeds and Reports, where clients also sign `/` or the path in lower case. */
  legacyPaths: boolean;
}

/** The signature of `text`: base64 of its HMAC. */
export function sign(secretKey: string, method: SignatureMethod, text: string): string {
  return createHmac(digests[method], secretKey).update(text, 'utf8').digest('base64');
}

/** How a request was signed, in words: `signedAs` of the journal. */
export interface SignedForm {
  name: string;
  text: string;
}

/**
 * The strings that a well-made client may have signed for this request, the documented one first. They are what real
 * clients sign (data from twenty of them) and no others; they are made one by one, because the first is nearly always it.
 */
export function* signedForms(request: SignedRequest): Generator<SignedForm> {
  const documented = canonicalQuery(request.parameters.pairs);
  const first = stringToSign(request.method, request.host, request.path || '/', documented);
  yield { name: 'as documented', text: first };

  const hosts = hostsOf(request.host);
  const paths = pathsOf(request);
  yield* otherForms('', documented);
  const asSent = canonicalQueryAsSent(request.parameters.pairs);
  if (asSent !== documented) yield* otherForms('escapes as sent', asSent);

  function* otherForms(queryName: string, query: string): Generator<SignedForm> {
    for (const [path, pathName] of paths) {
      for (const [host, hostName] of hosts) {
        if (!(hostName || pathName || queryName)) continue;
        const name = [hostName, pathName, queryName].filter(Boolean).join(', ');
        yield { name, text: stringToSign(request.method, host, path, query) };
      }
    }
  }
}

/** The first form whose signature is `signature`, or undefined. Comparing takes the same time wherever they differ. */
export function matchSignature(
  request: SignedRequest,
  secretKey: string,
  method: SignatureMethod,
  signature: string,
): SignedForm | undefined {
  const sent = Buffer.from(signature, 'utf8');
  for (const form of signedForms(request)) {
    const computed = Buffer.from(sign(secretKey, method, form.text), 'utf8');
    if (computed.length === sent.length && timingSafeEqual(computed, sent)) return form;
  }
  return undefined;
}

/** A host or path that may have been signed, with its name in `signedAs`; what was sent comes first, and has none. */
type Named = readonly [text: string, name: string];

function hostsOf(host: string): Named[] {
  const bare = host.replace(/:\d*$/, '');
  return distinct([
    [host, ''],
    [bare, 'host without port'],
    [`${bare}:443`, 'host with port 443'],
    [`${bare}:80`, 'host with port 80'],
    [`http://${host}`, 'host after http://'],
  ]);
}

function pathsOf({ path, legacyPaths }: SignedRequest): Named[] {
  const asSent = path === '' ? '/' : path;
  if (!legacyPaths) return [[asSent, '']];
  return distinct([
    [asSent, ''],
    ['/', 'path /'],
    [path.toLowerCase(), 'path in lower case'],
  ]);
}

/** The same text under its first name alone. */
const distinct = (all: Named[]): Named[] =>
  all.filter(([text], at) => all.findIndex(([other]) => other === text) === at);
