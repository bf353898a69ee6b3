import { authorizationsOf } from '../../../store/outbound/announce-returns.js';
import { courseOfItem, isGoing } from '../../../store/outbound/estimates.js';
import { listFulfillmentItems } from '../../../store/outbound/find.js';
import { listShipments } from '../../../store/outbound/find-shipments.js';
import type { FulfillmentItem, Shipment } from '../../../store/outbound/fulfillment-order.js';
import { ownFulfillmentOrder } from '../../../store/outbound/own.js';
import { listFulfillmentReturns } from '../../../store/outbound/returns.js';
import type { SpHandler } from '../../context.js';
import { instantOf } from '../../instants.js';
import { orderJson } from './order-json.js';
import { amountJson } from './parts.js';
import { authorizationJson, returnJson } from './return-json.js';

/** getFulfillmentOrder: an order with its items, its shipments and what is sent back of it. */
export const getFulfillmentOrder: SpHandler = ({ world, seller, path }) => {
  const order = ownFulfillmentOrder(world, seller.id, path.sellerFulfillmentOrderId!);
  const shipments = listShipments(world, order);
  const returns = listFulfillmentReturns(world, order);
  return {
    payload: {
      fulfillmentOrder: orderJson(order),
      fulfillmentOrderItems: listFulfillmentItems(world, order).map((item) => {
        const course = courseOfItem(world, order, item, shipments);
        return {
          ...itemJson(item),
          estimatedShipDate: course && instantOf(course.shipsAt),
          estimatedArrivalDate: course && instantOf(course.arrivesAt),
        };
      }),
      fulfillmentShipments: shipments.map(shipmentJson),
      returnItems: returns.map(returnJson),
      returnAuthorizations: authorizationsOf(order, returns).map(authorizationJson),
      paymentInformation: order.details.payments?.map(({ transactionId, mode, paidAt }) => ({
        paymentTransactionId: transactionId,
        paymentMode: mode,
        paymentDate: instantOf(paidAt),
      })),
    },
  };
};

const itemJson = ({ details, ...item }: FulfillmentItem) => ({
  sellerSku: item.sku,
  sellerFulfillmentOrderItemId: item.itemId,
  quantity: item.quantity,
  giftMessage: details.giftMessage,
  displayableComment: details.comment,
  fulfillmentNetworkSku: item.fnsku,
  orderItemDisposition: 'Sellable',
  cancelledQuantity: item.cancelled,
  unfulfillableQuantity: item.unfulfillable,
  perUnitPrice: amountJson(details.price),
  perUnitTax: amountJson(details.tax),
  perUnitDeclaredValue: amountJson(details.declaredValue),
});

function shipmentJson(shipment: Shipment) {
  const arrival = instantOf(shipment.arrivesAt);
  return {
    amazonShipmentId: shipment.shipmentId,
    fulfillmentCenterId: shipment.center,
    fulfillmentShipmentStatus: shipment.status,
    ...(isGoing(shipment) && { shippingDate: instantOf(shipment.shipsAt), estimatedArrivalDate: arrival }),
    fulfillmentShipmentItem: shipment.parts.map((part) => ({
      sellerSku: part.sku,
      sellerFulfillmentOrderItemId: part.itemId,
      quantity: part.quantity,
      // As in MWS: 0 while nothing is packed.
      packageNumber: part.package ?? 0,
    })),
    ...(shipment.packages.length > 0 && {
      fulfillmentShipmentPackage: shipment.packages.map((one) => ({
        packageNumber: one.number,
        carrierCode: one.carrier,
        trackingNumber: one.trackingNumber,
        estimatedArrivalDate: arrival,
      })),
    }),
  };
}
