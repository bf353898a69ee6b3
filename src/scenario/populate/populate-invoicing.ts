import { invoicingFacts } from '../../model/shipment-invoicing.js';
import { setInvoicingSettings } from '../../store/fba-shipments/settings.js';
import { fbaShipmentIdOf } from '../../store/fba-shipments/shipment-ids.js';
import {
  deleteFbaShipments,
  insertFbaShipment,
  listFbaShipments,
} from '../../store/fba-shipments/shipments.js';
import { listItems, orderOfRow } from '../../store/orders/orders.js';
import { parseDuration } from '../../world/duration.js';
import type { World } from '../../world/world.js';
import { parseMoment } from '../moment.js';
import type { ScenarioBrazilianOrder, ScenarioInvoicing } from '../scenario-invoicing.js';

/** Sets how invoices are dealt with. */
export const setInvoicing = (world: World, { check, ...same }: ScenarioInvoicing): void =>
  setInvoicingSettings(world, { ...same, ...(check !== undefined && { check: parseDuration(check)! }) });

/** Cuts an order as the scenario says, in place of one shipment of all of it. */
export function addFbaShipments(world: World, row: number, { fbaShipments }: ScenarioBrazilianOrder): void {
  const [usual] = listFbaShipments(world, row);
  if (!fbaShipments || !usual) return;
  deleteFbaShipments(world, row);
  const order = orderOfRow(world, row);
  const lines = listItems(world, order);
  const left = new Map(lines.map(({ id, quantityOrdered }) => [id, quantityOrdered]));
  for (const [at, given] of fbaShipments.entries()) {
    const wanted = given.items ?? lines.map(({ id, sku }) => ({ sku, quantity: left.get(id)! }));
    const parts = wanted.flatMap(({ sku, quantity = 1, ...more }) => {
      const line = lines.find((one) => one.sku === sku && left.get(one.id)! > 0);
      const units = line ? Math.min(quantity, left.get(line.id)!) : 0;
      if (!line || units === 0) return [];
      left.set(line.id, left.get(line.id)! - units);
      return [{ item: line.id, quantity: units, ...more }];
    });
    if (parts.length === 0) continue;
    insertFbaShipment(world, {
      order: row,
      shipmentId: given.id ?? fbaShipmentIdOf(world, order.amazonOrderId, at),
      warehouse: given.warehouse ?? invoicingFacts().warehouse,
      status: usual.status,
      createdAt: parseMoment(given.createdAt ?? '', world.now()) ?? usual.createdAt,
      sentAt: usual.sentAt,
      parts,
    });
  }
}
