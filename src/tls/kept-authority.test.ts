import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { keepAuthority } from './authority-files.js';
import { makeAuthority } from './authority.js';
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
    expect([modeOf('.'), modeOf('ca.pem'), modeOf('ca-key.pem')]).toEqual(['755', '644', '600']);
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
