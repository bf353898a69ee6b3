import { createChance } from '../../world/chance.js';
import type { World } from '../../world/world.js';
import { listItems } from '../../store/orders/orders.js';
import type { Order, OrderItem } from '../../store/orders/order.js';
import { linesOfShipment } from '../../store/fba-shipments/amounts.js';
import { fbaShipmentIdOf } from '../../store/fba-shipments/shipment-ids.js';
import { listFbaShipments } from '../../store/fba-shipments/shipments.js';
import type { FbaShipment } from '../../store/fba-shipments/shipments.js';
import { findFulfillmentOfOrder, listFulfillmentItems } from '../../store/outbound/find.js';
import { listShipments } from '../../store/outbound/find-shipments.js';
import type { FulfillmentOrder } from '../../store/outbound/fulfillment-order.js';
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
 * What Amazon shipped for the seller. An order of another shop has shipments of its own. Any other of which anything was
 * shipped is one shipment, at the instant of its last change; ids and tracking numbers are made from the seed, the same ones
 * each time.
 */
export const shipments: Source = {
  *rows(world, scope) {
    for (const page of orderPages(world, scope)) {
      yield page.flatMap((order) => {
        const fulfillment = findFulfillmentOfOrder(world, order.id);
        if (fulfillment) return outboundRows(world, order, fulfillment);
        const parcels = listFbaShipments(world, order.id);
        return parcels.length > 0 ? parcelRows(world, order, parcels) : madeUpRows(world, order);
      });
    }
  },
};

const madeUpRows = (world: World, order: Order): Row[] =>
  listItems(world, order)
    .filter(({ quantityShipped }) => quantityShipped > 0)
    .map((item) => ({ ...itemRow(item, order), ...shipmentRow(world, order, item) }));

/** Orders of Brazil are cut into parcels: a line for each line of the order in each that has left. */
const parcelRows = (world: World, order: Order, parcels: readonly FbaShipment[]): Row[] =>
  parcels.flatMap((parcel) =>
    parcel.sentAt === null
      ? []
      : linesOfShipment(world, order, parcel).map(({ item, part }) => ({
          ...itemRow(item, order),
          ...shipmentRow(world, order, item),
          quantityShipped: part.quantity,
          shipmentId: parcel.shipmentId,
          shippedAt: parcel.sentAt!,
          reportedAt: parcel.sentAt! + REPORTED_AFTER,
          center: parcel.warehouse,
        })),
  );

/** Orders of other shops have shipments: a line for each item of each that has left. */
function outboundRows(world: World, order: Order, fulfillment: FulfillmentOrder): Row[] {
  const lines = listItems(world, order);
  const items = listFulfillmentItems(world, fulfillment);
  const sent = listShipments(world, fulfillment).filter(({ status }) => status === 'SHIPPED');
  return sent.flatMap((shipment) =>
    shipment.parts.map((part) => {
      const line = lines[items.findIndex(({ id }) => id === part.item)]!;
      const [parcel] = shipment.packages;
      return {
        ...itemRow(line, order),
        ...shipmentRow(world, order, line),
        quantityShipped: part.quantity,
        shipmentId: shipment.shipmentId,
        shippedAt: shipment.shipsAt,
        reportedAt: shipment.shipsAt + REPORTED_AFTER,
        arrivesAt: shipment.arrivesAt,
        center: shipment.center,
        ...(parcel && { carrier: parcel.carrier, trackingNumber: parcel.trackingNumber }),
      };
    }),
  );
}

function shipmentRow(world: World, order: Order, item: OrderItem): Row {
  const marketplace = findMarketplace(order.marketplaceId)!;
  const idOf = (what: string) =>
    `D${createChance(world.seed, `${what}/${order.amazonOrderId}`).text(8, LETTERS_AND_DIGITS)}`;
  return {
    ...orderRow(order, world),
    shipmentId: fbaShipmentIdOf(world, order.amazonOrderId),
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
