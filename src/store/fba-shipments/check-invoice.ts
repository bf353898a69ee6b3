import { isAccessKey, readNfe } from '../../documents/nfe.js';
import { bytesOf } from '../../world/documents.js';
import type { World } from '../../world/world.js';
import { shipItems } from '../orders/change-orders.js';
import { orderOfRow } from '../orders/orders.js';
import { hundredthsOf } from '../hundredths.js';
import { linesOfShipment, sumOfShipment } from './amounts.js';
import { decideInvoice, findInvoice, invoiceStatusOf, putInvoice } from './invoices.js';
import { setFbaShipmentStatus, tellInvoice } from './set-status.js';
import { invoicingSettings, ruledOutcome } from './settings.js';
import { fbaShipmentOfRow } from './shipments.js';
import type { FbaShipment } from './shipments.js';
import { buyerTaxOf } from './tax-number.js';

/** Due work: the invoice of a shipment has been checked, by the row of the shipment. */
export const INVOICE_IS_CHECKED = 'invoice.checked';

/**
 * Takes an invoice in for a shipment; it is checked in a while. One that replaces another that is still being checked is checked anew;
 * once one was accepted, others are not looked at.
 */
export function submitInvoice(world: World, shipment: FbaShipment, document: number): void {
  if (findInvoice(world, shipment)?.status === 'Accepted') return;
  const was = invoiceStatusOf(world, shipment);
  putInvoice(world, shipment, document);
  tellInvoice(world, shipment, { status: 'Processing', was });
  world.due.remove(INVOICE_IS_CHECKED, shipment.id);
  world.due.add(INVOICE_IS_CHECKED, shipment.id, world.now() + invoicingSettings(world).check);
}

/** Decides about the invoice of a shipment; one that is accepted lets the parcel go. */
export function checkInvoice(world: World, row: number): void {
  const shipment = fbaShipmentOfRow(world, row);
  const invoice = findInvoice(world, shipment);
  if (!invoice || invoice.status !== 'Processing' || shipment.status === 'cancelled') return;
  const ruled = ruledOutcome(world, shipment.shipmentId);
  const failing = ruled
    ? ruled === 'Errored'
      ? 'rule'
      : undefined
    : failingCheck(world, shipment, bytesOf(world.documents.find(world.database, invoice.document)));
  decideInvoice(world, shipment, failing);
  tellInvoice(world, shipment, {
    status: failing === undefined ? 'Accepted' : 'Errored',
    was: invoice.status,
    ...(failing !== undefined && { failing }),
  });
  if (failing === undefined && invoicingSettings(world).waitForInvoice) sendFbaShipment(world, shipment);
}

/** A parcel leaves: its units of the order are shipped. */
export function sendFbaShipment(world: World, shipment: FbaShipment): FbaShipment {
  if (shipment.status !== 'created') return shipment;
  return world.database.transaction(() => {
    const order = orderOfRow(world, shipment.order);
    const sent = setFbaShipmentStatus(world, shipment, 'sent');
    const units = linesOfShipment(world, order, shipment).map(({ item, part }) => ({
      item,
      quantity: part.quantity,
    }));
    shipItems(world, order, units);
    return sent;
  });
}

/** The first check that an invoice does not pass, by a word. */
function failingCheck(world: World, shipment: FbaShipment, bytes: Buffer): string | undefined {
  const nfe = readNfe(bytes.toString('utf8'));
  if (!nfe) return 'xml';
  if (!isAccessKey(nfe.accessKey)) return 'accessKey';
  const { strict, sellerCNPJ } = invoicingSettings(world);
  if (!strict) return undefined;
  if (!/^\d{14}$/.test(nfe.emitCNPJ) || nfe.emitCNPJ !== (sellerCNPJ ?? nfe.emitCNPJ)) return 'seller';
  const order = orderOfRow(world, shipment.order);
  const { CPF, CNPJ } = buyerTaxOf(world, order);
  if (nfe.buyer !== (CPF ?? CNPJ)) return 'buyer';
  const sum = sumOfShipment(linesOfShipment(world, order, shipment));
  return hundredthsOf(nfe.total || 0) === sum ? undefined : 'sum';
}
