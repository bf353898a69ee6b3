import { marketplaceNamed } from '../marketplace-names.js';
import { childOf, itemsOf, quote, textOf } from '../source/source-node.js';
import type { Report, SourceNode } from '../source/source-node.js';

/** Finds lines of orders that say too little: what no listing of their SKU gives, they have to give themselves. */
export function checkItems(root: SourceNode, report: Report): void {
  const listed = new Set(itemsOf(root, 'listings').map((listing) => listingOf(listing, listing)));
  for (const order of itemsOf(root, 'orders')) {
    for (const item of itemsOf(order, 'items')) {
      if (!listed.has(listingOf(order, item))) checkWhole(item, report);
      checkShipped(item, report);
    }
  }
}

/** What a listing and an order's line have in common: seller, marketplace, SKU. */
const listingOf = (node: SourceNode, line: SourceNode): string =>
  [textOf(node, 'seller'), marketplaceNamed(textOf(node, 'marketplace') ?? ''), textOf(line, 'sku')].join(
    '/',
  );

function checkWhole(item: SourceNode, report: Report): void {
  const sku = textOf(item, 'sku');
  const missing = ['asin', 'title', 'price'].filter((key) => !childOf(item, key));
  if (sku === undefined || missing.length === 0) return;
  report(
    item,
    `lacks ${missing.map(quote).join(', ')}: listings has no SKU ${quote(sku)} of this seller and marketplace to take it from`,
  );
}

function checkShipped(item: SourceNode, report: Report): void {
  const shipped = numberOf(item, 'shipped') ?? 0;
  const quantity = numberOf(item, 'quantity') ?? 1;
  if (shipped > quantity) {
    report(childOf(item, 'shipped')!, `expected at most the quantity, ${quantity}; found ${shipped}`);
  }
}

function numberOf(node: SourceNode, key: string): number | undefined {
  const child = childOf(node, key);
  return child?.kind === 'scalar' && typeof child.value === 'number' ? child.value : undefined;
}
