import { writePdf } from '../../../documents/pdf.js';
import { layOut } from '../../../documents/sheets.js';
import type { Sheet } from '../../../documents/sheets.js';
import { writeZpl } from '../../../documents/zpl.js';
import { sellerOfRow } from '../../../registry/sellers.js';
import type { World } from '../../../world/world.js';
import { listItems, orderOfRow } from '../../orders/orders.js';
import { listEasyShipSteps } from '../packages.js';
import type { EasyShipPackage } from '../packages.js';
import { shippingLabel } from './label.js';
import type { PaperParts } from './paper-parts.js';
import { invoice, warranty } from './sheet.js';

/** The papers of a parcel, in the words of the feed. */
export const easyShipPapers = ['ShippingLabel', 'Invoice', 'Warranty'] as const;

export type EasyShipPaper = (typeof easyShipPapers)[number];

const makers: Readonly<Record<EasyShipPaper, (parts: PaperParts) => Sheet[]>> = {
  ShippingLabel: (parts) => layOut([shippingLabel(parts)], 'thermal', 1),
  Invoice: (parts) => layOut([invoice(parts)], 'a4', 1),
  Warranty: (parts) => layOut([warranty(parts)], 'a4', 1),
};

/** The papers that a parcel has: a warranty only where serial numbers were told. */
export const papersOf = ({ details }: EasyShipPackage): EasyShipPaper[] =>
  easyShipPapers.filter((paper) => paper !== 'Warranty' || details.items.length > 0);

/** Papers of a parcel as one PDF, a page each; the same bytes for the same parcel. */
export function writePapers(world: World, one: EasyShipPackage, papers: readonly EasyShipPaper[]): Buffer {
  const parts = partsOf(world, one);
  const sheets = papers.flatMap((paper) => makers[paper](parts));
  return writePdf(sheets, { title: `Easy Ship ${parts.order.amazonOrderId}`, at: firstStepOf(world, one) });
}

/** The papers of several parcels that were scheduled together: all of them as one PDF, or their labels for a printer. */
export function writePapersInBulk(
  world: World,
  packages: readonly EasyShipPackage[],
  format: 'PDF' | 'ZPL',
): { bytes: Buffer; contentType: string } {
  const all = packages.map((one) => ({ one, parts: partsOf(world, one) }));
  if (format === 'ZPL') {
    const labels = all.map(({ parts }) => shippingLabel(parts));
    return { bytes: writeZpl(labels, 203), contentType: 'application/zpl' };
  }
  const sheets = all.flatMap(({ one, parts }) => papersOf(one).flatMap((paper) => makers[paper](parts)));
  const bytes = writePdf(sheets, { title: 'Easy Ship', at: firstStepOf(world, packages[0]!) });
  return { bytes, contentType: 'application/pdf' };
}

const firstStepOf = (world: World, one: EasyShipPackage): number => listEasyShipSteps(world, one)[0]!.at;

function partsOf(world: World, one: EasyShipPackage): PaperParts {
  const order = orderOfRow(world, one.order);
  const [seller] = world.database.numbers(
    'SELECT seller FROM participations WHERE id = ?',
    one.participation,
  );
  return { one, order, items: listItems(world, order), sellerName: sellerOfRow(world, seller!).name };
}
