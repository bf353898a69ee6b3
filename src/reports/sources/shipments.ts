import { createChance } from '../../world/chance.js';
import type { World } from '../../world/world.js';
import { listItems } from '../../store/orders/orders.js';
import type { Order, OrderItem } from '../../store/orders/order.js';
import { carrierOf, centerOf } from '../networks.js';
import { findMarketplace } from '../../model/marketplaces.js';
import type { Row } from '../row.js';
import { itemRow, orderRow } from './order-rows.js';
import { orderPages } from './orders.js';
import type { Source } from './source.js';

/** Recorded: data of a shipment was reported three hours after it. */
const REPORTED_AFTER = 3 * 3_600_000;

/** Where an order says nothing of it, it arrives so long after it was shipped. */
const USUAL_WAY = 2 * 86_400_000;

/**
 * What Amazon shipped for the seller. An order of which anything was shipped is one shipment, at the instant of its last
 * change; ids and tracking numbers are made from the seed, the same ones each time.
 */
export const shipments: Source = {
  *rows(world, scope) {
    for (const page of orderPages(world, scope)) {
      yield page.flatMap((order) =>
        listItems(world, order)
          .filter(({ quantityShipped }) => quantityShipped > 0)
          .map((item) => ({ ...itemRow(item, order), ...shipmentRow(world, order, item) })),
      );
    }
  },
};

function shipmentRow(world: World, order: Order, item: OrderItem): Row {
  const marketplace = findMarketplace(order.marketplaceId)!;
  const idOf = (what: string) =>
    `D${createChance(world.seed, `${what}/${order.amazonOrderId}`).text(8, LETTERS_AND_DIGITS)}`;
  return {
    ...orderRow(order, world.now()),
    shipmentId: idOf('shipment'),
    shipmentItemId: idOf(`shipment/${item.orderItemId}`),
    shippedAt: order.updatedAt,
    reportedAt: order.updatedAt + REPORTED_AFTER,
    arrivesAt: order.details.deliver?.to ?? order.updatedAt + USUAL_WAY,
    carrier: carrierOf(marketplace),
    trackingNumber: createChance(world.seed, `tracking/${order.amazonOrderId}`).text(12, '0123456789'),
    center: centerOf(marketplace),
  };
}

const LETTERS_AND_DIGITS = '0123456789BCDFGHJKLMNPQRSTVWXYZbcdfghjklmnpqrstvwxyz';
