import { lazily } from '../model/lazy-module.js';
import type { Bitmap } from './bitmap.js';

interface Glyph {
  top: number;
  left: number;
  width: number;
  height: number;
  advance: number;
  /** How much of each dot is covered, up to 255. */
  pixels: Uint8Array;
}

interface FontLibrary {
  FontLib: {
    lookup(font: string): number;
    getglyph(font: number, character: number, width: number, height: number): Glyph;
  };
}

/** The library of bar codes brings a font along: OCR-B, which people and machines read. */
const bwip = lazily<FontLibrary>('bwip-js');

/** How a line is written; places and sizes are in dots. */
export interface Writing {
  x: number;
  y: number;
  size: number;
  /** What does not fit is cut off. */
  width: number;
  bold?: true;
  /** Which dots of the letters are drawn; all, if not given. */
  paint?: (x: number, y: number) => boolean;
}

/** Writes a line of text into a picture. */
export function writeGlyphs(bitmap: Bitmap, text: string, { x, y, size, width, bold, paint }: Writing): void {
  const { FontLib } = bwip();
  const font = FontLib.lookup('OCR-B');
  let at = x;
  for (const character of plain(text)) {
    const glyph = FontLib.getglyph(font, character.codePointAt(0)!, size, size);
    if (at + glyph.advance > x + width) return;
    draw(bitmap, glyph, at, y + size, paint);
    if (bold) draw(bitmap, glyph, at + Math.max(1, Math.round(size / 24)), y + size, paint);
    at += glyph.advance;
  }
}

function draw(
  bitmap: Bitmap,
  { left, top, width, height, pixels }: Glyph,
  x: number,
  base: number,
  paint: Writing['paint'],
): void {
  for (let row = 0; row < height; row++)
    for (let column = 0; column < width; column++) {
      if (pixels[row * width + column]! < 128) continue;
      const [dotX, dotY] = [x + left + column, base - top + row];
      if (!paint || paint(dotX, dotY)) bitmap.dot(dotX, dotY);
    }
}

const LETTERS: Readonly<Record<string, string>> = {
  ß: 'ss',
  Æ: 'AE',
  æ: 'ae',
  Ø: 'O',
  ø: 'o',
  Œ: 'OE',
  œ: 'oe',
};

/** The font knows ASCII: letters lose their accents, and what is left is a question mark. */
const plain = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[ßÆæØøŒœ]/g, (letter) => LETTERS[letter]!)
    .replace(/[®™]/g, '')
    .replace(/[^\x20-\x7e]/gu, '?');
