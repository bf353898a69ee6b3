import { TextDecoder } from 'node:util';
import { findMarketplace } from '../model/marketplaces.js';
import { refuse } from './problem.js';

const PARAMETER = /;\s*charset\s*=\s*"?([^\s;"]+)/i;
const DECLARATION = /^\s*<\?xml[^>]{0,200}?\sencoding\s*=\s*["']([A-Za-z][\w.:-]*)["']/;

/** Where the charset of a feed is looked for. */
export interface CharsetHints {
  /** The Content-Type header that the feed came with. */
  contentType: string;
  /** The first bytes of the feed. */
  head: Uint8Array;
  format: string;
  /** Where the feed is for. */
  marketplaceId: string | undefined;
}

/**
 * The charset that a feed is in: the Content-Type says, else its byte order mark or XML declaration, else the
 * marketplace. XML that says nothing is UTF-8, as XML has it.
 */
export function charsetOf({ contentType, head, format, marketplaceId }: CharsetHints): string {
  const said = PARAMETER.exec(contentType)?.[1] ?? byteOrderMark(head);
  if (said !== undefined) return said;
  if (format === 'json') return 'UTF-8';
  if (format === 'xml') return DECLARATION.exec(Buffer.from(head).toString('latin1', 0, 512))?.[1] ?? 'UTF-8';
  const { region, countryCode } = findMarketplace(marketplaceId ?? '') ?? {};
  if (countryCode === 'JP') return 'windows-31j';
  return region === 'FE' || region === 'CN' ? 'UTF-8' : 'windows-1252';
}

function byteOrderMark([first, second, third]: Uint8Array): string | undefined {
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'UTF-8';
  if (first === 0xff && second === 0xfe) return 'UTF-16LE';
  return first === 0xfe && second === 0xff ? 'UTF-16BE' : undefined;
}

/**
 * Decodes a feed piece by piece.
 * @throws Refusal where the charset is unknown, or the bytes are none of it
 */
export function* decode(chunks: Iterable<Uint8Array>, charset: string): Generator<string, void> {
  const decoder = decoderOf(charset);
  const decoded = (chunk?: Uint8Array) => {
    try {
      return decoder.decode(chunk, { stream: chunk !== undefined });
    } catch {
      return refuse('undecodable', { charset });
    }
  };
  for (const chunk of chunks) yield decoded(chunk);
  yield decoded();
}

function decoderOf(charset: string): TextDecoder {
  try {
    return new TextDecoder(charset, { fatal: true });
  } catch {
    return refuse('undecodable', { charset });
  }
}
