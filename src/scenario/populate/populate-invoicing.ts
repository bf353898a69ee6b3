import { writeNfe } from '../../documents/nfe.js';
import { invoicingFacts } from '../../model/shipment-invoicing.js';
import { linesOfShipment, sumOfShipment } from '../../store/fba-shipments/amounts.js';
import {
  INVOICE_IS_CHECKED,
  sendFbaShipment,
  submitInvoice,
} from '../../store/fba-shipments/check-invoice.js';
import { decideInvoice } from '../../store/fba-shipments/invoices.js';
import type { InvoiceStatus } from '../../store/fba-shipments/invoices.js';
import { invoicingSettings, setInvoicingSettings } from '../../store/fba-shipments/settings.js';
import { fbaShipmentIdOf } from '../../store/fba-shipments/shipment-ids.js';
import {
  deleteFbaShipments,
  insertFbaShipment,
  listFbaShipments,
} from '../../store/fba-shipments/shipments.js';
import type { FbaShipment } from '../../store/fba-shipments/shipments.js';
import { buyerTaxOf } from '../../store/fba-shipments/tax-number.js';
import { digitsOf } from '../../store/hundredths.js';
import type { Order } from '../../store/orders/order.js';
import { listItems, orderOfRow } from '../../store/orders/orders.js';
import { createChance } from '../../world/chance.js';
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
    const made = insertFbaShipment(world, {
      order: row,
      shipmentId: given.id ?? fbaShipmentIdOf(world, order.amazonOrderId, at),
      warehouse: given.warehouse ?? invoicingFacts().warehouse,
      status: usual.status,
      createdAt: parseMoment(given.createdAt ?? '', world.now()) ?? usual.createdAt,
      sentAt: usual.sentAt,
      parts,
    });
    if (given.invoice) addInvoice(world, order, made, given.invoice);
  }
}

/** An invoice that came just now, and what it came to; one that was accepted let its parcel go. */
function addInvoice(world: World, order: Order, shipment: FbaShipment, status: InvoiceStatus): void {
  const { CPF, CNPJ } = buyerTaxOf(world, order);
  const text = writeNfe(createChance(world.seed, `nfe/${shipment.shipmentId}`).text(43, '0123456789'), {
    emitCNPJ: invoicingSettings(world).sellerCNPJ ?? '00000000000191',
    buyer: CPF ?? CNPJ ?? '',
    total: digitsOf(sumOfShipment(linesOfShipment(world, order, shipment))),
  });
  const document = world.documents.keep(world.database, world.documents.spoolBytes(Buffer.from(text)));
  submitInvoice(world, shipment, document);
  if (status === 'Processing') return;
  world.due.remove(INVOICE_IS_CHECKED, shipment.id);
  decideInvoice(world, shipment, status === 'Errored' ? 'rule' : undefined);
  if (status === 'Accepted') sendFbaShipment(world, shipment);
}
