import { findCentre } from '../../../model/inbound.js';
import { addShipment } from '../../../store/inbound/add-shipment.js';
import { countryOf, listingIn } from '../../../store/inbound/inbound-goods.js';
import { findItem } from '../../../store/inbound/items.js';
import { isOver, mayMove, moveShipment, receiveUnits } from '../../../store/inbound/move-shipment.js';
import type { Receipt } from '../../../store/inbound/move-shipment.js';
import { forceTransport } from '../../../store/inbound/move-transport.js';
import { findPlan, planOfRow } from '../../../store/inbound/plans.js';
import { findShipment, saveShipment, shipmentOfRow } from '../../../store/inbound/shipments.js';
import type { InboundShipment, ShipmentStatus } from '../../../store/inbound/shipments.js';
import { findTransport } from '../../../store/inbound/transport.js';
import type { TransportStatus } from '../../../store/inbound/transport.js';
import type { World } from '../../../world/world.js';
import { browse } from '../../browse.js';
import { participationNamed, sellerNamed } from '../../lookup.js';
import { noSuchPlace } from '../../page.js';
import type { Paging } from '../../page.js';
import { conflict, invalid, notFound } from '../../problem.js';
import { route } from '../../route.js';
import type { Resource } from '../../route.js';
import * as schema from '../../schemas.js';
import * as schemas from './inbound-schemas.js';
import { showPlan, showShipment } from './inbound-view.js';

interface NewBody {
  sellerId: string;
  marketplaceId: string;
  shipmentId?: string;
  name?: string;
  centre?: string;
  status?: ShipmentStatus;
  casesRequired?: boolean;
  items: { sku: string; shipped: number; received?: number; inCase?: number }[];
}

const OF_SELLER = 'seller IN (SELECT id FROM sellers WHERE seller_id = ?)';

function listPlans(world: World, { limit, after, sellerId }: Paging & { sellerId?: string }) {
  const last = rowOf(world, 'inbound_plans', after);
  const table = { select: 'id', from: 'inbound_plans', id: 'id', where: { [OF_SELLER]: sellerId } };
  const { rows, count } = browse<{ id: number }>(world, table, limit, last);
  return { items: rows.map(({ id }) => showPlan(world, planOfRow(world, id))), count };
}

function listShipments(
  world: World,
  { limit, after, sellerId, status }: Paging & { sellerId?: string; status?: string },
) {
  const last = rowOf(world, 'inbound_shipments', after);
  const where = { [OF_SELLER]: sellerId, 'status = ?': status };
  const { rows, count } = browse<{ id: number }>(
    world,
    { select: 'id', from: 'inbound_shipments', id: 'id', where },
    limit,
    last,
  );
  return { items: rows.map(({ id }) => showShipment(world, shipmentOfRow(world, id))), count };
}

/** The row behind which a page begins. */
function rowOf(
  world: World,
  table: 'inbound_plans' | 'inbound_shipments',
  after?: string,
): number | undefined {
  if (after === undefined) return undefined;
  const row = world.database.get<{ id: number }>(`SELECT id FROM ${table} WHERE shipment_id = ?`, after);
  if (!row) throw noSuchPlace(after);
  return row.id;
}

function shipmentAt(world: World, shipmentId: string): InboundShipment {
  const shipment = findShipment(world, shipmentId);
  if (!shipment) throw notFound(`inbound shipment ${shipmentId}`);
  return shipment;
}

function create(world: World, { sellerId, marketplaceId, ...body }: NewBody) {
  const seller = sellerNamed(world, sellerId);
  participationNamed(world, seller, marketplaceId);
  const country = countryOf(marketplaceId);
  const { shipmentId, centre, items } = body;
  if (shipmentId !== undefined && (findShipment(world, shipmentId) ?? findPlan(world, seller.id, shipmentId)))
    throw conflict(`The id ${shipmentId} is taken.`);
  if (centre !== undefined && findCentre(centre)?.country !== country)
    throw invalid('/centre', `there is no fulfilment centre ${centre} in ${country}`);
  items.forEach(({ sku }, at) => {
    if (!listingIn(world, seller.id, country, sku))
      throw invalid(`/items/${at}/sku`, `seller ${sellerId} lists no ${sku} there`);
    if (items.findIndex((other) => other.sku === sku) !== at)
      throw invalid(`/items/${at}/sku`, `${sku} is given twice`);
  });
  return showShipment(world, addShipment(world, { ...body, seller: seller.id, country }));
}

function change(world: World, id: string, body: { status?: ShipmentStatus; converted?: boolean }) {
  let shipment = shipmentAt(world, id);
  const { status, converted } = body;
  if (status !== undefined && status !== shipment.status && !mayMove(shipment.status, status))
    throw conflict(`A shipment that is ${shipment.status} cannot become ${status}.`);
  if (converted !== undefined) {
    const { converted: _, ...details } = shipment.details;
    const next = converted ? { ...details, converted } : details;
    shipment = saveShipment(world, shipment, { ...shipment, details: next });
  }
  if (status !== undefined && status !== shipment.status) shipment = moveShipment(world, shipment, status);
  return showShipment(world, shipment);
}

