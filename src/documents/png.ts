import { barCodeOf } from './bar-code.js';
import { Bitmap } from './bitmap.js';
import { writeGlyphs } from './glyphs.js';
import { SAMPLE } from './label.js';
import type { BarCodeMark, Label, Mark } from './label.js';
import { pngOf } from './png-file.js';

/** Readers want some white on both sides of a bar code, in modules. */
const QUIET = 10;
/** Of what is written below a bar code, in points. */
const CAPTION = 8;

/** A label as a PNG in black and white. The same label gives the same bytes. @param dpi dots of an inch */
export function writePng(label: Label, dpi: number): Buffer {
  const dots = (points: number) => Math.round((points * dpi) / 72);
  const bitmap = new Bitmap(dots(label.width), dots(label.height));
  bitmap.frame();
  drawSample(bitmap);
  for (const mark of label.marks) drawMark(bitmap, mark, dots);
  return pngOf(bitmap, dpi);
}

type Dots = (points: number) => number;

/** Grey, below all marks, so that bar codes can be read. */
function drawSample(bitmap: Bitmap): void {
  const size = Math.round(bitmap.width / 5);
  const { width, height } = bitmap;
  const at = { x: Math.round(width * 0.12), y: Math.round((height - size) / 2), size };
  writeGlyphs(bitmap, SAMPLE, { ...at, width, paint: (x, y) => (x + 2 * y) % 5 === 0 });
}

function drawMark(bitmap: Bitmap, mark: Mark, dots: Dots): void {
  const [x, y] = [dots(mark.x), dots(mark.y)];
  if (mark.kind === 'text') {
    const { text, size, width, bold } = mark;
    writeGlyphs(bitmap, text, { x, y, size: dots(size), width: dots(width), ...(bold && { bold }) });
  } else if (mark.kind === 'barCode') drawBarCode(bitmap, mark, dots);
  else bitmap.fill(x, y, Math.max(dots(mark.width), 3), Math.max(dots(mark.height), 3));
}

/** Modules are whole dots, so that all are equally wide. */
function drawBarCode(bitmap: Bitmap, mark: BarCodeMark, dots: Dots): void {
  const { text, symbology, caption = text } = mark;
  const [x, y, width, height] = [dots(mark.x), dots(mark.y), dots(mark.width), dots(mark.height)];
  const code = barCodeOf(symbology, text);
  const barsHigh = caption === '' ? height : height - dots(CAPTION + 3);
  const module = Math.max(1, Math.floor(width / (code.width + 2 * QUIET)));
  const rowHigh =
    code.height === 1 ? barsHigh : Math.max(1, Math.min(module, Math.floor(barsHigh / code.height)));
  const left = x + Math.floor((width - code.width * module) / 2);
  bitmap.clear(x, y, width, height);
  for (const bar of code.bars)
    bitmap.fill(left + bar.x * module, y + bar.y * rowHigh, bar.width * module, bar.height * rowHigh);
  if (caption !== '')
    writeGlyphs(bitmap, caption, { x: left, y: y + barsHigh + dots(2), size: dots(CAPTION), width });
}
