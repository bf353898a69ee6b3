import { EasyShipRefusal } from './refusal.js';

/** Digits enough for any parcel. */
const MOST = 1e9;

/** A measure as it was told. @throws EasyShipRefusal where it is not above zero: what rounds to nothing is nothing */
export function soundMeasure(text: string): string {
  const value = Number(text);
  if (value < 0.01 || value > MOST) throw new EasyShipRefusal('EasyShipRequestInvalid');
  return text;
}
