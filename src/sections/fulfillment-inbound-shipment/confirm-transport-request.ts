import { askConfirmation } from '../../store/inbound/ask-transport.js';
import type { Handler } from '../handler.js';
import { transportResult } from './transport-document.js';

/** ConfirmTransportRequest: books the transport that was estimated. */
export const confirmTransportRequest: Handler<'FulfillmentInboundShipment.ConfirmTransportRequest'> = (
  { world, seller },
  { ShipmentId },
) => ({ TransportResult: transportResult(askConfirmation(world, seller.id, ShipmentId)) });
