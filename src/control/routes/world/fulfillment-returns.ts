import { fulfillmentOrderOfRow } from '../../../store/outbound/find.js';
import { receiveReturn } from '../../../store/outbound/receive-return.js';
import { fulfillmentReturnOfRow, returnConditions } from '../../../store/outbound/returns.js';
import type { FulfillmentReturn, ReturnCondition } from '../../../store/outbound/returns.js';
import type { World } from '../../../world/world.js';
import { browse } from '../../browse.js';
import { iso } from '../../instant.js';
import { readRow } from '../../page.js';
import type { Paging } from '../../page.js';
import { conflict, notFound } from '../../problem.js';
import { route } from '../../route.js';
import type { Resource } from '../../route.js';
import * as schema from '../../schemas.js';

const condition = schema.oneOf(returnConditions);

const fulfillmentReturn = schema.resource('FulfillmentReturn', {
  id: schema.text(),
  returnItemId: schema.text('The SellerReturnItemId.'),
  fulfillmentOrderId: schema.text(),
  itemId: schema.text(),
  sku: schema.text(),
  shipmentId: schema.text(),
  reason: schema.text(),
  comment: schema.orNull(schema.text()),
  status: schema.oneOf(['New', 'Processed']),
  changedAt: schema.instant,
  condition: schema.orNull(schema.text()),
  rmaId: schema.text(),
  center: schema.text(),
});

const show = (world: World, one: FulfillmentReturn) => ({
  id: String(one.id),
  returnItemId: one.returnItemId,
  fulfillmentOrderId: fulfillmentOrderOfRow(world, one.fulfillmentOrder).fulfillmentOrderId,
  itemId: one.itemId,
  sku: one.sku,
  shipmentId: one.shipmentId,
  reason: one.reason,
  comment: one.comment,
  status: one.status,
  changedAt: iso(one.changedAt),
  condition: one.condition,
  rmaId: one.rmaId,
  center: one.center,
});

function list(world: World, { limit, after, status }: Paging & { status?: string }) {
  const table = { select: 'id', from: 'fulfillment_returns', id: 'id', where: { 'status = ?': status } };
  const { rows, count } = browse<{ id: number }>(world, table, limit, readRow(after));
  return { items: rows.map(({ id }) => show(world, fulfillmentReturnOfRow(world, id)!)), count };
}

function receive(world: World, id: string, given: ReturnCondition) {
  const found = /^\d{1,15}$/.test(id) ? fulfillmentReturnOfRow(world, Number(id)) : undefined;
  if (!found) throw notFound(`return ${id}`);
  if (found.status === 'Processed') throw conflict(`Return ${id} has come already.`);
  return show(world, receiveReturn(world, found, given));
}

/** Units of fulfillment orders that buyers send back. */
export const fulfillmentReturns: Resource = {
  tag: 'fulfillment-orders',
  settles: true,
  schemas: [fulfillmentReturn],
  routes: [
    route<{ query: Paging & { status?: string } }>({
      method: 'GET',
      path: '/fulfillment-returns',
      id: 'listFulfillmentReturns',
      summary: 'All returns of fulfillment orders, the one that was announced last first',
      query: { ...schema.paging, status: schema.oneOf(['New', 'Processed']) },
      answer: schema.listOf('FulfillmentReturn'),
      run: ({ world, query }) => list(world, query),
    }),
    route<{ params: { id: string }; body: { condition: ReturnCondition } }>({
      method: 'PATCH',
      path: '/fulfillment-returns/:id',
      id: 'receiveFulfillmentReturn',
      summary: 'Has the unit arrive, in some condition',
      params: { id: schema.text() },
      body: schema.object({ condition }, ['condition']),
      answer: schema.ref('FulfillmentReturn'),
      refusals: [409],
      run: ({ world, params: { id }, body }) => receive(world, id, body.condition),
    }),
  ],
};
