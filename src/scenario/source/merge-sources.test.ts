import { expect, it } from 'vitest';
import { mergeSources } from './merge-sources.js';
import { parseSource } from './parse-source.js';
import { childOf, findingAt, plainOf } from './source-node.js';

const merge = (...texts: string[]) =>
  mergeSources(texts.map((text, at) => parseSource({ text, label: `${at}.yaml` }).root!));

it('maps are merged key by key, lists appended, and of other values the later one counts', () => {
  const root = merge('{a: {x: 1, y: 2}, l: [1], s: one}', '{a: {y: 3, z: 4}, l: [2, 3], s: two, n: 5}');

  expect(plainOf(root)).toEqual({ a: { x: 1, y: 3, z: 4 }, l: [1, 2, 3], s: 'two', n: 5 });
});

it('a file of comments adds nothing', () => {
  expect(plainOf(merge('# none', '{a: 1}', '# none'))).toEqual({ a: 1 });
});

it('a map takes the place of what is none', () => {
  expect(plainOf(merge('{a: 1}', '{a: {b: 2}}'))).toEqual({ a: { b: 2 } });
});

it('everything still stands in its own file, under its own path', () => {
  const list = childOf(merge('l: [1]', '\nl:\n  - 2'), 'l');
  const [, second] = list?.kind === 'list' ? list.items : [];

  expect(findingAt(second!, '')).toMatchObject({ file: '1.yaml', line: 3, column: 5, path: 'l[0]' });
});
