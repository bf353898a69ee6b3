import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect, test } from 'vitest';
import { readData } from '../model/data-file.js';
import { columnsOf } from './feed-type.js';
import { jsonTypes } from './json/index.js';
import { messageTypes } from './messages/index.js';
import { resultCodes } from './problem.js';
import { recordTypes } from './records/index.js';
import { wholeFeeds } from './whole/index.js';

const { types } = readData<{
  types: Record<
    string,
    { message?: string; record?: string; json?: string; whole?: string; wrongMerchant?: string }
  >;
}>('feeds/processing.json');
const all = Object.entries(types);
const { feedTypes } = readData<{ feedTypes: { FeedType: string; format: string }[] }>('feed-types.json');

const problems = (schema: string, file: string) => {
  const validate = new Ajv2020({ allErrors: true }).compile(readData<object>(`schema/${schema}.schema.json`));
  return validate(readData(`feeds/${file}.json`)) ? [] : validate.errors;
};

test('the files are as their schemas say', () => {
  expect(problems('feed-result-codes', 'result-codes')).toEqual([]);
  expect(problems('feed-processing', 'processing')).toEqual([]);
});

test('every type that is processed is a feed type, in the format that it is read in', () => {
  for (const [feedType, { message, json }] of all) {
    if (json !== undefined) continue;
    const format = feedTypes.find(({ FeedType }) => FeedType === feedType)?.format;
    expect(message === undefined ? ['flat-file', 'pdf'] : ['xml'], feedType).toContain(format);
  }
});

test('every message and record that a type names is there, and every one is named', () => {
  const named = (kind: 'message' | 'record' | 'json' | 'whole') =>
    [...new Set(all.flatMap(([, type]) => type[kind] ?? []))].sort();

  expect(named('message')).toEqual(Object.keys(messageTypes).sort());
  expect(named('record')).toEqual(Object.keys(recordTypes).sort());
  expect(named('json')).toEqual(Object.keys(jsonTypes).sort());
  expect(named('whole')).toEqual(Object.keys(wholeFeeds).sort());
  for (const record of named('record')) {
    const { required, columns } = columnsOf(record);
    expect(Object.keys(columns)).toEqual(expect.arrayContaining(required));
  }
});

test('every result that the code names has a code, and every code is used', () => {
  const folder = import.meta.dirname;
  const sources = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
    (file) => file.endsWith('.ts') && !file.endsWith('.test.ts'),
  );
  const text = sources.map((file) => readFileSync(join(folder, file), 'utf8')).join('\n');
  const named = [...text.matchAll(/(?:(?:refuse|problem|warn)\(|result: )\s*'(\w+)'/g)].map(
    ([, name]) => name!,
  );
  const byType = all.flatMap(([, { wrongMerchant }]) => wrongMerchant ?? []);

  expect([...new Set([...named, 'wrongMerchant', ...byType])].sort()).toEqual(
    Object.keys(resultCodes).sort(),
  );
});
