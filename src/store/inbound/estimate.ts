import { inboundRules } from '../../model/inbound.js';
import type { Dimensions, Package, Pallet, Transport, Weight } from './transport.js';

const POUNDS_PER_KILOGRAM = 2.20462;
const INCHES_PER_CENTIMETER = 1 / 2.54;

export const poundsOf = ({ value, unit }: Weight): number =>
  Number(value) * (unit === 'kilograms' ? POUNDS_PER_KILOGRAM : 1);

const inches = (value: string, unit: string): number =>
  Number(value) * (unit === 'centimeters' ? INCHES_PER_CENTIMETER : 1);

/** Length, width and height in inches. */
export const inchesOf = ({ length, width, height, unit }: Dimensions): [number, number, number] => [
  inches(length, unit),
  inches(width, unit),
  inches(height, unit),
];

/** What partnered transport costs, in minor units: so much a pound, and so much a box or pallet; rounded up. */
export function priceOf({ type, details: { packages = [], freight } }: Transport): number {
  const { perPound, perPiece } = inboundRules.transport.prices[type];
  const pieces = type === 'SP' ? packages.length : (freight?.pallets.length ?? 0);
  const weight = type === 'SP' ? weightOf(packages) : poundsOf(freight!.totalWeight);
  // Binary fractions: 16.5 lb at 45 must not cost a cent more.
  return Math.ceil(Math.round(weight * perPound * 1_000) / 1_000) + pieces * perPiece;
}

/** The weights of boxes or pallets together, in pounds. */
export const weightOf = (pieces: readonly (Package | Pallet)[]): number =>
  pieces.reduce((sum, { weight }) => sum + (weight ? poundsOf(weight) : 0), 0);
