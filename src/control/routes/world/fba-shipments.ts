import { setFbaShipmentStatus } from '../../../store/fba-shipments/set-status.js';
import {
  fbaShipmentOfRow,
  findFbaShipment,
  listFbaShipments,
} from '../../../store/fba-shipments/shipments.js';
import type { FbaShipment, FbaShipmentStatus } from '../../../store/fba-shipments/shipments.js';
import { splitShipment, unitsToCut } from '../../../store/fba-shipments/split.js';
import { findAnyOrder, listItems } from '../../../store/orders/orders.js';
import type { World } from '../../../world/world.js';
import { browse } from '../../browse.js';
import { noSuchPlace } from '../../page.js';
import type { Paging } from '../../page.js';
import { conflict, invalid, notFound } from '../../problem.js';
import { route } from '../../route.js';
import type { Resource } from '../../route.js';
import * as schema from '../../schemas.js';
import {
  fbaShipment,
  filters,
  shipmentInvoice,
  showFbaShipment as show,
  showInvoice,
} from './fba-shipment-view.js';

interface Filter {
  sellerId?: string;
  order?: string;
  status?: FbaShipmentStatus;
}

interface Named {
  id: string;
}

function list(world: World, { limit, after, ...filter }: Paging & Filter) {
  const last = after === undefined ? undefined : findFbaShipment(world, after);
  if (after !== undefined && !last) throw noSuchPlace(after);
  const where = {
    '"order" IN (SELECT o.id FROM orders o JOIN participations p ON p.id = o.participation JOIN sellers s ON s.id = p.seller WHERE s.seller_id = ?)':
      filter.sellerId,
    '"order" = (SELECT id FROM orders WHERE amazon_order_id = ?)': filter.order,
    'status = ?': filter.status,
  };
  const table = { select: 'id', from: 'fba_shipments', id: 'id', where };
  const { rows, count } = browse<{ id: number }>(world, table, limit, last?.id);
  return { items: rows.map(({ id }) => show(world, fbaShipmentOfRow(world, id))), count };
}

function shipmentAt(world: World, { id }: Named): FbaShipment {
  const found = findFbaShipment(world, id);
  if (!found) throw notFound(`shipment ${id}`);
  return found;
}

interface NewBody {
  order: string;
  items: { sku: string; quantity: number }[];
}

function create(world: World, body: NewBody) {
  const order = findAnyOrder(world, body.order);
  if (!order) throw invalid('/order', `there is no order ${body.order}`);
  if (listFbaShipments(world, order.id).length === 0)
    throw conflict(
      `Order ${body.order} is none that Amazon cuts: paid, of Brazil, and in Amazon's warehouses.`,
    );
  const left = unitsToCut(world, order);
  const lines = listItems(world, order);
  const units = body.items.map(({ sku, quantity }, at) => {
    const line = lines.find((one) => one.sku === sku);
    if (!line) throw invalid(`/items/${at}/sku`, `the order has no ${sku}`);
    if (quantity > left.get(line.id)!) throw conflict(`${left.get(line.id)} units of ${sku} did not leave.`);
    if (body.items.findIndex((other) => other.sku === sku) !== at)
      throw invalid(`/items/${at}/sku`, `${sku} is given twice`);
    return { item: line.id, quantity };
  });
  return show(world, splitShipment(world, order, units));
}

function cancel(world: World, named: Named) {
  const shipment = shipmentAt(world, named);
  if (shipment.status === 'sent') throw conflict(`Shipment ${named.id} has left.`);
  return show(
    world,
    shipment.status === 'cancelled' ? shipment : setFbaShipmentStatus(world, shipment, 'cancelled'),
  );
}

function invoiceAt(world: World, named: Named) {
  const invoice = showInvoice(world, shipmentAt(world, named));
  if (!invoice) throw notFound(`invoice of shipment ${named.id}`);
  return invoice;
}

const params = { id: schema.text('The AmazonShipmentId.') };
const newShipment = schema.object(
  {
    order: schema.described(schema.nonEmpty, 'The AmazonOrderId.'),
    items: schema.arrayOf(
      schema.object({ sku: schema.nonEmpty, quantity: schema.integer(1, 1_000_000) }, ['sku', 'quantity']),
      { minItems: 1, maxItems: 1_000 },
    ),
  },
  ['order', 'items'],
);

/** Parcels of orders that Amazon sends in Brazil. */
export const fbaShipments: Resource = {
  tag: 'fba-shipments',
  settles: true,
  schemas: [fbaShipment, shipmentInvoice],
  routes: [
    route<{ query: Paging & Filter }>({
      method: 'GET',
      path: '/fba-shipments',
      id: 'listFbaShipments',
      summary: 'All shipments that need an invoice, the one that was cut last first',
      query: { ...schema.paging, ...filters },
      answer: schema.listOf('FbaShipment'),
      run: ({ world, query }) => list(world, query),
    }),
    route<{ body: NewBody }>({
      method: 'POST',
      path: '/fba-shipments',
      id: 'createFbaShipment',
      summary: 'Splits an order: units that did not leave get a shipment of their own',
      body: newShipment,
      status: 201,
      answer: schema.ref('FbaShipment'),
      refusals: [409],
      run: ({ world, body }) => create(world, body),
    }),
    route<{ params: Named }>({
      method: 'POST',
      path: '/fba-shipments/:id/cancel',
      id: 'cancelFbaShipment',
      summary: 'Amazon cancels a shipment that did not leave',
      params,
      body: schema.object({}),
      answer: schema.ref('FbaShipment'),
      refusals: [409],
      run: ({ world, params: named }) => cancel(world, named),
    }),
    route<{ params: Named }>({
      method: 'GET',
      path: '/fba-shipments/:id/invoice',
      id: 'getShipmentInvoice',
      summary: 'The invoice of a shipment, and the check that it did not pass',
      params,
      answer: schema.ref('ShipmentInvoice'),
      run: ({ world, params: named }) => invoiceAt(world, named),
    }),
  ],
};
