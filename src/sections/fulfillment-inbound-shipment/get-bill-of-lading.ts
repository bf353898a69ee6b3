import { writePdf } from '../../documents/pdf.js';
import { layOut } from '../../documents/sheets.js';
import { refuseInbound } from '../../store/inbound/refusal.js';
import { ownTransport } from '../../store/inbound/ask-transport.js';
import type { Handler } from '../handler.js';
import { billOfLading } from './bill-of-lading.js';
import { zipped } from './label-sheets.js';

/** GetBillOfLading: the paper for freight that a partnered carrier was booked for. */
export const getBillOfLading: Handler<'FulfillmentInboundShipment.GetBillOfLading'> = (
  { world, seller },
  { ShipmentId },
) => {
  const { shipment, transport } = ownTransport(world, seller.id, ShipmentId);
  const { carrier, freight } = transport.details;
  if (!freight || transport.status !== 'CONFIRMED')
    return refuseInbound('InboundOperationInvalid', {
      problem: `There is no bill of lading for shipment ${ShipmentId}.`,
    });
  const sheets = layOut([billOfLading(shipment, carrier, freight)], 'letter', 1);
  const pdf = writePdf(sheets, { title: `Bill of lading ${ShipmentId}`, at: shipment.createdAt });
  return zipped(`${ShipmentId}-bill-of-lading.pdf`, pdf, shipment);
};
