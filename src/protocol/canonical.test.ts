import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { canonicalQuery, canonicalQueryAsSent, compareBytes, stringToSign } from './canonical.js';
import { Parameters } from './parameters.js';
import { character, escapeByTheRfc, forAll, wellFormedText } from './testing.js';

const pairsOf = (query: string) => new Parameters(query).pairs;

/** Every byte escaped, so that what is read back does not depend on which characters are left bare. */
const escapeAll = (text: string): string => Buffer.from(text, 'utf8').toString('hex').replace(/../g, '%$&');

type Sent = [name: string, value: string];
const queryOf = (sent: readonly Sent[]) =>
  sent.map(([name, value]) => `${escapeAll(name)}=${escapeAll(value)}`).join('&');

/** The developer guide's rule: sort by bytes, escape as RFC 3986 says, join. */
const byTheGuide = (sent: readonly Sent[]): string =>
  sent
    .map((pair) => ({ place: pair.map((text) => Buffer.from(text).toString('hex')).join(' '), pair }))
    .sort((a, b) => (a.place < b.place ? -1 : 1))
    .map(({ pair }) => pair.map(escapeByTheRfc).join('='))
    .join('&');

const name = fc.string({ unit: character, minLength: 1 }).filter((text) => text !== 'Signature');
const sentPairs: fc.Arbitrary<Sent[]> = fc.array(fc.tuple(name, wellFormedText), {
  maxLength: 12,
  size: 'max',
});

test('stringToSign has a line each for method, host, path and query', () => {
  expect(stringToSign('POST', 'mws.amazonservices.com', '/Orders/2013-09-01', 'A=1&B=2')).toBe(
    'POST\nmws.amazonservices.com\n/Orders/2013-09-01\nA=1&B=2',
  );
});

describe('canonicalQuery', () => {
  test.each([
    ['stands in byte order: capitals before small letters', 'b=1&a=2&B=3&A=4', 'A=4&B=3&a=2&b=1'],
    ['sorts numbers as text', 'Id.2=b&Id.10=c&Id.1=a', 'Id.1=a&Id.10=c&Id.2=b'],
    [
      'sorts a name before longer ones that begin with it',
      'SellerIdX=2&SellerId=1',
      'SellerId=1&SellerIdX=2',
    ],
    ['sorts by value where names are the same', 'a=2&a=10&a=1', 'a=1&a=10&a=2'],
    ['sorts names, not the escapes for them', 'a.b=1&a%2Db=2&a%5Fb=3', 'a-b=2&a.b=1&a_b=3'],
    ['leaves the signature out, wherever it stands', 'a=1&Signature=x%3D&b=2&Signature=', 'a=1&b=2'],
    [
      'keeps SignatureMethod and SignatureVersion',
      'SignatureVersion=2&SignatureMethod=x',
      'SignatureMethod=x&SignatureVersion=2',
    ],
    ['escapes anew: a plus was a space', 'Query=a+b%2bc', 'Query=a%20b%2Bc'],
    ['escapes anew: capital digits', 'Query=%e6%9c%ac', 'Query=%E6%9C%AC'],
    ['escapes what some clients leave bare', "Query=*!'()~", 'Query=%2A%21%27%28%29~'],
    ['has an equals sign for a value that was not sent', 'a&b=', 'a=&b='],
    ['drops pairs without name and value', '&&a=1&=&', 'a=1'],
    ['is empty for none', '', ''],
  ])('%s', (_, sent, canonical) => {
    expect(canonicalQuery(pairsOf(sent))).toBe(canonical);
  });

  test('stands in the order of UTF-8, not of UTF-16', () => {
    const sent = pairsOf(['😀=1', '\uff5e=2', 'é=3', 'z=4'].join('&'));

    expect(canonicalQuery(sent)).toBe('z=4&%C3%A9=3&%EF%BD%9E=2&%F0%9F%98%80=1');
  });

  test('is what the guide says, for any pairs', () => {
    forAll(sentPairs, (sent) => expect(canonicalQuery(pairsOf(queryOf(sent)))).toBe(byTheGuide(sent)));
  });

  test('does not depend on the order of sending', () => {
    const twoOrders = sentPairs.chain((sent) =>
      fc.tuple(fc.constant(sent), fc.shuffledSubarray(sent, { minLength: sent.length })),
    );

    forAll(twoOrders, ([sent, again]) => {
      expect(canonicalQuery(pairsOf(queryOf(again)))).toBe(canonicalQuery(pairsOf(queryOf(sent))));
    });
  });

  test('leaves the pairs as they were', () => {
    const sent = pairsOf('b=1&a=2');
    canonicalQuery(sent);

    expect(sent.map(({ name }) => name)).toEqual(['b', 'a']);
  });
});

describe('canonicalQueryAsSent', () => {
  test.each([
    ['sorts and keeps the escapes', 'b=%7E&a=*&Signature=x', 'a=*&b=%7E'],
    ['keeps small hex digits', 'a=%e9', 'a=%e9'],
    ['has %20 for a plus, which no client signs', 'a+b=c+d%2B', 'a%20b=c%20d%2B'],
    ['sorts by what the escapes stand for', '%62=1&a=2', 'a=2&%62=1'],
  ])('%s', (_, sent, canonical) => {
    expect(canonicalQueryAsSent(pairsOf(sent))).toBe(canonical);
  });
});

test('compareBytes has the sign of a comparison of UTF-8 bytes', () => {
  const text = fc.string({ unit: character, maxLength: 4 });

  forAll(fc.tuple(text, text), ([a, b]) => {
    expect(Math.sign(compareBytes(a, b))).toBe(Buffer.compare(Buffer.from(a), Buffer.from(b)));
  });
});
