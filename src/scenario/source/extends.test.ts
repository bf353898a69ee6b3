import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { parseScenario, readScenario } from '../read-scenario.js';
import { findingsIn, findingsOf } from '../testing.js';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'mws-local-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const write = (name: string, text: string): string => {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
};

const parent = `
name: parent
seed: 3
clock: {at: 2020-06-24, frozen: true}
sellers: [{id: A1SELLER, name: One, marketplaces: [US, DE]}, {id: A2SELLER, name: Two}]
developers: [{id: 1234-3214-4321, name: D, roles: [Orders], keys: [{name: main, status: active}]}]
authorizations:
  - {name: first, developer: 1234-3214-4321, seller: A1SELLER}
  - {developer: 1234-3214-4321, seller: A2SELLER}
listings: [{seller: A1SELLER, marketplace: US, sku: S, asin: B00EXAMPL1, title: T, price: 10}]
`;

describe('a scenario that extends another', () => {
  const extend = (text: string) => {
    write('parent.yaml', parent);
    return readScenario(write('child.yaml', `extends: parent.yaml\n${text}`));
  };

  it('has all of it, but for its name', () => {
    expect(extend('')).toEqual({ ...parseScenario(parent, 'p'), name: 'child' });
  });

  it('stands over it: maps key by key, entries by identity, others behind', () => {
    const child = extend(`
seed: 4
clock: {frozen: false}
sellers: [{id: A2SELLER, status: closed}, {id: A3SELLER, name: Three}]
developers: [{id: 1234-3214-4321, roles: [Sellers], keys: [{name: main, status: inactive}, {name: other}]}]
authorizations:
  - {developer: 1234-3214-4321, seller: A2SELLER, status: revoked}
  - {name: first, status: expired}
listings: [{seller: A1SELLER, marketplace: ATVPDKIKX0DER, sku: S, price: 11}]
`);
    expect(child.seed).toBe(4);
    expect(child.clock).toEqual({ at: '2020-06-24', frozen: false });
    expect(child.sellers).toEqual([
      { id: 'A1SELLER', name: 'One', marketplaces: ['US', 'DE'] },
      { id: 'A2SELLER', name: 'Two', status: 'closed' },
      { id: 'A3SELLER', name: 'Three' },
    ]);
    expect(child.developers).toMatchObject([
      { roles: ['Sellers'], keys: [{ name: 'main', status: 'inactive' }, { name: 'other' }] },
    ]);
    expect(child.authorizations?.map(({ status }) => status)).toEqual(['expired', 'revoked']);
    expect(child.listings).toMatchObject([{ price: 11, title: 'T' }]);
  });

  it('may leave things out', () => {
    const child = extend('remove: [listings, clock.at, authorizations.first, sellers.A1SELLER]\n');
    expect(child).toMatchObject({ clock: { frozen: true }, sellers: [{ id: 'A2SELLER' }] });
    expect(child.authorizations).toHaveLength(1);
    expect(child).not.toHaveProperty('listings');
    expect(child).not.toHaveProperty('remove');
  });

  it('finds entries by what they are called by then', () => {
    const child = extend(`
authorizations:
  - {name: second, developer: 1234-3214-4321, seller: A2SELLER}
  - {name: second, status: expired}
  - {name: third, developer: 1234-3214-4321, seller: A2SELLER, status: revoked}
`);
    expect(child.authorizations).toMatchObject([
      { name: 'first' },
      { name: 'third', seller: 'A2SELLER', status: 'revoked' },
    ]);
  });

  it('may extend one that extends another, and a built-in one', () => {
    write('parent.yaml', `extends: quickstart\nremove: [generate]\n${parent}`);
    const child = readScenario(write('child.yaml', 'extends: parent.yaml\nseed: 9\n'));
    expect(child).toMatchObject({ name: 'child', seed: 9 });
    expect(child.sellers?.map(({ id }) => id)).toEqual(
      expect.arrayContaining(['A2EXAMPLESELLER', 'A1SELLER']),
    );
    expect(parseScenario('extends: quickstart', 'inline').orders).toHaveLength(3);
  });
});

describe('what cannot be extended', () => {
  it('a file outside of the folder, however it is reached', () => {
    mkdirSync(join(folder, 'inner'));
    const outside = write('outside.yaml', 'seed: 1\n');
    symlinkSync(outside, join(folder, 'inner', 'link.yaml'));
    for (const name of ['../outside.yaml', outside, 'link.yaml', 'missing.yaml', '.']) {
      const path = write('inner/child.yaml', `extends: ${name}\n`);
      const [finding] = findingsOf(() => readScenario(path));
      expect(finding).toMatch(/child\.yaml:1:10 extends: expected a built-in scenario \(.*\), or a file/);
    }
  });

  it('any file, where the scenario is none itself', () => {
    expect(findingsIn(`extends: ${write('a.yaml', 'seed: 1')}`).join()).toMatch(
      /1:10 extends: .*a scenario that is no file may name none/,
    );
  });

  it('itself', () => {
    write('a.yaml', 'extends: b.yaml\n');
    expect(findingsOf(() => readScenario(write('b.yaml', 'extends: a.yaml\n'))).join()).toContain(
      'extends: expected a scenario that does not extend itself in the end',
    );
  });

  it('and what is to be left out has to be there', () => {
    expect(findingsIn('extends: quickstart\nremove: [orders.1, nothing]\n')).toEqual([
      's.yaml:2:10 remove[0]: the scenario that is extended has no "orders.1"',
      's.yaml:2:20 remove[1]: the scenario that is extended has no "nothing"',
    ]);
    expect(findingsIn('remove: [orders]\n')).toEqual(['s.yaml:1:9 remove: expected extends beside it']);
  });

  it('mistakes of either are reported at their own places', () => {
    write('parent.yaml', 'sede: 1\n');
    const path = write('child.yaml', 'extends: parent.yaml\nauth: sometimes\n');
    expect(findingsOf(() => readScenario(path))).toEqual([
      expect.stringMatching(/parent\.yaml:1:1 sede: unknown key/),
      expect.stringMatching(/child\.yaml:2:7 auth: expected strict, lenient or off/),
    ]);
  });
});
