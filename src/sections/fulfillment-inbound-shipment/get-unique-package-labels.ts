import { mwsError, validationCode } from '../../protocol/errors.js';
import { cartonsOf } from '../../store/inbound/cartons.js';
import type { Carton } from '../../store/inbound/cartons.js';
import { isCartonFeedUnderWay } from '../../store/inbound/carton-feeds.js';
import { refuseInbound } from '../../store/inbound/refusal.js';
import { ownShipment } from '../../store/inbound/update-shipment.js';
import type { Handler } from '../handler.js';
import { checkCount, labelDocument, layoutOf } from './label-sheets.js';
import { checkPrintable, labelsOfBox, partneredParcels } from './package-labels.js';

/** GetUniquePackageLabels: labels for the boxes of which a feed told what is in them, by the seller's ids of them. */
export const getUniquePackageLabels: Handler<'FulfillmentInboundShipment.GetUniquePackageLabels'> = (
  { world, seller },
  { ShipmentId, PageType, PackageLabelsToPrint: asked },
) => {
  if (!asked) throw noCartons();
  const shipment = ownShipment(world, seller.id, ShipmentId);
  const layout = layoutOf(PageType, shipment);
  checkPrintable(shipment);
  checkCount(asked.length);
  if (isCartonFeedUnderWay(world, shipment))
    refuseInbound('PackageContentFeedNotComplete', { shipmentId: ShipmentId });
  const cartons = new Map(cartonsOf(world, shipment).map((carton) => [carton.cartonId, carton]));
  if (cartons.size === 0) refuseInbound('NoPackageContentInformation', { shipmentId: ShipmentId });
  const unknown = asked.filter((id) => !cartons.has(id));
  if (unknown.length > 0)
    refuseInbound('IncorrectPackageIdentifier', { cartons: unknown.join(', '), shipmentId: ShipmentId });
  const transport = partneredParcels(world, shipment);
  const labels = asked.flatMap((id) => {
    const carton = cartons.get(id)!;
    return labelsOfBox(shipment, seller, transport, { number: carton.number, contents: contentsOf(carton) });
  });
  return labelDocument(labels, layout, shipment);
};

/** Quoted, with the name that the list has behind MWS's front. */
const noCartons = () =>
  mwsError('ValidationFailed', {
    validationCode: validationCode('FulfillmentInboundShipment'),
    count: '1 validation error',
    errors: "Value null at 'cartonIdList' failed to satisfy constraint: Member must not be null",
  });

/** As much as fits on a line: the SKU where there is one, else how many. */
function contentsOf({ items }: Carton): string {
  const units = items.reduce((sum, { quantity }) => sum + quantity, 0);
  return items.length === 1 ? `Single SKU ${items[0]!.sku}  Qty ${units}` : `Mixed SKUs  Qty ${units}`;
}
