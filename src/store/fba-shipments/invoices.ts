import type { World } from '../../world/world.js';
import { invoicingSettings } from './settings.js';
import type { FbaShipment } from './shipments.js';

export type InvoiceStatus = 'Processing' | 'Accepted' | 'Errored';

/** The electronic invoice of a shipment. Instants are milliseconds since 1970. */
export interface ShipmentInvoice {
  /** Row of the document. */
  document: number;
  status: InvoiceStatus;
  submittedAt: number;
  decidedAt: number | null;
  /** The check that it did not pass. */
  failing: string | null;
}

export const findInvoice = (world: World, { id }: FbaShipment): ShipmentInvoice | undefined =>
  world.database.get<ShipmentInvoice>(
    `SELECT document, status, submitted_at AS submittedAt, decided_at AS decidedAt, failing FROM shipment_invoices
     WHERE shipment = ?`,
    id,
  );

/** How far the invoice of a shipment is. One that left before its world began had an accepted one, where shipments wait for it. */
export function invoiceStatusOf(world: World, shipment: FbaShipment): InvoiceStatus | 'NotFound' {
  const invoice = findInvoice(world, shipment);
  if (invoice) return invoice.status;
  return shipment.status === 'sent' && invoicingSettings(world).waitForInvoice ? 'Accepted' : 'NotFound';
}

/** Keeps an invoice that is to be checked, in place of the one before. */
export const putInvoice = (world: World, { id }: FbaShipment, document: number): void =>
  void world.database.run(
    `INSERT INTO shipment_invoices (shipment, document, status, submitted_at) VALUES (?, ?, 'Processing', ?)
     ON CONFLICT DO UPDATE SET document = excluded.document, status = 'Processing', submitted_at = excluded.submitted_at,
       decided_at = NULL, failing = NULL`,
    id,
    document,
    world.now(),
  );

/** Keeps what an invoice came to. @param failing the check that it did not pass */
export const decideInvoice = (world: World, { id }: FbaShipment, failing: string | undefined): void =>
  void world.database.run(
    'UPDATE shipment_invoices SET status = ?, decided_at = ?, failing = ? WHERE shipment = ?',
    failing === undefined ? 'Accepted' : 'Errored',
    world.now(),
    failing ?? null,
    id,
  );
