import type { World } from '../../world/world.js';
import type { InputValue } from './shipments.js';

/** What the inputs of a shipment itself stand under, in the place of an ASIN. */
const SHIPMENT = '';

/** What sellers told for a service, by field: of the shipment, or of an ASIN. */
export function storedInputs(
  world: World,
  seller: number,
  service: string,
  asin = SHIPMENT,
): Record<string, InputValue> {
  const rows = world.database.all<{ field: string; value: string }>(
    'SELECT field, value FROM postage_inputs WHERE seller = ? AND service = ? AND asin = ?',
    seller,
    service,
    asin,
  );
  return Object.fromEntries(rows.map(({ field, value }) => [field, JSON.parse(value) as InputValue]));
}

/** Keeps what a seller told for a service, in place of what it told before. */
export function storeInputs(
  world: World,
  seller: number,
  service: string,
  inputs: Readonly<Record<string, InputValue>>,
  asin = SHIPMENT,
): void {
  for (const [field, value] of Object.entries(inputs))
    world.database.run(
      `INSERT INTO postage_inputs (seller, service, asin, field, value) VALUES (?, ?, ?, ?, ?)
       ON CONFLICT (seller, service, asin, field) DO UPDATE SET value = excluded.value`,
      seller,
      service,
      asin,
      field,
      JSON.stringify(value),
    );
}
