import { askVoid } from '../../store/inbound/ask-transport.js';
import type { Handler } from '../handler.js';
import { transportResult } from './transport-document.js';

/** VoidTransportRequest: gives a booked transport back, while that is still possible. */
export const voidTransportRequest: Handler<'FulfillmentInboundShipment.VoidTransportRequest'> = (
  { world, seller },
  { ShipmentId },
) => ({ TransportResult: transportResult(askVoid(world, seller.id, ShipmentId)) });
