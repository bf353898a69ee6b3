import { inboundRules } from '../../../model/inbound.js';
import type { Seller } from '../../../registry/sellers.js';
import type { World } from '../../../world/world.js';
import { ownTransport } from '../ask-transport.js';
import { isCartonFeedUnderWay } from '../carton-feeds.js';
import { cartonsOf } from '../cartons.js';
import type { Carton } from '../cartons.js';
import { refuseInbound } from '../refusal.js';
import { findTransport } from '../transport.js';
import { ownShipment } from '../update-shipment.js';
import { billOfLading } from './bill-of-lading.js';
import { boxLabel } from './box-label.js';
import { checkPrintable, labelsOfBox, partneredParcels } from './box-labels.js';
import { checkCount, layoutOf, numbersBehind, printed } from './sheets.js';
import type { Paper } from './sheets.js';

/** Of a seller's shipment, on which kind of page. */
export interface PrintJob {
  world: World;
  seller: Seller;
  shipmentId: string;
  pageType: string;
}

/** Which boxes: so many of all behind a number; all, if no size is said. */
export interface BoxRange {
  /** How many boxes there are; a partnered carrier knows it. */
  count?: number | undefined;
  from?: number | undefined;
  size?: number | undefined;
}

/** Labels for boxes, numbered from 1. @throws InboundRefusal */
export function printPackageLabels(
  { world, seller, shipmentId, pageType }: PrintJob,
  { count: told, from = 0, size }: BoxRange,
): Paper {
  const shipment = ownShipment(world, seller.id, shipmentId);
  const layout = layoutOf(pageType, shipment);
  checkPrintable(shipment);
  const transport = partneredParcels(world, shipment);
  const count = transport?.details.packages?.length ?? told ?? (size === undefined ? undefined : from + size);
  if (count === undefined) return refuseInbound('InboundPageSizeMissing', { shipmentId });
  const shown = Math.min(size ?? count, count - from);
  const labels = numbersBehind(from, checkCount(shown)).flatMap((number) =>
    labelsOfBox(shipment, seller, transport, { number }),
  );
  return printed(labels, layout, shipment);
}

/** Labels for boxes of which a feed told what is in them, by the seller's ids of them. @throws InboundRefusal */
export function printCartonLabels(
  { world, seller, shipmentId, pageType }: PrintJob,
  asked: readonly string[],
): Paper {
  const shipment = ownShipment(world, seller.id, shipmentId);
  const layout = layoutOf(pageType, shipment);
  checkPrintable(shipment);
  checkCount(asked.length);
  if (isCartonFeedUnderWay(world, shipment)) refuseInbound('PackageContentFeedNotComplete', { shipmentId });
  const cartons = new Map(cartonsOf(world, shipment).map((carton) => [carton.cartonId, carton]));
  if (cartons.size === 0) refuseInbound('NoPackageContentInformation', { shipmentId });
  const unknown = asked.filter((id) => !cartons.has(id));
  if (unknown.length > 0)
    refuseInbound('IncorrectPackageIdentifier', { cartons: unknown.join(', '), shipmentId });
  const transport = partneredParcels(world, shipment);
  const labels = asked.flatMap((id) => {
    const carton = cartons.get(id)!;
    return labelsOfBox(shipment, seller, transport, { number: carton.number, contents: contentsOf(carton) });
  });
  return printed(labels, layout, shipment);
}

/** As much as fits on a line: the SKU where there is one, else how many. */
function contentsOf({ items }: Carton): string {
  const units = items.reduce((sum, { quantity }) => sum + quantity, 0);
  return items.length === 1 ? `Single SKU ${items[0]!.sku}  Qty ${units}` : `Mixed SKUs  Qty ${units}`;
}

/** Four labels for each pallet of a shipment that goes as freight. @throws InboundRefusal */
export function printPalletLabels(
  { world, seller, shipmentId, pageType }: PrintJob,
  pallets: number | undefined,
): Paper {
  const shipment = ownShipment(world, seller.id, shipmentId);
  const layout = layoutOf(pageType, shipment);
  checkPrintable(shipment);
  if (findTransport(world, shipment.id)?.type !== 'LTL')
    refuseInbound('InboundOperationInvalid', { problem: `Shipment ${shipmentId} is not an LTL shipment.` });
  if (pallets === undefined) return refuseInbound('InboundPageSizeMissing', { shipmentId });
  const labels = numbersBehind(0, checkCount(pallets)).flatMap((number) => {
    const label = boxLabel({ shipment, sellerName: seller.name, number, piece: 'pallet' });
    return Array<typeof label>(inboundRules.labels.perPallet).fill(label);
  });
  return printed(labels, layout, shipment);
}

/** The paper for freight that a partnered carrier was booked for. @throws InboundRefusal */
export function printBillOfLading(world: World, seller: Seller, shipmentId: string): Paper {
  const { shipment, transport } = ownTransport(world, seller.id, shipmentId);
  const { carrier, freight } = transport.details;
  if (!freight || transport.status !== 'CONFIRMED')
    return refuseInbound('InboundOperationInvalid', {
      problem: `There is no bill of lading for shipment ${shipmentId}.`,
    });
  return printed(
    [billOfLading(shipment, carrier, freight)],
    { paper: 'letter', perPage: 1 },
    shipment,
    `${shipmentId}-bill-of-lading`,
    `Bill of lading ${shipmentId}`,
  );
}
