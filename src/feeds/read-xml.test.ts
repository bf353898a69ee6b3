import { describe, expect, test } from 'vitest';
import type { FeedFrame, FeedMessage } from './feed-message.js';
import { bounds } from './feed-type.js';
import { messageTypes } from './messages/index.js';
import { Refusal } from './problem.js';
import { readXml } from './read-xml.js';
import { envelope, SELLER } from './testing.js';

const message = { name: 'Inventory', type: messageTypes['Inventory']! };

/** Everything that a feed has, read in pieces of `size` characters. */
function read(
  text: string,
  { size = text.length, skip = 0 } = {},
): { messages: FeedMessage[]; frame: FeedFrame } {
  const pieces = Array.from({ length: Math.ceil(text.length / size) }, (_, at) =>
    text.slice(at * size, (at + 1) * size),
  );
  return readPieces(pieces, skip);
}

function readPieces(pieces: Iterable<string>, skip = 0, isStored = false) {
  const reader = readXml(pieces, { message: isStored ? undefined : message, merchants: [SELLER], skip });
  const messages: FeedMessage[] = [];
  for (;;) {
    const { done, value } = reader.next();
    if (done) return { messages, frame: value };
    messages.push(...value);
  }
}

function refusalOf(work: () => unknown): [string, Readonly<Record<string, string>>] {
  try {
    work();
  } catch (error) {
    if (error instanceof Refusal) return [error.problem.result, error.problem.values];
    throw error;
  }
  throw new Error('It was not refused.');
}

const stock = (sku: string, quantity: string) =>
  `<Inventory><SKU>${sku}</SKU><Quantity>${quantity}</Quantity></Inventory>`;

describe('messages', () => {
  const text = envelope('Inventory', [stock('A&amp;B', '1'), stock('<![CDATA[<C>]]>', '2'), stock('D', 'x')]);
  const expected = [
    { label: '1', about: { SKU: 'A&B' }, wish: { sku: 'A&B', change: { quantity: 1 } } },
    { label: '2', about: { SKU: '<C>' }, wish: { sku: '<C>', change: { quantity: 2 } } },
    {
      label: '3',
      about: { SKU: 'D' },
      problem: {
        result: 'notANumber',
        values: { line: '7', column: '79', value: 'x', type: 'nonNegativeInteger' },
      },
    },
  ];

  test.each([1, 7, 100_000])('are read from pieces of %i characters', (size) => {
    expect(read(text, { size }).messages).toEqual(expected);
  });

  test('are counted and not read where they are skipped', () => {
    expect(read(text, { skip: 2 }).messages.map(({ label }) => label)).toEqual(['3']);
    expect(read(text, { skip: 9 })).toMatchObject({ messages: [], frame: { messages: 3 } });
  });

  test('have the number of their place where their id is none', () => {
    const odd = text.replace('<MessageID>2<', '<MessageID>two<').replace('<MessageID>3</MessageID>', '');
    expect(read(odd).messages.map(({ label }) => label)).toEqual(['1', '2', '3']);
  });

  test('of another kind fail alone', () => {
    const { messages } = read(envelope('Inventory', ['<Price><SKU>A</SKU></Price>', stock('A', '1')]));
    expect(messages).toMatchObject([
      { label: '1', problem: { result: 'missingElement', values: { missing: 'Inventory' } } },
      { label: '2', wish: { sku: 'A' } },
    ]);
  });

  test('are anything where the feed type is only stored', () => {
    const { frame } = readPieces(['<ACES><Header/><Message/><Message/></ACES>'], 0, true);
    expect(frame.messages).toBe(2);
  });
});

describe('an envelope', () => {
  test('says whether to purge', () => {
    const text = envelope('Inventory', []);
    const purging = text.replace('</MessageType>', '</MessageType><PurgeAndReplace>true</PurgeAndReplace>');
    expect([read(text), read(purging)].map(({ frame }) => frame.purgeAndReplace)).toEqual([false, true]);
  });

  const good = envelope('Inventory', [stock('A', '1')]);
  test.each([
    ['another root', '<Feed/>', 'wrongRoot', { element: 'Feed' }],
    ['no root', '', 'illFormed', { line: '1' }],
    ['no end', good.slice(0, -3), 'illFormed', { line: '6' }],
    ['a stray tag', good.replace('</Quantity>', '</Quantities>'), 'illFormed', { line: '5' }],
    ['an undeclared entity', good.replace('>A<', '>&a;<'), 'illFormed', { line: '5' }],
    ['two roots', `${good}<a/>`, 'illFormed', { line: '6' }],
    ['another merchant', envelope('Inventory', [], 'M_OTHER_1'), 'wrongMerchant', {}],
    ['no header', good.replace(/<Header>.*<\/Header>/, ''), 'wrongMerchant', {}],
    ['another message type', envelope('Price', []), 'wrongMessageType', { found: 'Price', expected: 'Inventory' }],
    ['a document type', `<!DOCTYPE a>${good}`, 'beyondBounds', { what: 'a document type declaration is not taken' }],
  ] as const)('is refused with %s', (_, text, result, values) => {
    expect(refusalOf(() => read(text))).toEqual([result, expect.objectContaining(values)]);
  }); // prettier-ignore
});

describe('bounds', () => {
  const inside = (content: string) => envelope('Inventory', [`<Inventory>${content}</Inventory>`]);
  const token = 'a'.repeat(bounds.tokenCharacters + 100_000);
  const part = 'a'.repeat(bounds.tokenCharacters / 2);
  test.each([
    ['depth', inside(`${'<a>'.repeat(40)}${'</a>'.repeat(40)}`), 'deep'],
    ['an attribute', inside(`<a b="${token}"/>`), 'one piece'],
    ['a text', inside(token), 'one piece'],
    ['a comment', inside(`<!--${token}-->`), 'one piece'],
    ['a processing instruction', inside(`<?a ${token}?>`), 'one piece'],
    ['CDATA', inside(`<![CDATA[${token}]]>`), 'one piece'],
    ['attributes', inside(`<a ${Array.from({ length: 101 }, (_, at) => `b${at}=""`).join(' ')}/>`), 'attributes'],
    ['elements', inside('<a/>'.repeat(bounds.elementsPerMessage)), 'elements'],
    ['characters', inside(`<a>${part}</a>`.repeat(9)), 'characters'],
  ])('hold for %s', (_, text, what) => {
    const [result, values] = refusalOf(() => read(text, { size: 32_768 }));
    expect([result, values['what']]).toEqual(['beyondBounds', expect.stringContaining(what)]);
  }); // prettier-ignore

  test('hold for the number of messages', () => {
    const [head, end] = envelope('Inventory', ['~']).split(/<Message><.*/);
    const many = function* () {
      yield head!;
      for (let left = bounds.messages + 1; left > 0; left -= 1_000) yield '<Message/>'.repeat(1_000);
      yield end!;
    };
    expect(refusalOf(() => readPieces(many(), Infinity))).toEqual(['tooManyMessages', { limit: '500000' }]);
  });
});
