import { askEstimate } from '../../store/inbound/ask-transport.js';
import type { Handler } from '../handler.js';
import { transportResult } from './transport-document.js';

/** EstimateTransportRequest: has the partnered transport of a shipment estimated; GetTransportContent tells when that is done. */
export const estimateTransportRequest: Handler<'FulfillmentInboundShipment.EstimateTransportRequest'> = (
  { world, seller },
  { ShipmentId },
) => ({ TransportResult: transportResult(askEstimate(world, seller.id, ShipmentId)) });
