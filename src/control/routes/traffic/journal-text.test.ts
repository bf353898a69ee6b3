import { beforeEach, expect, it } from 'vitest';
import { journalEntry } from '../../../traffic/journal-testing.js';
import { keepBody } from '../../../traffic/journal.js';
import { Parameters } from '../../../protocol/parameters.js';
import { listDevelopers } from '../../../registry/developers.js';
import { listKeys } from '../../../registry/keys.js';
import { createTestControl } from '../../testing.js';
import type { TestControl } from '../../testing.js';

const TOKEN = 'amzn.mws.4ea38b7b-f563-7709-4bae-87aeaEXAMPLE';

let control: TestControl;
let secret: string;
beforeEach(async () => {
  control = await createTestControl();
  const { world, journal } = control.realm;
  secret = listKeys(world, listDevelopers(world)[0]!)[0]!.secretKey;
  const parameters = `SellerOrderId=Late%20Shipment&MWSAuthToken=${TOKEN}&Signature=c2lnbmF0dXJlLW9mLWl0&Note=${encodeURIComponent(secret)}`;
  journal.add(
    journalEntry('one', {
      parameters: new Parameters(parameters),
      headers: [
        'User-Agent',
        'Stock/1.2',
        'X-Amz-Access-Token',
        'Atza|IwEBIabcdefgh',
        'Authorization',
        'Bearer open-sesame',
      ],
      answer: keepBody(Buffer.from(`<Title>Grüner Tee</Title><MWSAuthToken>${TOKEN}</MWSAuthToken>`)),
    }),
  );
  journal.add(
    journalEntry('two', {
      document: keepBody(Buffer.from('sku\tQS-MUG-01')),
      durationMs: 9,
      status: 503,
      outcome: 'fault',
    }),
  );
});

const idsFor = async (query: string) =>
  (await control.ask('GET', `/requests?${query}`)).body.items.map(({ id }) => id);
const found = (text: string) => idsFor(`text=${encodeURIComponent(text)}`);

it.each([
  ['a parameter, in either case', 'late ship', ['one']],
  ['a name with its value', 'SellerOrderId=Late', ['one']],
  ['a header', 'stock/1.2', ['one']],
  ['the document of a feed', 'QS-MUG', ['two']],
  ['an answer', 'Grüner', ['one']],
  ['its operation', 'orders.listorders', ['two', 'one']],
  ['its id', 'two', ['two']],
  ['nothing', 'nowhere', []],
  ['what means something in patterns', '.*', []],
])('finds %s', async (_, text, ids) => expect(await found(text)).toEqual(ids));

it('does not find what is not shown: secrets, tokens, signatures, however little of them is asked for', async () => {
  for (const hidden of [
    secret,
    secret.slice(3, 17),
    TOKEN,
    TOKEN.slice(9, 30),
    'c2lnbmF0',
    'IwEBIabc',
    'open-sesame',
  ])
    expect(await found(hidden), hidden).toEqual([]);
});

it('shows the headers of a request, those masked that let a caller in', async () => {
  const { body } = await control.ask('GET', '/requests/one');
  expect(body.requestHeaders).toEqual([
    { name: 'User-Agent', value: 'Stock/1.2' },
    { name: 'X-Amz-Access-Token', value: 'Atza...efgh' },
    { name: 'Authorization', value: 'Bear...same' },
  ]);
  const { body: har } = await control.ask('GET', '/requests/har');
  expect(JSON.stringify(har)).toContain('{"name":"User-Agent","value":"Stock/1.2"}');
});

it('is sorted, narrowed to what failed, and counted by the minute', async () => {
  expect(await idsFor('sort=duration')).toEqual(['one', 'two']);
  expect(await idsFor('sort=-status')).toEqual(['two', 'one']);
  expect(await idsFor('failed=true')).toEqual(['two']);
  expect(await idsFor('failed=false')).toEqual(['one']);
  expect((await control.ask('GET', '/requests/minutes')).body.count).toBe(60);
});
