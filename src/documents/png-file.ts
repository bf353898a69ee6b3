import type * as Fflate from 'fflate';
import { lazily } from '../model/lazy-module.js';
import type { Bitmap } from './bitmap.js';

const fflate = lazily<typeof Fflate>('fflate');

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

/** A picture as a PNG, one bit a dot. @param dpi dots of an inch, which the file says in dots of a metre */
export function pngOf(bitmap: Bitmap, dpi: number): Buffer {
  const { width, height, stride, bits } = bitmap;
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  // One bit of grey, deflated, without filters, not interlaced.
  head.set([1, 0, 0, 0, 0], 8);
  const density = Buffer.alloc(9);
  density.writeUInt32BE(Math.round(dpi / 0.0254), 0);
  density.writeUInt32BE(Math.round(dpi / 0.0254), 4);
  density[8] = 1;
  // Each line begins with its filter, which is none; in a PNG a set bit is white.
  const lines = new Uint8Array((stride + 1) * height);
  for (let y = 0; y < height; y++)
    for (let at = 0; at < stride; at++) lines[y * (stride + 1) + 1 + at] = ~bits[y * stride + at]!;
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', head),
    chunk('pHYs', density),
    chunk('IDAT', fflate().zlibSync(lines)),
    chunk('IEND', new Uint8Array(0)),
  ]);
}

function chunk(type: string, data: Uint8Array): Buffer {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  check.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, check]);
}

const TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1;
  return value;
});

/** The check of a chunk. Node has it from 20.15 on only. */
function crc32(bytes: Uint8Array): number {
  let value = 0xffffffff;
  for (const byte of bytes) value = TABLE[(value ^ byte) & 255]! ^ (value >>> 8);
  return (value ^ 0xffffffff) >>> 0;
}
