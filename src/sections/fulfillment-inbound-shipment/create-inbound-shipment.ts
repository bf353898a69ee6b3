import { readAddress } from '../../store/inbound/address.js';
import { createShipment } from '../../store/inbound/create-shipment.js';
import type { Handler } from '../handler.js';
import { present, readShipFrom, readShipped } from './wire.js';

/** CreateInboundShipment: makes a shipment of a plan. */
export const createInboundShipment: Handler<'FulfillmentInboundShipment.CreateInboundShipment'> = (
  { world, seller },
  { ShipmentId, InboundShipmentHeader: header, InboundShipmentItems: items },
) => {
  const { shipmentId } = createShipment(
    world,
    seller.id,
    ShipmentId,
    present({
      name: header.ShipmentName,
      from: readAddress(readShipFrom(header.ShipFromAddress)),
      centre: header.DestinationFulfillmentCenterId,
      casesRequired: header.AreCasesRequired,
      status: header.ShipmentStatus,
      boxSource: header.IntendedBoxContentsSource,
    }),
    readShipped(items),
  );
  return { ShipmentId: shipmentId };
};
