import { createChance } from '../../world/chance.js';
import type { World } from '../../world/world.js';
import type { ShippedLine } from './amounts.js';
import type { FbaShipment } from './shipments.js';

/** The serial numbers of the units of a line in a shipment: those that were given, or made up where its units have any. */
export function serialNumbersOf(
  world: World,
  { shipmentId }: FbaShipment,
  { item, part }: ShippedLine,
): string[] {
  if (part.serialNumbers) return part.serialNumbers;
  if (!item.details.serialNumberRequired) return [];
  const chance = createChance(world.seed, `serial/${shipmentId}/${item.orderItemId}`);
  return Array.from({ length: part.quantity }, () => chance.text(10));
}
