import { postageFacts } from '../../model/postage.js';

/** A weight as it was told. */
export interface Weight {
  value: string;
  unit: 'oz' | 'g';
}

/** The size of a parcel as it was told; a token fixes it. */
export interface Size {
  length: string;
  width: string;
  height: string;
  unit: 'inches' | 'centimeters';
  token?: string;
}

/** What a carrier measures: grams and centimetres. */
export interface Parcel {
  grams: number;
  longest: number;
  /** Length and girth. */
  girth: number;
  /** Cubic centimetres. */
  volume: number;
}

const OUNCE = 28.349523125;
const INCH = 2.54;

export const gramsOf = ({ value, unit }: Weight): number => Number(value) * (unit === 'oz' ? OUNCE : 1);

/** The size that belongs to the token of a predefined package. */
export function sizeOfToken(token: string): Size | undefined {
  const found = postageFacts().packages[token];
  if (!found) return undefined;
  const [length, width, height] = found.size;
  return {
    length: String(length),
    width: String(width),
    height: String(height),
    unit: found.unit,
    token,
  };
}

/** Measures a parcel; whichever side is called its length, the longest is. */
export function measure(weight: Weight, size: Size): Parcel {
  const scale = size.unit === 'inches' ? INCH : 1;
  const [longest, second, third] = [size.length, size.width, size.height]
    .map((side) => Number(side) * scale)
    .sort((a, b) => b - a) as [number, number, number];
  return {
    grams: gramsOf(weight),
    longest,
    girth: longest + 2 * (second + third),
    volume: longest * second * third,
  };
}
