import { isUtf8 } from 'node:buffer';

/** What bytes are that say nothing else. */
const FALLBACK = 'windows-1252';

/** What marks at the beginning of a text say. */
const MARKS: readonly (readonly [mark: readonly number[], charset: string])[] = [
  [[0xff, 0xfe], 'utf-16le'],
  [[0xfe, 0xff], 'utf-16be'],
];

/**
 * Reads bytes as text: by a mark, as UTF-8 where they are that, else by their label.
 * @returns `charset`, where it is another than the label says
 */
export function decodeText(bytes: Buffer, label: string | undefined): { text: string; charset?: string } {
  const [, marked] = MARKS.find(([mark]) => mark.every((byte, at) => bytes[at] === byte)) ?? [];
  if (marked !== undefined) return { text: new TextDecoder(marked).decode(bytes), charset: marked };
  const claimed = (label ?? 'utf-8').toLowerCase();
  if (isUtf8(bytes)) {
    const isAscii = !bytes.some((byte) => byte > 0x7f);
    const agrees = isAscii || /^utf-?8$/.test(claimed);
    return { text: bytes.toString('utf8'), ...(!agrees && { charset: 'UTF-8' }) };
  }
  const known = /^utf-?8$/.test(claimed) ? undefined : decoderOf(claimed);
  if (known) return { text: known.decode(bytes) };
  return { text: new TextDecoder(FALLBACK).decode(bytes), charset: FALLBACK };
}

function decoderOf(charset: string) {
  try {
    return new TextDecoder(charset);
  } catch {
    return undefined;
  }
}
