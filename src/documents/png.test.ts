import { inflateSync } from 'node:zlib';
import { gunzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { START } from '../world/testing.js';
import { barCodeOf } from './bar-code.js';
import type { Label } from './label.js';
import { writePng } from './png.js';
import { gzipOf } from './zip.js';
import { writeZpl } from './zpl.js';

const label: Label = {
  width: 288,
  height: 432,
  marks: [
    { kind: 'text', text: 'Größe Ørsted', x: 10, y: 10, size: 12, bold: true, width: 200 },
    { kind: 'rule', x: 10, y: 40, width: 268, height: 0 },
    {
      kind: 'barCode',
      symbology: 'code128',
      text: '1ZEXAMPLE000000000',
      x: 10,
      y: 280,
      width: 268,
      height: 90,
    },
  ],
};

/** Lines of a PNG of one bit a dot: whether each dot is black. */
function dotsOf(png: Buffer): boolean[][] {
  const chunks = new Map<string, Buffer>();
  for (let at = 8; at < png.length; at += 12 + png.readUInt32BE(at))
    chunks.set(png.toString('latin1', at + 4, at + 8), png.subarray(at + 8, at + 8 + png.readUInt32BE(at)));
  const head = chunks.get('IHDR')!;
  const [width, height] = [head.readUInt32BE(0), head.readUInt32BE(4)];
  const stride = Math.ceil(width / 8) + 1;
  const lines = inflateSync(chunks.get('IDAT')!);
  expect([...head.subarray(8)]).toEqual([1, 0, 0, 0, 0]);
  return Array.from({ length: height }, (_, y) =>
    Array.from({ length: width }, (__, x) => (lines[y * stride + 1 + (x >> 3)]! & (128 >> (x & 7))) === 0),
  );
}

test('a PNG is as large as its label at 300 dots an inch, and the same bytes each time', () => {
  const png = writePng(label, 300);
  const dots = dotsOf(png);
  expect([dots[0]!.length, dots.length]).toEqual([1200, 1800]);
  expect(png.subarray(0, 8).toString('latin1')).toBe('\x89PNG\r\n\x1a\n');
  expect(writePng(label, 300)).toEqual(png);
  expect(writePng({ ...label, marks: [] }, 300)).not.toEqual(png);
});

test('the bars of a PNG are those of the code, and nothing is drawn over them', () => {
  const { bars, width } = barCodeOf('code128', '1ZEXAMPLE000000000');
  const line = dotsOf(writePng(label, 300))[Math.round((320 * 300) / 72)]!.slice(30, 1170);
  const runs = line.reduce<number[]>((all, black, at) => {
    if (black && line[at - 1] !== true) all.push(0);
    if (black) all[all.length - 1]!++;
    return all;
  }, []);
  const module = Math.floor(1117 / (width + 20));
  expect(runs.map((run) => run / module)).toEqual(bars.map((bar) => bar.width));
});

test('ZPL for 300 dots an inch is laid out in those dots', () => {
  expect(writeZpl([label]).toString()).toContain('^PW812^LL1218');
  expect(writeZpl([label], 300).toString()).toContain('^PW1200^LL1800');
});

test('a gzip file has the bytes and an instant, and is the same wherever it is made', () => {
  const bytes = Buffer.from('a label');
  const file = gzipOf(bytes, START);
  expect(Buffer.from(gunzipSync(file))).toEqual(bytes);
  expect(file.readUInt32LE(4)).toBe(Math.floor(START / 1000));
  expect(gzipOf(bytes, START)).toEqual(file);
});
