import { linesOfShipment } from '../../../store/fba-shipments/amounts.js';
import { findInvoice, invoiceStatusOf } from '../../../store/fba-shipments/invoices.js';
import type { FbaShipment } from '../../../store/fba-shipments/shipments.js';
import { orderOfRow } from '../../../store/orders/orders.js';
import { bytesOf } from '../../../world/documents.js';
import type { World } from '../../../world/world.js';
import { iso } from '../../instant.js';
import * as schema from '../../schemas.js';

const status = schema.oneOf(['created', 'cancelled', 'sent']);
const invoiceStatus = schema.oneOf(['NotFound', 'Processing', 'Accepted', 'Errored']);
const line = { orderItemId: schema.text(), sku: schema.text(), quantity: schema.integer(1) };

export const fbaShipment = schema.resource('FbaShipment', {
  id: schema.text('The AmazonShipmentId.'),
  amazonOrderId: schema.text(),
  sellerId: schema.text(),
  status,
  warehouse: schema.text(),
  createdAt: schema.instant,
  sentAt: schema.orNull(schema.instant),
  items: schema.arrayOf(schema.object(line, Object.keys(line))),
  invoiceStatus,
});

export const shipmentInvoice = schema.resource('ShipmentInvoice', {
  status: invoiceStatus,
  submittedAt: schema.instant,
  decidedAt: schema.orNull(schema.instant),
  failing: schema.orNull(
    schema.text('The check that it did not pass: xml, accessKey, seller, buyer, sum, or rule.'),
  ),
  document: schema.text('As it was sent.'),
});

export const filters = {
  sellerId: schema.nonEmpty,
  order: schema.described(schema.nonEmpty, 'The AmazonOrderId.'),
  status,
};

export function showFbaShipment(world: World, shipment: FbaShipment) {
  const order = orderOfRow(world, shipment.order);
  return {
    id: shipment.shipmentId,
    amazonOrderId: order.amazonOrderId,
    sellerId: world.database.get<{ id: string }>(
      'SELECT s.seller_id AS id FROM participations p JOIN sellers s ON s.id = p.seller WHERE p.id = ?',
      order.participation,
    )!.id,
    status: shipment.status,
    warehouse: shipment.warehouse,
    createdAt: iso(shipment.createdAt),
    sentAt: shipment.sentAt === null ? null : iso(shipment.sentAt),
    items: linesOfShipment(world, order, shipment).map(({ item, part }) => ({
      orderItemId: item.orderItemId,
      sku: item.sku,
      quantity: part.quantity,
    })),
    invoiceStatus: invoiceStatusOf(world, shipment),
  };
}

/** The invoice of a shipment; undefined: none was submitted. */
export function showInvoice(world: World, shipment: FbaShipment) {
  const invoice = findInvoice(world, shipment);
  return (
    invoice && {
      status: invoice.status,
      submittedAt: iso(invoice.submittedAt),
      decidedAt: invoice.decidedAt === null ? null : iso(invoice.decidedAt),
      failing: invoice.failing,
      document: bytesOf(world.documents.find(world.database, invoice.document)).toString('utf8'),
    }
  );
}
