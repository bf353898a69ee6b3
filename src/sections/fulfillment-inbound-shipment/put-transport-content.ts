import { putTransport } from '../../store/inbound/put-transport.js';
import type { Handler } from '../handler.js';
import { readTransport } from './read-transport.js';
import { transportResult } from './transport-document.js';

/** PutTransportContent: tells how a shipment travels, in place of what was told before. */
export const putTransportContent: Handler<'FulfillmentInboundShipment.PutTransportContent'> = (
  { world, seller },
  input,
) => ({
  TransportResult: transportResult(putTransport(world, seller.id, input.ShipmentId, readTransport(input))),
});
