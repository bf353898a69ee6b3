import { writePdf } from '../../../documents/pdf.js';
import { layOut } from '../../../documents/sheets.js';
import type { Sheet } from '../../../documents/sheets.js';
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
  const order = orderOfRow(world, one.order);
  const [seller] = world.database.numbers(
    'SELECT seller FROM participations WHERE id = ?',
    one.participation,
  );
  const parts = { one, order, items: listItems(world, order), sellerName: sellerOfRow(world, seller!).name };
  const sheets = papers.flatMap((paper) => makers[paper](parts));
  const { at } = listEasyShipSteps(world, one)[0]!;
  return writePdf(sheets, { title: `Easy Ship ${order.amazonOrderId}`, at });
}
