import { acceptParcel, endRefund } from '../../../store/postage/cancel.js';
import { isPrintable, labelFile } from '../../../store/postage/label-file.js';
import { findPostage, postageOfRow } from '../../../store/postage/shipments.js';
import type { PostageShipment } from '../../../store/postage/shipments.js';
import type { World } from '../../../world/world.js';
import { browse } from '../../browse.js';
import { noSuchPlace } from '../../page.js';
import type { Paging } from '../../page.js';
import { conflict, notFound } from '../../problem.js';
import { route } from '../../route.js';
import type { Resource } from '../../route.js';
import * as schema from '../../schemas.js';
import { format, labelAnswer, postageShipment, postageShipmentWithLabel, status } from './postage-schemas.js';
import { showPostage, showPostageWithLabel } from './postage-view.js';

interface Filter extends Paging {
  sellerId?: string;
  orderId?: string;
  status?: string;
}

function list(world: World, { limit, after, sellerId, orderId, status: of }: Filter) {
  const last = after === undefined ? undefined : findPostage(world, after)?.id;
  if (after !== undefined && last === undefined) throw noSuchPlace(after);
  const where = {
    'seller = (SELECT id FROM sellers WHERE seller_id = ?)': sellerId,
    '"order" IN (SELECT id FROM orders WHERE amazon_order_id = ?)': orderId,
    'status = ?': of,
  };
  const table = { select: 'id', from: 'postage_shipments', id: 'id', where };
  const { rows, count } = browse<{ id: number }>(world, table, limit, last);
  return { items: rows.map(({ id }) => showPostage(world, postageOfRow(world, id))), count };
}

function at(world: World, id: string): PostageShipment {
  const shipment = findPostage(world, id);
  if (!shipment) throw notFound(`shipment ${id}`);
  return shipment;
}

function accept(world: World, shipment: PostageShipment) {
  if (shipment.acceptedAt !== null) throw conflict('The carrier has taken the parcel already.');
  if (shipment.decidedAt !== null) throw conflict(`The shipment is ${shipment.status}.`);
  return showPostageWithLabel(world, acceptParcel(world, shipment));
}

function refund(world: World, shipment: PostageShipment, result: 'applied' | 'rejected') {
  if (shipment.status !== 'RefundPending')
    throw conflict(`Only a refund that is pending can be decided; the shipment is ${shipment.status}.`);
  return showPostageWithLabel(world, endRefund(world, shipment, result));
}

interface Named {
  id: string;
}

const params = { id: schema.text('The ShipmentId.') };

/** Labels that sellers bought for orders that they ship themselves. */
export const postage: Resource = {
  tag: 'merchant-fulfillment',
  settles: true,
  schemas: [postageShipment, postageShipmentWithLabel],
  routes: [
    route<{ query: Filter }>({
      method: 'GET',
      path: '/merchant-fulfillment/shipments',
      id: 'listMerchantShipments',
      summary: 'All bought labels, the newest first',
      query: { ...schema.paging, sellerId: schema.nonEmpty, orderId: schema.nonEmpty, status },
      answer: schema.listOf('MerchantShipment'),
      run: ({ world, query }) => list(world, query),
    }),
    route<{ params: Named }>({
      method: 'GET',
      path: '/merchant-fulfillment/shipments/:id',
      id: 'getMerchantShipment',
      summary: 'One bought label, with the document as long as it can be printed',
      params,
      answer: schema.ref('MerchantShipmentWithLabel'),
      run: ({ world, params: { id } }) => showPostageWithLabel(world, at(world, id)),
    }),
    route<{ params: Named; query: { as?: PostageShipment['details']['format'] } }>({
      method: 'GET',
      path: '/merchant-fulfillment/shipments/:id/label',
      id: 'getMerchantShipmentLabel',
      summary: 'The label as a file, as it was bought or in another format; 404 once it is cancelled',
      params,
      query: { as: format },
      answer: labelAnswer,
      run({ world, params: { id }, query: { as }, reply }) {
        const shipment = at(world, id);
        if (!isPrintable(shipment)) throw notFound(`label of shipment ${id} that can be printed`);
        const { type, bytes } = labelFile(world, shipment, as);
        reply.type(type);
        return bytes;
      },
    }),
    route<{ params: Named }>({
      method: 'POST',
      path: '/merchant-fulfillment/shipments/:id/accepted',
      id: 'acceptMerchantShipment',
      summary: 'Has the carrier take the parcel: from then on it refunds nothing',
      params,
      body: schema.object({}),
      answer: schema.ref('MerchantShipmentWithLabel'),
      refusals: [409],
      run: ({ world, params: { id } }) => accept(world, at(world, id)),
    }),
    route<{ params: Named; body: { result: 'applied' | 'rejected' } }>({
      method: 'POST',
      path: '/merchant-fulfillment/shipments/:id/refund',
      id: 'refundMerchantShipment',
      summary: 'Has the carrier decide about the refund of a cancelled label now',
      params,
      body: schema.object({ result: schema.oneOf(['applied', 'rejected']) }, ['result']),
      answer: schema.ref('MerchantShipmentWithLabel'),
      refusals: [409],
      run: ({ world, params: { id }, body }) => refund(world, at(world, id), body.result),
    }),
  ],
};
