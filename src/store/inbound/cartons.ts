import type { World } from '../../world/world.js';
import type { InboundShipment } from './shipments.js';

/** What is in one box, as the seller told Amazon. */
export interface Carton {
  cartonId: string;
  /** Amazon's number of the box, from 1 on. */
  number: number;
  items: CartonItem[];
}

export interface CartonItem {
  sku: string;
  quantity: number;
  inCase?: number;
  /** `YYYY-MM-DD`. */
  expires?: string;
}

/** Makes these the boxes of a shipment, in place of those told before. */
export function setCartons(
  world: World,
  { id }: InboundShipment,
  cartons: readonly Omit<Carton, 'number'>[],
): void {
  world.database.transaction(() => {
    world.database.run('DELETE FROM inbound_cartons WHERE shipment = ?', id);
    cartons.forEach(({ cartonId, items }, at) =>
      world.database.run(
        'INSERT INTO inbound_cartons (shipment, number, carton_id, details) VALUES (?, ?, ?, ?)',
        id,
        at + 1,
        cartonId,
        JSON.stringify(items),
      ),
    );
  });
}

/** The boxes of a shipment, by their numbers. */
export const cartonsOf = (world: World, { id }: InboundShipment): Carton[] =>
  world.database
    .all<{ number: number; carton_id: string; details: string }>(
      'SELECT number, carton_id, details FROM inbound_cartons WHERE shipment = ? ORDER BY number',
      id,
    )
    .map((row) => ({
      cartonId: row.carton_id,
      number: row.number,
      items: JSON.parse(row.details) as CartonItem[],
    }));

export const hasCartons = (world: World, { id }: InboundShipment): boolean =>
  world.database.get('SELECT 1 FROM inbound_cartons WHERE shipment = ? LIMIT 1', id) !== undefined;
