import { readData } from '../model/data-file.js';
import type { KnownMarketplace } from '../model/marketplaces.js';
import { rulesAsOf } from '../model/years.js';
import type { AsOf } from '../model/years.js';
import { encodeText } from '../protocol/charset.js';
import type { Evidence } from './report-definition.js';

/** How reports were encoded in some countries; an entry without `countries` is for all others. */
export interface Encoding extends Evidence {
  countries?: string[];
  contentType: string;
  charset: string;
  /** What stands between the lines of a flat file; a line feed, if absent. */
  lineEnd?: string;
  /** The last line has no end. */
  lastLineOpen?: boolean;
  /** The document begins with a byte order mark. */
  byteOrderMark?: boolean;
  /** The rule of the years that says Content-Type and charset. */
  asOf?: 'listingsOfUnitedStates';
}

let known: Record<string, Encoding[]> | undefined;

const encodings = (): Record<string, Encoding[]> =>
  (known ??= readData<{ encodings: Record<string, Encoding[]> }>('reports/encodings.json').encodings);

/** The encoding of a name in encodings.json, for reports of a marketplace in a year. */
export function findEncoding(name: string, { countryCode }: KnownMarketplace, year: AsOf): Encoding {
  const encoding = encodings()[name]!.find(({ countries }) => !countries || countries.includes(countryCode))!;
  if (encoding.asOf === undefined) return encoding;
  const contentType = rulesAsOf(year)[encoding.asOf];
  return { ...encoding, contentType, charset: contentType.split('charset=')[1]! };
}

/** The bytes that a document begins with. */
export const beginning = (encoding: Encoding): Buffer =>
  encoding.byteOrderMark ? encode('\uFEFF', encoding) : Buffer.alloc(0);

/** The bytes of text; what the charset does not have stands there as its twin, else as a question mark. */
export const encode = (text: string, { charset }: Encoding): Buffer => encodeText(text, charset);

/** The same for XML, which can name every character. */
export function encodeXml(text: string, encoding: Encoding): Buffer {
  if (!/^iso-8859-1$/i.test(encoding.charset)) return encode(text, encoding);
  return encode(
    text.replace(/[\u0100-\u{10FFFF}]/gu, (character) => `&#${character.codePointAt(0)};`),
    encoding,
  );
}
