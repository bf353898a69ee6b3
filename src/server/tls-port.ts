import type { StartOptions } from './start-options.js';
import type { HttpServerParts } from '../gateway/http-server.js';
import { listen } from '../gateway/listen.js';
import type { Listening } from '../gateway/listen.js';
import type { TlsCredentials, TlsLog } from '../tls/credentials.js';
import type { TimeSource } from '../world/real-time.js';

type TlsOptions = Pick<
  StartOptions,
  'tlsPort' | 'tlsHosts' | 'tlsCert' | 'tlsKey' | 'caFolder' | 'data' | 'host'
>;

/**
 * What the TLS port shows; undefined where there is none. What makes certificates is loaded only here, so that a start
 * without TLS does not wait for it.
 * @throws Error for names, files or folders that will not do; it names them.
 */
export async function openTlsCredentials(
  { tlsPort, tlsHosts = [], tlsCert, tlsKey, caFolder, data, host }: TlsOptions,
  real: TimeSource,
  log: TlsLog,
): Promise<TlsCredentials | undefined> {
  const own = tlsCert !== undefined || tlsKey !== undefined;
  if (tlsPort === undefined) {
    if (own) throw new Error('--tls-cert and --tls-key need --tls-port, on which they are shown.');
    return undefined;
  }
  if (own) {
    const { ownCredentials } = await import('../tls/own-credentials.js');
    return ownCredentials(tlsCert, tlsKey, log);
  }
  const { caFolder: usualFolder } = await import('../tls/ca-folder.js');
  const { localCredentials } = await import('../tls/local-credentials.js');
  return localCredentials({
    folder: caFolder ?? usualFolder(data),
    hosts: [...tlsHosts, ...boundName(host)],
    real,
    log,
  });
}

/** The TLS port itself. @throws what Node throws where it is taken. */
export async function listenTls(
  parts: HttpServerParts,
  credentials: TlsCredentials | undefined,
  at: { host: string; port: number },
): Promise<Listening | undefined> {
  if (!credentials) return undefined;
  const { createHttpsServer } = await import('../gateway/http-server-tls.js');
  return listen(createHttpsServer(parts, credentials.current), 'https', at);
}

/** The URL that is printed must be one that the certificate is good for. */
const boundName = (host: string | undefined): string[] =>
  host === undefined || host === '0.0.0.0' || host === '::' ? [] : [host];
