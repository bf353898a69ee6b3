import { generateKeyPairSync } from 'node:crypto';
import {
  chmodSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { BasicConstraints, id_ce_basicConstraints } from '@peculiar/asn1-x509';
import { describe, expect, it } from 'vitest';
import { keepAuthority } from './authority-files.js';
import { makeAuthority } from './authority.js';
import { extension, signCertificate } from './certificate.js';
import { openAuthority } from './kept-authority.js';
import { permits } from './names.js';
import { DAY, NOW, temporaryFolder } from './testing.js';

const open = (folder: string, names: string[] = [], now = NOW) => openAuthority({ folder, names, now });

describe('the CA of a folder', () => {
  it('is made on first use, and is the same from then on', () => {
    using temporary = temporaryFolder();
    const folder = join(temporary.path, 'deeper', 'ca');
    const first = open(folder);
    const second = open(folder, [], NOW + 365 * DAY);
    expect(first).toMatchObject({ path: join(folder, 'ca.pem'), made: true, because: undefined });
    expect(second).toMatchObject({ path: join(folder, 'ca.pem'), made: false, because: undefined });
    expect(second.authority.certificate).toBe(first.authority.certificate);
    expect(readFileSync(first.path!, 'utf8')).toBe(first.authority.certificate);
  });

  it.skipIf(process.platform === 'win32')('has a key that its owner alone may read', () => {
    using temporary = temporaryFolder();
    const folder = join(temporary.path, 'ca');
    open(folder);
    const modeOf = (file: string) => (statSync(join(folder, file)).mode & 0o777).toString(8);
    expect([modeOf('.'), modeOf('ca.pem'), modeOf('ca-key.pem')]).toEqual(['700', '644', '600']);
  });

  it.skipIf(process.platform === 'win32')('has its modes mended, which is told', () => {
    using temporary = temporaryFolder();
    const folder = join(temporary.path, 'ca');
    open(folder);
    chmodSync(folder, 0o755);
    chmodSync(join(folder, 'ca-key.pem'), 0o644);
    expect(open(folder)).toMatchObject({ made: false, mended: true });
    for (const name of ['', 'ca-key.pem']) expect(statSync(join(folder, name)).mode & 0o077).toBe(0);
    expect(open(folder)).toMatchObject({ made: false, mended: false });
  });

  it.skipIf(process.platform === 'win32')('is not used where others can read its key through a link', () => {
    using temporary = temporaryFolder();
    const folder = join(temporary.path, 'ca');
    open(folder);
    const [key, elsewhere] = [join(folder, 'ca-key.pem'), join(temporary.path, 'key.pem')];
    writeFileSync(elsewhere, readFileSync(key));
    chmodSync(elsewhere, 0o644);
    rmSync(key);
    symlinkSync(elsewhere, key);
    expect(() => open(folder)).toThrow(`Others can read ${key}`);
    expect(statSync(elsewhere).mode & 0o777).toBe(0o644);
  });

  it('leaves nothing else behind', () => {
    using temporary = temporaryFolder();
    const folder = join(temporary.path, 'ca');
    open(folder);
    open(folder, ['mws.example.com']);
    expect(readdirSync(temporary.path)).toEqual(['ca']);
    expect(readdirSync(folder).sort()).toEqual(['ca-key.pem', 'ca.pem']);
  });

  it('gives way to a new one for a name that it is not good for, which is good for all names so far', () => {
    using temporary = temporaryFolder();
    const folder = join(temporary.path, 'ca');
    const first = open(folder, ['mws']);
    const second = open(folder, ['mws', 'api.example.com', '10.0.0.1']);
    const third = open(folder, ['*.example.org', '8.8.8.8']);
    expect(second).toMatchObject({ made: true, because: 'the former one is not good for api.example.com' });
    expect(third).toMatchObject({
      made: true,
      because: 'the former one is not good for *.example.org, 8.8.8.8',
    });
    expect(second.authority.name).not.toBe(first.authority.name);
    for (const name of ['mws', 'api.example.com', 'a.example.org', '8.8.8.8'])
      expect(permits(third.authority.subtrees, name)).toBe(true);
    expect(open(folder, ['mws', 'b.example.org', '8.8.8.8'])).toMatchObject({ made: false });
  });

  it('gives way to a new one 30 days before its end', () => {
    using temporary = temporaryFolder();
    const folder = join(temporary.path, 'ca');
    const { notAfter, certificate } = open(folder).authority;
    expect(open(folder, [], notAfter - 30 * DAY).authority.certificate).toBe(certificate);
    const next = open(folder, [], notAfter - 30 * DAY + 1);
    expect(next).toMatchObject({ made: true, because: 'the former one ends on 2040-05-16' });
  });

  it('gives way to a new one that is asked for', () => {
    using temporary = temporaryFolder();
    const folder = join(temporary.path, 'ca');
    const first = open(folder, ['mws']);
    const renewed = openAuthority({ folder, names: [], now: NOW, renew: true });
    expect(renewed.authority.name).not.toBe(first.authority.name);
    expect(renewed.authority.subtrees).toEqual(first.authority.subtrees);
    expect(open(folder).authority.name).toBe(renewed.authority.name);
  });

  it('is that of the first of several who make one at once', () => {
    using temporary = temporaryFolder();
    const folder = join(temporary.path, 'ca');
    const [first, second] = [makeAuthority([], NOW), makeAuthority([], NOW)];
    expect(keepAuthority(folder, first, false)).toBe(true);
    expect(keepAuthority(folder, second, false)).toBe(false);
    expect(open(folder).authority.name).toBe(first.name);
    expect(keepAuthority(folder, second, true)).toBe(true);
    expect(open(folder).authority.name).toBe(second.name);
    expect(readdirSync(temporary.path)).toEqual(['ca']);
  });
});

describe('what mws-local did not make is not replaced:', () => {
  it('a file beside a CA', () => {
    using temporary = temporaryFolder();
    const folder = join(temporary.path, 'ca');
    open(folder);
    writeFileSync(join(folder, 'notes.txt'), 'mine');
    expect(() => open(folder, ['mws.example.com'])).toThrow('notes.txt, which mws-local did not make');
    expect(readdirSync(folder).sort()).toEqual(['ca-key.pem', 'ca.pem', 'notes.txt']);
    expect(readdirSync(temporary.path)).toEqual(['ca']);
  });

  it('a CA of the user', () => {
    using temporary = temporaryFolder();
    const folder = join(temporary.path, 'ca');
    mkdirSync(folder);
    const own = foreignAuthority();
    writeFileSync(join(folder, 'ca.pem'), own.cert);
    writeFileSync(join(folder, 'ca-key.pem'), own.key, { mode: 0o600 });
    expect(() => open(folder, ['mws.example.com'])).toThrow('a CA that mws-local did not make');
    expect(readFileSync(join(folder, 'ca.pem'), 'utf8')).toBe(own.cert);
  });

  it('a folder behind a link', () => {
    using temporary = temporaryFolder();
    const [folder, target] = [join(temporary.path, 'ca'), join(temporary.path, 'target')];
    open(target);
    const before = readFileSync(join(target, 'ca.pem'), 'utf8');
    symlinkSync(target, folder);
    expect(() => open(folder, ['mws.example.com'])).toThrow('is a link');
    expect(readFileSync(join(target, 'ca.pem'), 'utf8')).toBe(before);
  });
});

/** A CA as someone else makes it, in PEM. */
function foreignAuthority(): { cert: string; key: string } {
  const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const cert = signCertificate({
    subject: 'Our Company CA',
    issuer: 'Our Company CA',
    notBefore: NOW,
    notAfter: NOW + 900 * DAY,
    publicKey,
    issuerKey: { publicKey, privateKey },
    extensions: [extension(id_ce_basicConstraints, new BasicConstraints({ cA: true }), true)],
  });
  return { cert, key: privateKey.export({ format: 'pem', type: 'pkcs8' }).toString() };
}

describe('a CA that cannot be kept', () => {
  it('is in memory where there is no folder', () => {
    expect(openAuthority({ folder: undefined, names: ['mws'], now: NOW })).toMatchObject({
      path: undefined,
      made: true,
      because: 'there is no folder for it',
      authority: { subtrees: expect.arrayContaining(['mws']) },
    });
  });

  it('is in memory where the folder cannot be made', () => {
    using temporary = temporaryFolder();
    const file = join(temporary.path, 'file');
    writeFileSync(file, '');
    const { path, because } = open(join(file, 'ca'));
    expect([path, because]).toEqual([undefined, expect.stringContaining(file)]);
  });
});

describe('a folder that holds something else', () => {
  it.each([
    ['a certificate without its key', { 'ca.pem': 'x' }],
    ['a key without a certificate', { 'ca-key.pem': 'x' }],
    ['files that are none', { 'ca.pem': 'x', 'ca-key.pem': 'y' }],
  ])('such as %s, is named', (_, files) => {
    using temporary = temporaryFolder();
    const folder = join(temporary.path, 'ca');
    mkdirSync(folder);
    for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
    expect(() => open(folder)).toThrow(`${folder} does not hold a CA with its key`);
  });

  it('such as the key of another CA, is named', () => {
    using temporary = temporaryFolder();
    const [one, other] = [join(temporary.path, 'one', 'ca'), join(temporary.path, 'other', 'ca')];
    open(one);
    const key = join(dirname(open(other).path!), 'ca-key.pem');
    writeFileSync(join(one, 'ca-key.pem'), readFileSync(key));
    expect(() => open(one)).toThrow(`${one} does not hold a CA with its key`);
  });
});
