import type { FulfillmentOutboundShipment as Wire } from '../../model/generated/index.js';
import { authorizationsOf } from '../../store/outbound/announce-returns.js';
import { courseOfItem, isGoing } from '../../store/outbound/estimates.js';
import type { Course } from '../../store/outbound/estimates.js';
import { listFulfillmentItems } from '../../store/outbound/find.js';
import { listShipments } from '../../store/outbound/find-shipments.js';
import type { FulfillmentItem, Shipment } from '../../store/outbound/fulfillment-order.js';
import { ownFulfillmentOrder } from '../../store/outbound/own.js';
import { listFulfillmentReturns } from '../../store/outbound/returns.js';
import type { Handler } from '../handler.js';
import { amountDocument } from './amounts.js';
import { orderDocument } from './order-document.js';
import { authorizationDocument, returnDocument } from './return-document.js';

/** GetFulfillmentOrder: an order with its items, its shipments and what is sent back of it. */
export const getFulfillmentOrder: Handler<'FulfillmentOutboundShipment.GetFulfillmentOrder'> = (
  { world, seller },
  input,
) => {
  const order = ownFulfillmentOrder(world, seller.id, input.SellerFulfillmentOrderId);
  const shipments = listShipments(world, order);
  const returns = listFulfillmentReturns(world, order);
  return {
    FulfillmentOrder: orderDocument(order),
    FulfillmentOrderItem: listFulfillmentItems(world, order).map((item) => ({
      ...itemDocument(item),
      ...courseDocument(courseOfItem(world, order, item, shipments)),
    })),
    FulfillmentShipment: shipments.map(shipmentDocument),
    ReturnItemList: returns.map(returnDocument),
    ReturnAuthorizationList: authorizationsOf(order, returns).map(authorizationDocument),
  };
};

const itemDocument = ({ details, ...item }: FulfillmentItem): Wire.FulfillmentOrderItem => ({
  SellerSKU: item.sku,
  SellerFulfillmentOrderItemId: item.itemId,
  Quantity: item.quantity,
  ...(details.giftMessage !== undefined && { GiftMessage: details.giftMessage }),
  ...(details.comment !== undefined && { DisplayableComment: details.comment }),
  FulfillmentNetworkSKU: item.fnsku,
  OrderItemDisposition: 'Sellable',
  CancelledQuantity: item.cancelled,
  UnfulfillableQuantity: item.unfulfillable,
  ...(details.price && { PerUnitPrice: amountDocument(details.price) }),
  ...(details.tax && { PerUnitTax: amountDocument(details.tax) }),
  ...(details.declaredValue && { PerUnitDeclaredValue: amountDocument(details.declaredValue) }),
});

/** When an item leaves and arrives. */
const courseDocument = (course: Course | undefined) =>
  course && { EstimatedShipDateTime: course.shipsAt, EstimatedArrivalDateTime: course.arrivesAt };

const shipmentDocument = (shipment: Shipment): Wire.FulfillmentShipment => ({
  AmazonShipmentId: shipment.shipmentId,
  FulfillmentCenterId: shipment.center,
  FulfillmentShipmentStatus: shipment.status,
  ...(isGoing(shipment) && {
    ShippingDateTime: shipment.shipsAt,
    EstimatedArrivalDateTime: shipment.arrivesAt,
  }),
  FulfillmentShipmentItem: shipment.parts.map((part) => ({
    SellerSKU: part.sku,
    SellerFulfillmentOrderItemId: part.itemId,
    Quantity: part.quantity,
    // Documented: 0 while nothing is packed.
    PackageNumber: part.package ?? 0,
  })),
  ...(shipment.packages.length > 0 && {
    FulfillmentShipmentPackage: shipment.packages.map((one) => ({
      PackageNumber: one.number,
      CarrierCode: one.carrier,
      TrackingNumber: one.trackingNumber,
      EstimatedArrivalDateTime: shipment.arrivesAt,
    })),
  }),
});
