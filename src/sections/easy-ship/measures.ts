import type { EasyShip as Wire } from '../../model/generated/index.js';
import { soundMeasure } from '../../store/easy-ship/measures.js';
import type { EasyShipDimensions } from '../../store/easy-ship/packages.js';
import { EasyShipRefusal } from '../../store/easy-ship/refusal.js';

/** The dimensions that a call gives, in centimetres. @throws EasyShipRefusal where one is not above zero, or in another unit */
export function dimensionsOf(given: Wire.Dimensions): EasyShipDimensions {
  const { Length, Width, Height, Unit, Name } = given;
  if (Unit !== 'cm') throw new EasyShipRefusal('EasyShipRequestInvalid');
  return {
    length: soundMeasure(Length),
    width: soundMeasure(Width),
    height: soundMeasure(Height),
    ...(Name !== undefined && { name: Name }),
  };
}

/** The weight that a call gives, in grams. @throws EasyShipRefusal where it is not above zero */
export const weightOf = ({ Value }: Wire.Weight): string => soundMeasure(Value);

/** As answers write it. */
export const twoDecimals = (text: string): string => Number(text).toFixed(2);
