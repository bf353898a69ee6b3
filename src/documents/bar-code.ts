import { lazily } from '../model/lazy-module.js';
import type { Symbology } from './label.js';

interface Linear {
  /** Widths of bars and spaces in turn, in modules. */
  sbs: number[];
}

interface Matrix {
  pixs: number[];
  pixx: number;
  pixy: number;
}

interface BwipJs {
  raw(options: { bcid: string; text: string }): [Linear | Matrix];
}

const bwip = lazily<BwipJs>('bwip-js');

/** A black rectangle of a bar code, in modules from its upper left corner. */
export interface Bar {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** A bar code as black rectangles. A linear one is one module high: it is as high as one likes. */
export interface BarCode {
  width: number;
  height: number;
  bars: Bar[];
}

/**
 * The bars of a text. @throws Error where the symbology cannot say it
 */
export function barCodeOf(symbology: Symbology, text: string): BarCode {
  const [shape] = bwip().raw({ bcid: symbology, text });
  return 'sbs' in shape ? linear(shape) : matrix(shape);
}

function linear({ sbs }: Linear): BarCode {
  const bars: Bar[] = [];
  let x = 0;
  sbs.forEach((width, at) => {
    if (at % 2 === 0) bars.push({ x, y: 0, width, height: 1 });
    x += width;
  });
  return { width: x, height: 1, bars };
}

/** Neighbours in a row are one bar. */
function matrix({ pixs, pixx, pixy }: Matrix): BarCode {
  const bars: Bar[] = [];
  for (let y = 0; y < pixy; y++) {
    for (let x = 0; x < pixx; x++) {
      if (!pixs[y * pixx + x]) continue;
      const last = bars.at(-1);
      if (last && last.y === y && last.x + last.width === x) last.width++;
      else bars.push({ x, y, width: 1, height: 1 });
    }
  }
  return { width: pixx, height: pixy, bars };
}
