import { describe, expect, test } from 'vitest';
import { Parameters } from './parameters.js';

const read = (...texts: string[]): [string, string][] =>
  new Parameters(...texts).pairs.map(({ name, value }) => [name, value]);

describe('pairs', () => {
  test.each<[string, string, [string, string][]]>([
    [
      'stand in the order sent',
      'b=2&a=1',
      [
        ['b', '2'],
        ['a', '1'],
      ],
    ],
    [
      'are decoded, names too',
      'Query=f%C3%A9lix+x&MarketplaceId%2EId.1=A%2FB',
      [
        ['Query', 'félix x'],
        ['MarketplaceId.Id.1', 'A/B'],
      ],
    ],
    [
      'without name and value are dropped',
      '&&a=1&=&&b=2&',
      [
        ['a', '1'],
        ['b', '2'],
      ],
    ],
    ['may follow a leading ampersand', '&a=1', [['a', '1']]],
    [
      'without an equals sign have an empty value',
      'a&b=',
      [
        ['a', ''],
        ['b', ''],
      ],
    ],
    ['without a name are kept for their value', '=x', [['', 'x']]],
    [
      'may be there twice',
      'a=2&a=1',
      [
        ['a', '2'],
        ['a', '1'],
      ],
    ],
    ['may hold an escaped equals sign or ampersand', 'a=%3D%26', [['a', '=&']]],
    ['of an empty text are none', '', []],
  ])('%s', (_, text, pairs) => {
    expect(read(text)).toEqual(pairs);
  });

  test('of query and body follow one another', () => {
    expect(read('a=1', 'b=2&a=3')).toEqual([
      ['a', '1'],
      ['b', '2'],
      ['a', '3'],
    ]);
  });

  test('keep their escapes as sent', () => {
    expect(new Parameters('a%2eb=%7e*+').pairs).toEqual([
      { name: 'a.b', value: '~* ', sentName: 'a%2eb', sentValue: '%7e*+' },
    ]);
  });
});

describe('get', () => {
  test('answers the first of two', () => {
    const parameters = new Parameters('SellerId=A&SellerId=B', 'SellerId=C');

    expect(parameters.get('SellerId')).toBe('A');
    expect([...parameters.entries()]).toEqual([['SellerId', 'A']]);
    expect(parameters.size).toBe(1);
  });

  test('tells an empty value from none', () => {
    const parameters = new Parameters('Version=');

    expect(parameters.get('Version')).toBe('');
    expect(parameters.get('version')).toBeUndefined();
  });

  test('knows no names but those sent', () => {
    const parameters = new Parameters('a=1');

    expect(['constructor', '__proto__', 'toString'].map((name) => parameters.get(name))).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });
});

describe('bareEquals', () => {
  test.each([
    ['is absent where values hold none', undefined, ['a=%3D&b', 'c=']],
    ['is the text with a second equals sign, as sent', 'a=1&b=x=%20y', ['a=1&b=x=%20y']],
    ['is there for an equals sign at the end', 'Signature=abc=', ['Signature=abc=']],
    ['is the body where the query is right', 'b==', ['a=1', 'b==']],
    ['is the first of two', 'a==', ['a==', 'b==']],
    ['is absent for a pair that is nothing', undefined, ['=&a=1']],
  ])('%s', (_, bareEquals, texts) => {
    expect(new Parameters(...texts).bareEquals).toBe(bareEquals);
  });
});

test('10,000 parameters are all read', () => {
  const sent = Array.from({ length: 10_000 }, (_, at): [string, string] => [`Id.${at + 1}`, `value ${at}`]);
  const parameters = new Parameters(
    sent.map(([name, value]) => `${name}=${encodeURIComponent(value)}`).join('&'),
  );

  expect([...parameters.entries()]).toEqual(sent);
  expect(parameters.get('Id.10000')).toBe('value 9999');
});
