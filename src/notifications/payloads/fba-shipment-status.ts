import type { XmlElement } from '../../protocol/xml-element.js';
import { element } from '../element.js';

/** FBAOutboundShipmentStatus: Amazon is to send an order of Brazil, or is not any more. */
export const fbaShipmentStatus = (
  sellerId: string,
  amazonOrderId: string,
  shipmentId: string,
  status: 'Created' | 'Cancelled',
): XmlElement =>
  element('FBAOutboundShipmentStatusNotification', [
    element('SellerId', sellerId),
    element('AmazonOrderId', amazonOrderId),
    element('AmazonShipmentId', shipmentId),
    element('ShipmentStatus', status),
  ]);
