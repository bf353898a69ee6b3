import type { TimeSource } from '../world/real-time.js';
import type { TlsCredentials, TlsLog } from './credentials.js';
import { MENDED, openAuthority, WANING } from './kept-authority.js';
import type { KeptAuthority } from './kept-authority.js';
import { issueLeaf } from './leaf.js';
import { readName, serverNames } from './names.js';

export interface LocalWish {
  /** Folder of the CA; undefined: there is nowhere to keep it. */
  folder: string | undefined;
  /** Further names of the server, as a user wrote them. */
  hosts: readonly string[];
  real: TimeSource;
  log: TlsLog;
}

const DAY = 86_400_000;

/**
 * A certificate of the local CA, which is made on first use. It is renewed by the first handshake of its last 30 days:
 * no timer runs.
 * @throws Error for a name that is none, and for a folder that holds something other than a CA.
 */
export function localCredentials({ folder, hosts, real, log }: LocalWish): TlsCredentials {
  const names = hosts.map(readName);
  let kept = open();
  let leaf = issueBoth(real());
  let renewAt = leaf.notAfter - WANING;

  return {
    current() {
      if (real() >= renewAt) renew();
      return leaf;
    },
    ca: () => kept.authority.certificate,
  };

  /** One of each kind of key: the handshake takes the one that the client knows. */
  function issueBoth(now: number) {
    const leaves = (['ec', 'rsa'] as const).map((kind) =>
      issueLeaf(kept.authority, serverNames(names), now, kind),
    );
    const { notAfter } = leaves[0]!;
    return { cert: leaves.map(({ cert }) => cert), key: leaves.map(({ key }) => key), notAfter };
  }

  function open(): KeptAuthority {
    const opened = openAuthority({ folder, names, now: real() });
    tell(opened, log);
    return opened;
  }

  /** What fails is tried again a day later; until then the former certificate does. */
  function renew(): void {
    const now = real();
    renewAt = now + DAY;
    try {
      // A CA in memory lives as long as it can: nobody could go on trusting another one.
      if (kept.path !== undefined || kept.authority.notAfter - now < WANING) kept = open();
      leaf = issueBoth(now);
      renewAt = Math.max(renewAt, leaf.notAfter - WANING);
      log.info(
        { until: new Date(leaf.notAfter).toISOString() },
        'the certificate of the TLS port was renewed',
      );
    } catch (error) {
      log.error({ err: error }, 'the certificate of the TLS port could not be renewed');
    }
  }
}

function tell({ path, made, because, mended }: KeptAuthority, log: TlsLog): void {
  if (mended) log.info({ ca: path }, MENDED);
  if (path === undefined)
    log.info(
      { because },
      'the local CA is in memory only: after the next start, clients must trust another one',
    );
  else if (because !== undefined)
    log.info(
      { ca: path, because },
      'a new local CA was made, which clients must trust instead of the former one',
    );
  else if (made)
    log.info({ ca: path }, 'a local CA was made, which clients must trust: see mws-local ca trust');
}
