import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

/**
 * What users reported of MWS that was wrong here once, by the ids that tests and docs call it by: single faults, and the kinds
 * that they are of. Each has a test that names it, or a line of the docs that says why there is none.
 */
const WRONG = [
  'B01', 'B02', 'B03', 'B04', 'B08', 'B09', 'B10', 'B11', 'B12', 'B13', 'B16', 'B17', 'B20', 'B21', 'B22', 'B44', 'B46', 'B56',
  'B57', 'B60', 'B72',
]; // prettier-ignore
const KINDS = ['kind 1', 'kind 2', 'kind 3', 'kind 4', 'kind 5', 'kind 6', 'kind 7'];

/** Where two reports differ, or nothing was recorded; what was chosen is a test, or stands in the docs. */
const UNCLEAR = [
  'B06', 'B18', 'B23', 'B43', 'B45', 'B48', 'B50', 'B51', 'B52', 'B54', 'B58', 'B61', 'B62', 'B63', 'B74',
]; // prettier-ignore

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const textsIn = (folder: string, ending: string) =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith(ending) && name !== 'reported-faults.test.ts')
    .map((name) => readFileSync(join(ROOT, folder, name), 'utf8'));

/** Ids in the names of tests: what a line with a name begins with, or has behind a comma. */
const named = new Set(
  [...textsIn('src', '.test.ts'), ...textsIn('test', '.test.ts')].flatMap((text) =>
    [...text.matchAll(/['"`[(]((?:(?:B\d\d|kind \d)(?:, )?)+):? /g)].flatMap(([, ids]) => ids!.split(', ')),
  ),
);
const docs = textsIn('docs', '.md').join('\n');
const isAnswered = (id: string) => named.has(id) || new RegExp(`\\b${id}\\b`).test(docs);

test.each([...WRONG, ...KINDS])('%s, which was wrong, has a test or a line that says why not', (id) => {
  expect(isAnswered(id)).toBe(true);
});

test.each(UNCLEAR)('%s, which is unclear, has a test or a line that says what was chosen', (id) => {
  expect(isAnswered(id)).toBe(true);
});

test('what was wrong has a test, whatever the docs say', () => {
  expect(WRONG.filter((id) => !named.has(id))).toEqual([]);
  expect(KINDS.filter((id) => !named.has(id))).toEqual([]);
});
