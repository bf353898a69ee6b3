import { X509Certificate } from 'node:crypto';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openAuthority } from './kept-authority.js';
import { localCredentials } from './local-credentials.js';
import { DAY, NOW, temporaryFolder } from './testing.js';

/** Credentials under a clock that the test moves. */
function openAt(folder: string | undefined, hosts: string[] = []) {
  const time = { now: NOW };
  const told: string[] = [];
  const log = {
    info: (fields: object, message: string) => told.push(`${message} ${Object.keys(fields)}`),
    error: (_: object, message: string) => told.push(`error: ${message}`),
  };
  const credentials = localCredentials({ folder, hosts, real: () => time.now, log });
  const shown = () => new X509Certificate(credentials.current().cert[0]!);
  return { time, told, credentials, shown };
}

const MADE = 'a local CA was made, which clients must trust: see mws-local ca trust ca';
const ANEW = 'a new local CA was made, which clients must trust instead of the former one ca,because';
const IN_MEMORY =
  'the local CA is in memory only: after the next start, clients must trust another one because';
const RENEWED = 'the certificate of the TLS port was renewed until';

describe('the certificate of the TLS port', () => {
  it('stays until 30 days before its end; then the next handshake renews it', () => {
    using temporary = temporaryFolder();
    const { time, told, credentials, shown } = openAt(join(temporary.path, 'ca'));
    const [first, ca] = [credentials.current(), credentials.ca()];
    time.now = NOW + 366 * DAY - 1;
    expect(credentials.current()).toBe(first);
    time.now += 1;
    const second = credentials.current();
    expect(second).not.toBe(first);
    expect(Date.parse(shown().validTo)).toBe(time.now + 396 * DAY);
    expect(credentials.current()).toBe(second);
    expect(credentials.ca()).toBe(ca);
    expect(told).toEqual([MADE, RENEWED]);
  });

  it('is good for the names that were asked for', () => {
    using temporary = temporaryFolder();
    const { shown } = openAt(join(temporary.path, 'ca'), ['MWS', '*.example.com', '10.1.2.3']);
    expect(shown().checkHost('mws')).toBe('mws');
    expect(shown().checkHost('a.example.com')).toBe('*.example.com');
    expect(shown().checkIP('10.1.2.3')).toBe('10.1.2.3');
  });

  it('is of a new CA, and the log says so, where the former is not good for a name', () => {
    using temporary = temporaryFolder();
    const folder = join(temporary.path, 'ca');
    const former = openAt(folder);
    const next = openAt(folder, ['mws']);
    expect(next.credentials.ca()).not.toBe(former.credentials.ca());
    expect(next.told).toEqual([ANEW]);
    expect(openAt(folder, ['mws']).told).toEqual([]);
  });

  it('is of the CA that was made meanwhile, once it is renewed', () => {
    using temporary = temporaryFolder();
    const folder = join(temporary.path, 'ca');
    const { time, credentials } = openAt(folder);
    const { authority } = openAuthority({ folder, names: [], now: NOW, renew: true });
    expect(credentials.ca()).not.toBe(authority.certificate);
    time.now = NOW + 370 * DAY;
    credentials.current();
    expect(credentials.ca()).toBe(authority.certificate);
  });

  it('stays, and is tried again a day later, where it cannot be renewed', () => {
    using temporary = temporaryFolder();
    const folder = join(temporary.path, 'ca');
    const { time, told, credentials } = openAt(folder);
    const first = credentials.current();
    rmSync(join(folder, 'ca-key.pem'));
    time.now = NOW + 370 * DAY;
    expect([credentials.current(), credentials.current()]).toEqual([first, first]);
    rmSync(folder, { recursive: true });
    time.now += DAY;
    expect(credentials.current()).not.toBe(first);
    expect(told).toEqual([
      MADE,
      'error: the certificate of the TLS port could not be renewed',
      MADE,
      RENEWED,
    ]);
  });

  it('goes on with a CA in memory for as long as that lasts, and the log says that it is there', () => {
    const { time, told, credentials } = openAt(undefined);
    const ca = credentials.ca();
    for (let year = 1; year <= 9; year++) {
      time.now = NOW + year * 367 * DAY;
      credentials.current();
      expect(credentials.ca()).toBe(ca);
    }
    expect(told).toEqual([IN_MEMORY, ...Array.from({ length: 9 }, () => RENEWED)]);
    time.now = NOW + 3_640 * DAY;
    credentials.current();
    expect(credentials.ca()).not.toBe(ca);
  });

  it('is refused a name that is none', () => {
    expect(() => openAt(undefined, ['no name'])).toThrow('--tls-host no name: it must be a host name');
  });
});
