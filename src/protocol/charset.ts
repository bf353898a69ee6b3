import type * as iconvLite from 'iconv-lite';
import { readData } from '../model/data-file.js';
import { lazily } from '../model/lazy-module.js';

const iconv = lazily<typeof iconvLite>('iconv-lite');

type Twins = Readonly<Record<string, Readonly<Record<string, string>>>>;

let known: Map<string, (text: string) => string> | undefined;

/** Replaces what a charset does not have and has a twin of, by `data/charsets.json`. */
function twinsOf(charset: string): (text: string) => string {
  known ??= new Map(
    Object.entries(readData<{ twins: Twins }>('charsets.json').twins).map(([name, twins]) => {
      const lacking = new RegExp(`[${Object.keys(twins).join('')}]`, 'g');
      return [name, (text: string) => text.replace(lacking, (character) => twins[character]!)];
    }),
  );
  return known.get(charset.toLowerCase()) ?? ((text) => text);
}

/**
 * The bytes of text in a charset of MWS's documents. A character that the charset does not have stands there as its twin, which
 * looks the same; one without a twin as a question mark.
 */
export const encodeText = (text: string, charset: string): Buffer =>
  /^utf-8$/i.test(charset) ? Buffer.from(text, 'utf8') : iconv().encode(twinsOf(charset)(text), charset);

/** The text of bytes in a charset. */
export const decodeText = (bytes: Buffer, charset: string): string =>
  /^utf-8$/i.test(charset) ? bytes.toString('utf8') : iconv().decode(bytes, charset);

/** Whether text can be written in a charset. */
export const isCharset = (charset: string): boolean =>
  /^utf-8$/i.test(charset) || iconv().encodingExists(charset);
