import type PdfKitModule from 'pdfkit';
import { lazily } from '../model/lazy-module.js';
import { barCodeOf } from './bar-code.js';
import { SAMPLE } from './label.js';
import type { BarCodeMark, Label, Mark, TextMark } from './label.js';
import type { PlacedLabel, Sheet } from './sheets.js';

type PdfDocument = PDFKit.PDFDocument;

const pdfKit = lazily<typeof PdfKitModule>('pdfkit');

/**
 * Sheets as a PDF. The same sheets at the same instant give the same bytes.
 * @param at the instant that it says it was made at, in milliseconds
 */
export function writePdf(sheets: readonly Sheet[], { title, at }: { title: string; at: number }): Buffer {
  const PdfKit = pdfKit();
  const document = new PdfKit({
    autoFirstPage: false,
    // All of it is read at once, when it is finished.
    highWaterMark: Number.MAX_SAFE_INTEGER,
    info: { Title: title, Creator: 'mws-local', CreationDate: new Date(at) },
  } as PDFKit.PDFDocumentOptions);
  for (const { width, height, labels } of sheets) {
    document.addPage({ size: [width, height], margin: 0 });
    for (const label of labels) drawLabel(document, label);
  }
  document.end();
  return (document as unknown as NodeJS.ReadableStream).read() as unknown as Buffer;
}

function drawLabel(document: PdfDocument, { label, x, y, scale }: PlacedLabel): void {
  document.save().translate(x, y).scale(scale);
  document.lineWidth(0.5).rect(0, 0, label.width, label.height).stroke('black');
  drawSample(document, label);
  for (const mark of label.marks) drawMark(document, mark);
  document.restore();
}

/** Below all marks, so that bar codes can be read. */
function drawSample(document: PdfDocument, { width, height }: Label): void {
  const size = width / 5;
  document.save().rotate(-25, { origin: [width / 2, height / 2] });
  document.font('Helvetica-Bold').fontSize(size).fillColor('#dddddd');
  const wide = document.widthOfString(SAMPLE);
  document.text(SAMPLE, (width - wide) / 2, (height - size) / 2, { lineBreak: false });
  document.restore().fillColor('black');
}

function drawMark(document: PdfDocument, mark: Mark): void {
  if (mark.kind === 'text') return drawText(document, mark);
  if (mark.kind === 'barCode') return drawBarCode(document, mark);
  document.rect(mark.x, mark.y, Math.max(mark.width, 0.7), Math.max(mark.height, 0.7)).fill('black');
}

function drawText(document: PdfDocument, { text, x, y, size, bold, width }: TextMark): void {
  document
    .font(bold ? 'Helvetica-Bold' : 'Helvetica')
    .fontSize(size)
    .fillColor('black');
  let line = latin(text);
  while (line.length > 1 && document.widthOfString(line) > width) line = line.slice(0, -1);
  document.text(line, x, y, { lineBreak: false });
}

/** The fonts that every viewer has know Latin letters only. */
const latin = (text: string): string => text.replace(/[^\x20-\x7e\xa0-\xff]/g, '?');

/** Readers want some white on both sides. */
const QUIET = 10;
const CAPTION = 8;

function drawBarCode(document: PdfDocument, mark: BarCodeMark): void {
  const { x, y, width, height, text, symbology, caption = text } = mark;
  const code = barCodeOf(symbology, text);
  const barsHigh = caption === '' ? height : height - CAPTION - 3;
  const module = width / (code.width + 2 * QUIET);
  // A linear code is stretched; the others keep the form of their modules.
  const rowHigh = code.height === 1 ? barsHigh : Math.min(module, barsHigh / code.height);
  document.rect(x, y, width, height).fill('white');
  for (const bar of code.bars)
    document.rect(
      x + (bar.x + QUIET) * module,
      y + bar.y * rowHigh,
      bar.width * module,
      bar.height * rowHigh,
    );
  document.fill('black');
  if (caption === '') return;
  document.font('Helvetica').fontSize(CAPTION);
  const wide = document.widthOfString(latin(caption));
  document.text(latin(caption), x + Math.max(0, (width - wide) / 2), y + barsHigh + 2, { lineBreak: false });
}
