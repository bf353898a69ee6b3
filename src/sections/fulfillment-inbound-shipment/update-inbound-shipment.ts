import { readAddress } from '../../store/inbound/address.js';
import { updateShipment } from '../../store/inbound/update-shipment.js';
import type { Handler } from '../handler.js';
import { present, readShipFrom, readShipped } from './wire.js';

/** UpdateInboundShipment: changes header, items and status; a name, a centre or a status that is not sent stays. */
export const updateInboundShipment: Handler<'FulfillmentInboundShipment.UpdateInboundShipment'> = (
  { world, seller },
  { ShipmentId, InboundShipmentHeader: header, InboundShipmentItems: items },
) => {
  const { shipmentId } = updateShipment(
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
