import { createHmac, timingSafeEqual } from 'node:crypto';
import type { MwsRegion } from '../../model/load.js';
import type { World } from '../../world/world.js';

/** Where documents are uploaded to and downloaded from. */
export const DOCUMENTS = '/documents/v1/';

/** A URL is good for so many seconds of the world's clock. */
export const LIFE = 300;

/** What a URL is good for. */
export interface Grant {
  method: 'GET' | 'PUT';
  documentId: string;
  region: MwsRegion | undefined;
  /** Which the upload must come with. */
  contentType?: string;
  /** The Content-Encoding that the download is to say. */
  encoding?: 'gzip' | 'identity';
  /** The Content-Type of the download, where its document does not say it. */
  responseType?: string;
}

const SIGNATURE = 'X-Amz-Signature';
const AWS_REGIONS: Readonly<Record<MwsRegion, string>> = {
  NA: 'us-east-1',
  EU: 'eu-west-1',
  FE: 'us-west-2',
  CN: 'cn-north-1',
};

/**
 * A URL that S3 might have signed: its query says when it was made, for how long it is good and which headers are signed. The
 * signature is one of the world's own key; the Host is none of what it covers, because a document is served on every one.
 * @param origin where the caller reached the server.
 */
export function presign(world: World, origin: string, grant: Grant): string {
  const { method, documentId, region, contentType, encoding, responseType } = grant;
  const path = `${DOCUMENTS}${world.keyPrefix === '' ? '' : `${world.keyPrefix}.`}${documentId}`;
  const date = new Date(world.now()).toISOString().replace(/[-:]|\.\d+/g, '');
  const query = new URLSearchParams({
    'X-Amz-Algorithm': 'AWS4-HMAC-SHA256',
    'X-Amz-Date': date,
    'X-Amz-SignedHeaders': contentType === undefined ? 'host' : 'content-type;host',
    'X-Amz-Expires': String(LIFE),
    'X-Amz-Credential': `${keyOf(world)}/${date.slice(0, 8)}/${AWS_REGIONS[region ?? 'NA']}/s3/aws4_request`,
    ...(encoding && { 'response-content-encoding': encoding }),
    ...(responseType !== undefined && { 'response-content-type': responseType }),
  });
  const signature = sign(world, { method, path, query, contentType });
  return `${origin}${path}?${query.toString()}&${SIGNATURE}=${signature}`;
}

/** An access key id of Amazon's own, the same one in all URLs of a world. */
const keyOf = (world: World): string =>
  `AKIA${createHmac('sha256', world.ids.tokenKey).update('documents').digest('hex').slice(0, 16).toUpperCase()}`;

interface Signed {
  method: string;
  path: string;
  query: URLSearchParams;
  contentType: string | undefined;
}

/** Parameters count in the order of their names, as clients write a URL anew. */
function sign(world: World, { method, path, query, contentType }: Signed): string {
  const sorted = [...query].map(([name, value]) => `${name}=${value}`).sort();
  return createHmac('sha256', world.ids.tokenKey)
    .update(['presigned', method, path, ...sorted, contentType ?? ''].join('\n'))
    .digest('hex');
}

/** What a request for a document shows of its URL. */
export interface SentUrl {
  method: string;
  path: string;
  query: string;
  contentType: string | undefined;
}

/** Why a URL opens nothing; undefined: it does. */
export type UrlFault = 'unsigned' | 'signature' | 'expired';

/** Checks a URL: S3 looks at the time before it looks at the signature. */
export function checkUrl(world: World, { method, path, query, contentType }: SentUrl): UrlFault | undefined {
  const sent = new URLSearchParams(query);
  const [signature, ...further] = sent.getAll(SIGNATURE);
  if (signature === undefined) return 'unsigned';
  // No signature covers a second one.
  if (further.length > 0) return 'signature';
  sent.delete(SIGNATURE);
  const until = endOf(sent);
  if (until === undefined) return 'unsigned';
  if (world.now() > until) return 'expired';
  const covers = sent.get('X-Amz-SignedHeaders')?.split(';').includes('content-type');
  const made = sign(world, {
    method,
    path,
    query: sent,
    contentType: covers ? (contentType ?? '') : undefined,
  });
  return isSame(signature, made) ? undefined : 'signature';
}

/** Until when a URL says that it is good, in milliseconds. */
export function endOf(query: URLSearchParams): number | undefined {
  const [, ...parts] = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/.exec(query.get('X-Amz-Date') ?? '') ?? [];
  const [year, month, day, hour, minute, second] = parts.map(Number);
  if (second === undefined) return undefined;
  const life = Number(query.get('X-Amz-Expires'));
  return Date.UTC(year!, month! - 1, day, hour, minute, second) + life * 1_000;
}

const isSame = (left: string, right: string): boolean =>
  left.length === right.length && timingSafeEqual(Buffer.from(left), Buffer.from(right));
