import { expect, test } from 'vitest';
import { decodeBytes } from './decode.js';

const utf8 = (text: string) => new TextEncoder().encode(text);

test.each([
  ['as its type says', Uint8Array.of(0x63, 0x61, 0x66, 0xe9), 'text/plain; charset=iso-8859-1', 'café'],
  ['as its declaration says', Uint8Array.from(Buffer.from('<?xml version="1.0" encoding="ISO-8859-1"?><a>\xe9</a>', 'latin1')), 'text/xml', '<?xml version="1.0" encoding="ISO-8859-1"?><a>é</a>'],
  ['as UTF-8 where nothing is said', utf8('café'), 'text/xml', 'café'],
  ['up to a character that was cut through', utf8('café').subarray(0, 4), 'text/xml', 'caf'],
  ['as windows-1252 where it is no UTF-8', Uint8Array.of(0xe9, 0x20), 'text/plain', 'é '],
  ['whatever the charset', utf8('abc'), 'text/plain; charset=nonsense', 'abc'],
])('a document is read %s', (_, bytes, contentType, text) => {
  expect(decodeBytes(bytes, contentType)).toBe(text);
}); // prettier-ignore
