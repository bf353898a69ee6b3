import { inflateSync } from 'node:zlib';
import { unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { START } from '../world/testing.js';
import { barCodeOf } from './bar-code.js';
import type { Label } from './label.js';
import { writePdf } from './pdf.js';
import { layOut } from './sheets.js';
import { md5Of, zipOf } from './zip.js';
import { writeZpl } from './zpl.js';

const label: Label = {
  width: 288,
  height: 240,
  marks: [
    { kind: 'text', text: 'Größe 日本', x: 10, y: 10, size: 8, width: 200 },
    {
      kind: 'barCode',
      symbology: 'code128',
      text: 'FBA15DJ9S3J5U000001',
      x: 10,
      y: 30,
      width: 268,
      height: 60,
    },
    { kind: 'barCode', symbology: 'qrcode', text: 'A^B', x: 10, y: 100, width: 80, height: 80, caption: '' },
    { kind: 'rule', x: 0, y: 200, width: 100, height: 0 },
  ],
};
const pdfOf = (labels: Label[], at = START) => writePdf(layOut(labels, 'letter', 6), { title: 'Labels', at });

/** What is drawn on the pages of a PDF. */
function contentOf(pdf: Buffer): string[] {
  const text = pdf.toString('latin1');
  return [...text.matchAll(/\/FlateDecode\s*>>\s*stream\n/g)].map(({ index, 0: head }) => {
    const from = index + head.length;
    return inflateSync(pdf.subarray(from, text.indexOf('\nendstream', from))).toString('latin1');
  });
}
/** What is written on a page: pdfkit writes text as hexadecimal, with kerning in between. */
const textOf = (content: string): string =>
  [...content.matchAll(/\[(.*?)\] TJ/g)]
    .map(([, line]) => [...line!.matchAll(/<([0-9a-f]*)>/g)].map(([, hex]) => hex).join(''))
    .map((hex) => Buffer.from(hex, 'hex').toString('latin1'))
    .join('\n');

describe('a PDF', () => {
  test('has as many pages as the labels need, and says SAMPLE on each of them', () => {
    const pdf = pdfOf(Array<Label>(7).fill(label));
    const pages = contentOf(pdf).filter((content) => content.includes('re\n'));

    expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
    expect(pdf.toString('latin1')).toContain('/Count 2');
    expect(pdf.toString('latin1').trimEnd().endsWith('%%EOF')).toBe(true);
    expect(pages.map((page) => textOf(page).split('SAMPLE').length - 1)).toEqual([6, 1]);
    expect(textOf(pages[0]!)).toContain('Größe ??');
  });

  test('is the same bytes at the same instant only', () => {
    expect(pdfOf([label])).toEqual(pdfOf([label]));
    expect(pdfOf([label], START + 1_000)).not.toEqual(pdfOf([label]));
  });

  test('draws the bars that a reader expects', () => {
    const { width, bars } = barCodeOf('code128', 'FBA15DJ9S3J5U000001');
    const [content] = contentOf(pdfOf([label])).filter((each) => each.includes('re\n'));
    const drawn = [...content!.matchAll(/^([\d.]+) ([\d.]+) ([\d.]+) ([\d.]+) re$/gm)].map((one) =>
      one.slice(1).map(Number),
    );
    const module = 268 / (width + 20);
    // Frame, then the white box of the code, then its bars.
    const linear = drawn.slice(2, 2 + bars.length).map(([, , wide]) => Math.round(wide! / module));
    expect(linear).toEqual(bars.map((bar) => bar.width));
  });

  test('of 999 labels stays small and quick', () => {
    const before = process.memoryUsage().rss;
    const pdf = pdfOf(Array<Label>(999).fill(label));
    expect(pdf.toString('latin1')).toContain('/Count 167');
    expect(process.memoryUsage().rss - before).toBeLessThan(150 * 1024 * 1024);
  });
});

test('a linear bar code begins and ends with a bar, and its quiet zone is not in it', () => {
  const { width, height, bars } = barCodeOf('code128', 'A');
  expect([bars[0]!.x, height]).toEqual([0, 1]);
  expect(bars.at(-1)!.x + bars.at(-1)!.width).toBe(width);
  // Start, one character, check and stop: three times eleven modules, and thirteen.
  expect(width).toBe(46);
});

test('ZPL has a label after another, and no text of it is a command', () => {
  const zpl = writeZpl([label, label]).toString();
  expect(zpl.match(/\^XA/g)).toHaveLength(2);
  expect(zpl).toContain('^FDFBA15DJ9S3J5U000001^FS');
  expect(zpl).toContain('QA,A_5eB');
  expect(zpl).toContain('SAMPLE');
});

test('sheets shrink what does not fit', () => {
  const [sheet] = layOut([{ width: 572, height: 1_560, marks: [] }], 'letter', 1);
  expect(sheet!.labels[0]!.scale).toBeCloseTo(0.5);
});

test('a ZIP has the file, and the same bytes wherever it is made', () => {
  const bytes = Buffer.from('a label');
  const zip = zipOf('label.pdf', bytes, START);
  expect(Buffer.from(unzipSync(zip)['label.pdf']!)).toEqual(bytes);
  expect(zipOf('label.pdf', bytes, START)).toEqual(zip);
  expect(md5Of(Buffer.from(''))).toBe('1B2M2Y8AsgTpgAmY7PhCfg==');
});
