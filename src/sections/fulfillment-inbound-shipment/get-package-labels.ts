import { refuseInbound } from '../../store/inbound/refusal.js';
import { ownShipment } from '../../store/inbound/update-shipment.js';
import type { Handler } from '../handler.js';
import { checkCount, labelDocument, layoutOf, numbersTo } from './label-sheets.js';
import { checkPrintable, labelsOfBox, partneredParcels } from './package-labels.js';

/** GetPackageLabels: labels for boxes, numbered from 1; a partnered carrier knows how many boxes there are. */
export const getPackageLabels: Handler<'FulfillmentInboundShipment.GetPackageLabels'> = (
  { world, seller },
  { ShipmentId, PageType, NumberOfPackages },
) => {
  const shipment = ownShipment(world, seller.id, ShipmentId);
  const layout = layoutOf(PageType, shipment);
  checkPrintable(shipment);
  const transport = partneredParcels(world, shipment);
  const count = transport?.details.packages?.length ?? NumberOfPackages;
  if (count === undefined) return refuseInbound('InboundPageSizeMissing', { shipmentId: ShipmentId });
  const labels = numbersTo(checkCount(count)).flatMap((number) =>
    labelsOfBox(shipment, seller, transport, { number }),
  );
  return labelDocument(labels, layout, shipment);
};
