/** What a proxy said of the request that it passed on: the client signed it before. */
export interface Forwarded {
  /** The host that the proxy was called by. */
  host?: string;
  /** The port that it was called on, where it says nothing of the host. */
  port?: string;
  /** The path that it cut off. */
  prefix?: string;
}

type Headers = Readonly<Record<string, string | string[] | undefined>>;

/** What X-Forwarded-Host, X-Forwarded-Port, X-Forwarded-Prefix and Forwarded say; undefined where none of them was sent. */
export function forwardedOf(headers: Headers): Forwarded | undefined {
  const host = first(headers['x-forwarded-host']) ?? hostIn(first(headers['forwarded']));
  const port = first(headers['x-forwarded-port'])?.match(/^\d{1,5}$/)?.[0];
  const prefix = first(headers['x-forwarded-prefix'])?.replace(/\/+$/, '');
  if (host === undefined && port === undefined && !prefix) return undefined;
  const named = host !== undefined && port !== undefined && !/:\d+$/.test(host) ? `${host}:${port}` : host;
  return {
    ...(named !== undefined && { host: named.toLowerCase() }),
    ...(named === undefined && port !== undefined && { port }),
    ...(prefix && { prefix }),
  };
}

/** No name of a host is longer, and no prefix that anybody cuts off. */
const LONGEST = 255;

/** Of a list, each proxy having added to it, the first was there first. */
function first(value: string | string[] | undefined): string | undefined {
  const text = value?.toString().split(',', 1)[0]!.trim() ?? '';
  return text === '' || text.length > LONGEST ? undefined : text;
}

const hostIn = (forwarded: string | undefined): string | undefined =>
  forwarded && /(?:^|;)\s*host="?([^";]+)"?/i.exec(forwarded)?.[1];
