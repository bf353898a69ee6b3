import type { EasyShip as Wire } from '../../model/generated/index.js';
import { mwsError } from '../../protocol/errors.js';
import type { EasyShipDimensions } from '../../store/easy-ship/packages.js';

/** The dimensions that a call gives, in centimetres. @throws MwsError where one is not above zero, or in another unit */
export function dimensionsOf(given: Wire.Dimensions): EasyShipDimensions {
  const { Length, Width, Height, Unit, Name } = given;
  if (Unit !== 'cm') throw mwsError('EasyShipRequestInvalid');
  return {
    length: positive(Length),
    width: positive(Width),
    height: positive(Height),
    ...(Name !== undefined && { name: Name }),
  };
}

/** The weight that a call gives, in grams. @throws MwsError where it is not above zero */
export const weightOf = ({ Value }: Wire.Weight): string => positive(Value);

/** Digits enough for any parcel. */
const MOST = 1e9;

function positive(text: string): string {
  const value = Number(text);
  // What rounds to nothing is nothing.
  if (value < 0.01 || value > MOST) throw mwsError('EasyShipRequestInvalid');
  return text;
}

/** As answers write it. */
export const twoDecimals = (text: string): string => Number(text).toFixed(2);
