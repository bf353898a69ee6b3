import { outboundFacts } from '../../model/outbound.js';
import type { Speed } from '../../model/outbound.js';
import type { World } from '../../world/world.js';
import { findCatalogItem } from '../catalog.js';
import type { CatalogDimensions, Measure } from '../catalog.js';
import { findStock } from '../inventory.js';
import type { Amount } from './fulfillment-order.js';

/** What a unit weighs of which nobody said it, in grams. */
const USUAL_WEIGHT = 500;

const POUND = 453.59237;

/** Grams in the units that weights are given in; whatever else there is counts as kilograms. */
const GRAMS: Readonly<Record<string, number>> = {
  grams: 1,
  gram: 1,
  g: 1,
  pounds: POUND,
  pound: POUND,
  lb: POUND,
  lbs: POUND,
  ounces: POUND / 16,
  ounce: POUND / 16,
  oz: POUND / 16,
};

const gramsOf = ({ value, unit }: Measure): number => value * (GRAMS[unit.toLowerCase()] ?? 1_000);

/** Centimetres in the units that lengths are given in. */
const CENTIMETRES: Readonly<Record<string, number>> = { inches: 2.54, inch: 2.54, in: 2.54, meters: 100 };

/** A light parcel counts by its size: so many cubic centimetres are a gram. */
const VOLUME_OF_GRAM = 5;

export interface UnitWeight {
  grams: number;
  /** By which it is charged. */
  method: 'Package' | 'Dimensional';
}

/** What a unit of a seller's SKU weighs to Amazon, with its package. */
export function weightOf(world: World, seller: number, marketplaceId: string, sku: string): UnitWeight {
  const asin = findStock(world, seller, sku)?.asin ?? '';
  const details = findCatalogItem(world, marketplaceId, asin)?.details;
  const size = details?.packageDimensions ?? details?.itemDimensions;
  const grams = size?.weight ? gramsOf(size.weight) : USUAL_WEIGHT;
  const bulk = volumeOf(size) / VOLUME_OF_GRAM;
  return bulk > grams ? { grams: bulk, method: 'Dimensional' } : { grams, method: 'Package' };
}

function volumeOf(size: CatalogDimensions | undefined): number {
  if (!size?.height || !size.length || !size.width) return 0;
  return [size.height, size.length, size.width]
    .map(({ value, unit }) => value * (CENTIMETRES[unit.toLowerCase()] ?? 1))
    .reduce((product, side) => product * side, 1);
}

export type OutboundFee = Amount & {
  name:
    | 'FBAPerUnitFulfillmentFee'
    | 'FBAPerOrderFulfillmentFee'
    | 'FBATransportationFee'
    | 'FBAFulfillmentCODFee';
};

/** What Amazon charges for an order: by units, by order and by weight. */
export function feesOf(
  { currency, speed, cashOnDelivery }: { currency: string; speed: Speed; cashOnDelivery: boolean },
  units: number,
  grams: number,
): OutboundFee[] {
  const { fees, speedFactors } = outboundFacts();
  const rates = fees[currency] ?? fees['USD']!;
  const factor = speedFactors[speed];
  const weight = currency === 'USD' ? grams / POUND : grams / 1_000;
  const fee = (name: OutboundFee['name'], amount: number) => ({ name, amount: roundOf(amount), currency });
  // Yen have no hundredths.
  const roundOf = (amount: number) =>
    currency === 'JPY' ? Math.round(amount / 100) * 100 : Math.round(amount);
  return [
    fee('FBAPerUnitFulfillmentFee', units * rates.unit * factor),
    fee('FBAPerOrderFulfillmentFee', rates.order * factor),
    fee('FBATransportationFee', weight * rates.weight * factor),
    ...(cashOnDelivery ? [fee('FBAFulfillmentCODFee', rates.cod)] : []),
  ];
}
