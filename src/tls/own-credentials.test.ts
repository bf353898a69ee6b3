import { chmodSync, statSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { makeAuthority } from './authority.js';
import { issueLeaf } from './leaf.js';
import { ownCredentials } from './own-credentials.js';
import { NOW, temporaryFolder } from './testing.js';

const temporary = temporaryFolder();
afterAll(() => temporary[Symbol.dispose]());

const at = (name: string) => join(temporary.path, name);
const authority = makeAuthority([], NOW);
const [one, other] = [issueLeaf(authority, ['localhost'], NOW), issueLeaf(authority, ['localhost'], NOW)];
writeFileSync(at('cert.pem'), one.cert + authority.certificate);
writeFileSync(at('key.pem'), one.key);
writeFileSync(at('other-key.pem'), other.key);
writeFileSync(at('text.pem'), 'something else');

const said: string[] = [];
const log = { info: (_: object, text: string) => void said.push(text), error: () => {} };

describe('a certificate of the user', () => {
  it.skipIf(process.platform === 'win32')(
    'has a key that is not changed, and a word where others can read it',
    () => {
      const tell = () => {
        said.length = 0;
        ownCredentials(at('cert.pem'), at('key.pem'), log);
        return said.length;
      };
      chmodSync(at('key.pem'), 0o644);
      expect([tell(), statSync(at('key.pem')).mode & 0o777]).toEqual([1, 0o644]);
      chmodSync(at('key.pem'), 0o600);
      expect(tell()).toBe(0);
    },
  );

  it('is shown as it stands, with those behind it', () => {
    const credentials = ownCredentials(at('cert.pem'), relative(process.cwd(), at('key.pem')), log);
    expect(credentials.current()).toEqual({ cert: one.cert + authority.certificate, key: one.key });
    expect(credentials.current()).toBe(credentials.current());
    expect(credentials.ca()).toBeUndefined();
  });

  it.each([
    ['without its key', 'cert.pem', undefined, '--tls-cert needs --tls-key, the key of that certificate.'],
    ['that is only a key', undefined, 'key.pem', '--tls-key needs --tls-cert, the certificate of that key.'],
    ['that is not there', 'none.pem', 'key.pem', `--tls-cert ${at('none.pem')} cannot be read: ENOENT`],
    ['whose key is not there', 'cert.pem', 'none.pem', `--tls-key ${at('none.pem')} cannot be read: ENOENT`],
    ['that is none', 'text.pem', 'key.pem', `--tls-cert ${at('text.pem')} holds no certificate in PEM`],
    ['whose key is none', 'cert.pem', 'text.pem', `--tls-key ${at('text.pem')} holds no key in PEM`],
    ['with another key', 'cert.pem', 'other-key.pem', `--tls-key ${at('other-key.pem')} is not the key of --tls-cert ${at('cert.pem')}.`],
  ])('%s is refused, by the path that was tried', (_, cert, key, message) => {
    const path = (name: string | undefined) => name && relative(process.cwd(), at(name));
    expect(() => ownCredentials(path(cert), path(key), log)).toThrow(message);
  }); // prettier-ignore
});
