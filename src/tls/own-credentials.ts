import { createPrivateKey, X509Certificate } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { createSecureContext } from 'node:tls';
import { othersMay } from '../world/private-files.js';
import type { TlsCredentials, TlsLog } from './credentials.js';

/**
 * A certificate and key of the user's own, both PEM; the certificate may be followed by those between it and its CA.
 * @throws Error that names the path tried, for a file that cannot be read or holds something else.
 */
export function ownCredentials(
  certPath: string | undefined,
  keyPath: string | undefined,
  log: TlsLog,
): TlsCredentials {
  if (certPath === undefined) throw new Error('--tls-key needs --tls-cert, the certificate of that key.');
  if (keyPath === undefined) throw new Error('--tls-cert needs --tls-key, the key of that certificate.');
  const cert = read('--tls-cert', certPath);
  const key = read('--tls-key', keyPath);
  const certificate = attempt(
    () => new X509Certificate(cert),
    `--tls-cert ${resolve(certPath)} holds no certificate in PEM`,
  );
  const privateKey = attempt(
    () => createPrivateKey(key),
    `--tls-key ${resolve(keyPath)} holds no key in PEM that opens without a passphrase`,
  );
  if (!certificate.checkPrivateKey(privateKey))
    throw new Error(`--tls-key ${resolve(keyPath)} is not the key of --tls-cert ${resolve(certPath)}.`);
  // It is the user's file, so it is not changed: a secret of a container, say.
  if (othersMay(statSync(resolve(keyPath))))
    log.info({ key: resolve(keyPath) }, 'others can read the key of --tls-key: chmod 600 keeps it from them');
  const pair = { cert, key };
  attempt(() => createSecureContext(pair), `--tls-cert ${resolve(certPath)} is of no use to a server`);
  return { current: () => pair, ca: () => undefined };
}

function read(flag: string, path: string): string {
  return attempt(() => readFileSync(resolve(path), 'utf8'), `${flag} ${resolve(path)} cannot be read`);
}

function attempt<T>(step: () => T, otherwise: string): T {
  try {
    return step();
  } catch (error) {
    throw new Error(`${otherwise}: ${(error as Error).message}`, { cause: error });
  }
}
