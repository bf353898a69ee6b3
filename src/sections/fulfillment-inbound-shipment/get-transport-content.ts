import { ownTransport } from '../../store/inbound/ask-transport.js';
import type { Handler } from '../handler.js';
import { transportDetails, transportResult } from './transport-document.js';

/** GetTransportContent: how a shipment travels, and how far Amazon has come with it. */
export const getTransportContent: Handler<'FulfillmentInboundShipment.GetTransportContent'> = (
  { world, seller },
  { ShipmentId },
) => {
  const { shipment, transport } = ownTransport(world, seller.id, ShipmentId);
  return {
    TransportContent: {
      TransportHeader: {
        SellerId: seller.sellerId,
        ShipmentId,
        IsPartnered: transport.partnered,
        ShipmentType: transport.type,
      },
      TransportDetails: transportDetails(shipment, transport),
      TransportResult: transportResult(transport),
    },
  };
};