function receive(world: World, id: string, items: readonly Receipt[]) {
  const shipment = shipmentAt(world, id);
  if (shipment.status === 'WORKING' || isOver(shipment.status))
    throw conflict(`Nothing is received of a shipment that is ${shipment.status}.`);
  items.forEach(({ sku, quantity, damaged = 0 }, at) => {
    if (!findItem(world, shipment.id, sku)) throw invalid(`/items/${at}/sku`, `the shipment has no ${sku}`);
    if (damaged > quantity) throw invalid(`/items/${at}/damaged`, 'more are damaged than there are');
  });
  return showShipment(world, receiveUnits(world, shipment, items));
}

interface TransportBody {
  status: TransportStatus;
  errorCode?: string;
  errorDescription?: string;
}

function changeTransport(world: World, id: string, { status, errorCode, errorDescription }: TransportBody) {
  const shipment = shipmentAt(world, id);
  const transport = findTransport(world, shipment.id);
  if (!transport) throw conflict(`Nothing was told of the transport of ${id}.`);
  if (!transport.partnered) throw conflict(`Amazon does nothing about the transport of ${id}.`);
  forceTransport(world, shipment, transport, status, {
    ...(errorCode !== undefined && { errorCode }),
    ...(errorDescription !== undefined && { errorText: errorDescription }),
  });
  return showShipment(world, shipment);
}

/** What sellers send to fulfilment centres, and what becomes of it there. */
export const inboundShipments: Resource = {
  tag: 'inbound',
  settles: true,
  schemas: [schemas.plan, schemas.shipment],
  routes: [
    route<{ query: Paging & { sellerId?: string } }>({
      method: 'GET',
      path: '/inbound-plans',
      id: 'listInboundPlans',
      summary: 'All plans of shipments to fulfilment centres, the newest first',
      query: { ...schema.paging, ...schemas.filters },
      answer: schema.listOf('InboundPlan'),
      run: ({ world, query }) => listPlans(world, query),
    }),
    route<{ query: Paging & { sellerId?: string; status?: string } }>({
      method: 'GET',
      path: '/inbound-shipments',
      id: 'listInboundShipments',
      summary: 'All shipments to fulfilment centres, the newest first',
      query: { ...schema.paging, ...schemas.shipmentFilters },
      answer: schema.listOf('InboundShipment'),
      run: ({ world, query }) => listShipments(world, query),
    }),
    route<{ body: NewBody }>({
      method: 'POST',
      path: '/inbound-shipments',
      id: 'createInboundShipment',
      summary: 'Adds a shipment without a plan, in any state',
      body: schemas.newShipment,
      status: 201,
      answer: schema.ref('InboundShipment'),
      refusals: [409],
      run: ({ world, body }) => create(world, body),
    }),
    route<{ params: { id: string } }>({
      method: 'GET',
      path: '/inbound-shipments/:id',
      id: 'getInboundShipment',
      summary: 'One shipment',
      params: schemas.shipmentParams,
      answer: schema.ref('InboundShipment'),
      run: ({ world, params }) => showShipment(world, shipmentAt(world, params.id)),
    }),
    route<{ params: { id: string }; body: { status?: ShipmentStatus; converted?: boolean } }>({
      method: 'PATCH',
      path: '/inbound-shipments/:id',
      id: 'updateInboundShipment',
      summary: 'Moves a shipment on; its stock follows',
      params: schemas.shipmentParams,
      body: schemas.shipmentChange,
      answer: schema.ref('InboundShipment'),
      refusals: [409],
      run: ({ world, params, body }) => change(world, params.id, body),
    }),
    route<{ params: { id: string }; body: { items: Receipt[] } }>({
      method: 'POST',
      path: '/inbound-shipments/:id/receive',
      id: 'receiveInboundShipment',
      summary: 'Counts units of a shipment; it is closed when all are there',
      params: schemas.shipmentParams,
      body: schemas.receipt,
      answer: schema.ref('InboundShipment'),
      refusals: [409],
      run: ({ world, params, body }) => receive(world, params.id, body.items),
    }),
    route<{ params: { id: string }; body: TransportBody }>({
      method: 'PATCH',
      path: '/inbound-shipments/:id/transport',
      id: 'updateInboundTransport',
      summary: 'Puts partnered transport into a state, also one in which it failed',
      params: schemas.shipmentParams,
      body: schemas.transportChange,
      answer: schema.ref('InboundShipment'),
      refusals: [409],
      run: ({ world, params, body }) => changeTransport(world, params.id, body),
    }),
  ],
};
