import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it, test } from 'vitest';
import { startMwsLocal } from '../../src/server/app.js';
import type { MwsLocal } from '../../src/server/app.js';
import { importing } from './importing.js';
import { one } from './recordings.js';

let folder: string;
let server: MwsLocal;
let number = 0;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'mws-local-'));
  server = await startMwsLocal({ clock: '2020-06-24T14:10:37Z', frozen: true });
});
afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true });
});

const freshFolder = (): string => join(folder, `case-${++number}`);

it('an export is imported as it is', async () => {
  const here = freshFolder();
  const exported = await (await fetch(`${server.url}/_mws/world/export`)).text();
  const out = join(here, 'copy.yaml');
  expect((await importing(...one(here, 'world.yaml', exported), '--out', out)).status).toBe(0);
  expect(readFileSync(out, 'utf8')).toBe(exported);
});

test.each([
  ['a word that there is not', 'name: a\nselers: []\n', /a\.yaml line 2:1: broken: selers: unknown key; .*did you mean sellers\?/],
  ['a reference to nobody', 'name: a\nauthorizations: [{developer: X, seller: Y}]\n', /a\.yaml line 2:\d+: broken: authorizations\[0\]\.developer: /],
  ['YAML that is cut off', 'name: a\nsellers: [{id: "A1\n', /a\.yaml line \d+:\d+: broken: /],
])('a scenario that could not be loaded is not copied: %s', async (_, text, problem) => {
  const here = freshFolder();
  const out = join(here, 'copy.yaml');
  const { status, err } = await importing(...one(here, 'a.yaml', text), '--out', out);
  expect([status, existsSync(out)]).toEqual([1, false]);
  expect(err).toMatch(problem);
}); // prettier-ignore
