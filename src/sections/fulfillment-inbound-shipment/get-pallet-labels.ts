import { inboundRules } from '../../model/inbound.js';
import { refuseInbound } from '../../store/inbound/refusal.js';
import { findTransport } from '../../store/inbound/transport.js';
import { ownShipment } from '../../store/inbound/update-shipment.js';
import type { Handler } from '../handler.js';
import { boxLabel } from './box-label.js';
import { checkCount, labelDocument, layoutOf, numbersTo } from './label-sheets.js';
import { checkPrintable } from './package-labels.js';

const { perPallet } = inboundRules.labels;

/** GetPalletLabels: four labels for each pallet of a shipment that goes as freight. */
export const getPalletLabels: Handler<'FulfillmentInboundShipment.GetPalletLabels'> = (
  { world, seller },
  { ShipmentId, PageType, NumberOfPallets },
) => {
  const shipment = ownShipment(world, seller.id, ShipmentId);
  const layout = layoutOf(PageType, shipment);
  checkPrintable(shipment);
  if (findTransport(world, shipment.id)?.type !== 'LTL')
    refuseInbound('InboundOperationInvalid', { problem: `Shipment ${ShipmentId} is not an LTL shipment.` });
  if (NumberOfPallets === undefined)
    return refuseInbound('InboundPageSizeMissing', { shipmentId: ShipmentId });
  const labels = numbersTo(checkCount(NumberOfPallets)).flatMap((number) => {
    const label = boxLabel({ shipment, sellerName: seller.name, number, piece: 'pallet' });
    return Array<typeof label>(perPallet).fill(label);
  });
  return labelDocument(labels, layout, shipment);
};
