import type { Label } from '../../documents/label.js';
import { writePdf } from '../../documents/pdf.js';
import { writePng } from '../../documents/png.js';
import { layOut } from '../../documents/sheets.js';
import { writeZpl } from '../../documents/zpl.js';
import type { World } from '../../world/world.js';
import { packingSlip, parcelLabel } from './label.js';
import { listPostageItems } from './shipments.js';
import type { PostageShipment } from './shipments.js';

/** A label as a document. */
export interface LabelFile {
  type: 'image/png' | 'application/pdf' | 'application/zpl';
  bytes: Buffer;
}

/**
 * Prints the label of a parcel, with a packing slip behind it where that was asked for. It is made when it is asked for, and
 * always the same bytes. @param format the one that was bought, if not given
 */
export function labelFile(
  world: World,
  shipment: PostageShipment,
  format: PostageShipment['details']['format'] = shipment.details.format,
): LabelFile {
  const label = parcelLabel(shipment);
  switch (format) {
    case 'PNG':
      return { type: 'image/png', bytes: writePng(label, 300) };
    case 'ZPL203':
      return { type: 'application/zpl', bytes: writeZpl([label], 203) };
    case 'ZPL300':
      return { type: 'application/zpl', bytes: writeZpl([label], 300) };
    case 'PDF':
      return { type: 'application/pdf', bytes: pdfOf(world, shipment, label) };
  }
}

function pdfOf(world: World, shipment: PostageShipment, label: Label): Buffer {
  const pages = shipment.details.slip
    ? [label, packingSlip(shipment, listPostageItems(world, shipment))]
    : [label];
  return writePdf(layOut(pages, 'thermal', 1), { title: shipment.shipmentId, at: shipment.createdAt });
}

/** Whether a label can still be printed. */
export const isPrintable = ({ status }: PostageShipment): boolean => status === 'Purchased';
