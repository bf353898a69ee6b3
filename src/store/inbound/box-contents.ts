import { inboundRules } from '../../model/inbound.js';
import type { World } from '../../world/world.js';
import { hasCartons } from './cartons.js';
import { unitsOf } from './items.js';
import type { InboundShipment, ShipmentDetails } from './shipments.js';

const { countries, feeCountries, feePerUnit } = inboundRules.boxContents;

/** What Amazon charges for looking into boxes, in minor units. */
export interface BoxContentsFee {
  units: number;
  perUnit: number;
  total: number;
}

/** What it costs that nobody told what is in the boxes; undefined where Amazon takes nothing for it. */
export const boxContentsFee = (country: string, units: number): BoxContentsFee | undefined =>
  feeCountries.includes(country) ? { units, perUnit: feePerUnit, total: feePerUnit * units } : undefined;

/**
 * Whence Amazon knows what is in the boxes of a shipment: not from a feed before that is processed. Undefined where it does not ask.
 */
export function boxContentsOf(
  world: World,
  shipment: InboundShipment,
): { source: ShipmentDetails['boxSource']; fee: BoxContentsFee | undefined } | undefined {
  const { country, boxSource } = shipment.details;
  if (!countries.includes(country)) return undefined;
  const source = hasCartons(world, shipment) ? 'FEED' : boxSource === 'FEED' ? 'NONE' : boxSource;
  const fee = source === 'NONE' ? boxContentsFee(country, unitsOf(world, shipment.id)) : undefined;
  return { source, fee };
}
