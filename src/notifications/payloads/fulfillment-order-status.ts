import type { XmlElement } from '../../protocol/xml-element.js';
import type { FulfillmentOrder, Shipment } from '../../store/outbound/fulfillment-order.js';
import type { FulfillmentReturn } from '../../store/outbound/returns.js';
import { element, instant } from '../element.js';

/** What of a fulfillment order another status is told of. */
export type StatusOf =
  { kind: 'Order' } | { kind: 'Shipment'; shipment: Shipment } | { kind: 'Return'; item: FulfillmentReturn };

/** FulfillmentOrderStatus. @param status of the order, as the operations have it: the message has it in small letters. */
export const fulfillmentOrderStatus = (
  order: FulfillmentOrder,
  status: string,
  at: number,
  of: StatusOf,
): XmlElement =>
  element('FulfillmentOrderStatusNotification', [
    element('EventType', of.kind),
    instant('StatusUpdatedDateTime', at),
    element('SellerFulfillmentOrderId', order.fulfillmentOrderId),
    element('FulfillmentOrderStatus', mixedCase(status)),
    of.kind === 'Shipment' ? shipmentElement(of.shipment) : undefined,
    of.kind === 'Return' ? returnElement(of.item) : undefined,
  ]);

/** `CANCELLED_BY_SELLER` is CancelledBySeller. */
const mixedCase = (status: string): string =>
  status
    .split('_')
    .map((word) => word[0]! + word.slice(1).toLowerCase())
    .join('');

function shipmentElement({ shipmentId, status, arrivesAt, packages }: Shipment): XmlElement {
  const inside = packages.map(({ number, carrier, trackingNumber }) =>
    element('FulfillmentShipmentPackage', [
      element('PackageNumber', String(number)),
      element('CarrierCode', carrier),
      element('TrackingNumber', trackingNumber),
    ]),
  );
  return element('FulfillmentShipment', [
    element('FulfillmentShipmentStatus', mixedCase(status)),
    element('AmazonShipmentId', shipmentId),
    instant('EstimatedArrivalDateTime', arrivesAt),
    inside.length > 0 ? element('FulfillmentShipmentPackageList', inside) : undefined,
  ]);
}

/** A return here is one unit. */
const returnElement = ({ changedAt, sku }: FulfillmentReturn): XmlElement =>
  element('FulfillmentReturnItem', [
    instant('ReceivedDateTime', changedAt),
    element('ReturnedQuantity', '1'),
    element('SellerSKU', sku),
  ]);
