import { linesOf } from '../../../documents/label.js';
import type { Label } from '../../../documents/label.js';
import { writePdf } from '../../../documents/pdf.js';
import { layOut } from '../../../documents/sheets.js';
import { writeZpl } from '../../../documents/zpl.js';
import type { PageLayout } from '../../../model/inbound.js';
import type { World } from '../../../world/world.js';
import { listingIn, stockFor } from '../inbound-goods.js';
import { refuseInbound } from '../refusal.js';
import { checkCount } from './sheets.js';
import type { Paper } from './sheets.js';

const WIDTH = 190;

/** Labels for units of SKUs: what a seller sticks on each. No layout: for a thermal printer. @throws InboundRefusal for an unknown SKU */
export function printItemLabels(
  world: World,
  seller: number,
  country: string,
  units: readonly { sku: string; quantity: number }[],
  layout: PageLayout | undefined,
): Paper {
  checkCount(units.reduce((sum, { quantity }) => sum + quantity, 0));
  const labels = units.flatMap(({ sku, quantity }) => {
    const listing = listingIn(world, seller, country, sku);
    if (!listing)
      return refuseInbound('InboundOperationInvalid', { problem: `${sku} is not listed in ${country}.` });
    const { fnsku } = stockFor(world, seller, listing);
    return Array<Label>(quantity).fill(itemLabel(fnsku, listing.title, listing.condition));
  });
  const at = world.now();
  return layout
    ? {
        name: 'items.pdf',
        bytes: writePdf(layOut(labels, layout.paper, layout.perPage), { title: 'Item labels', at }),
        mediaType: 'application/pdf',
        at,
      }
    : { name: 'items.zpl', bytes: writeZpl(labels), mediaType: 'text/plain', at };
}

const itemLabel = (fnsku: string, title: string, condition: string): Label => ({
  width: WIDTH,
  height: 72,
  marks: [
    { kind: 'barCode', symbology: 'code128', text: fnsku, x: 8, y: 6, width: WIDTH - 16, height: 36 },
    ...linesOf([title, condition], { x: 8, y: 46, size: 7, width: WIDTH - 16 }),
  ],
});
