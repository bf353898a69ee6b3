import { marketplaceNamed } from '../marketplace-names.js';
import { childOf, itemsOf, quote, textOf } from '../source/source-node.js';
import type { Report, SourceNode } from '../source/source-node.js';

/** Finds listings without a title of which the catalogue knows none either. */
export function checkTitles(root: SourceNode, report: Report): void {
  const known = new Set(itemsOf(root, 'catalog').map(productOf));
  for (const listing of itemsOf(root, 'listings')) {
    const asin = textOf(listing, 'asin');
    if (asin === undefined || childOf(listing, 'title')) continue;
    if (known.has(productOf(listing)) || known.has(`/${asin}`)) continue;
    report(
      listing,
      `lacks "title": catalog has no ASIN ${quote(asin)} of this marketplace or of all to take it from`,
    );
  }
}

/** An ASIN and where it is known; without a marketplace everywhere. */
const productOf = (node: SourceNode): string => {
  const name = textOf(node, 'marketplace');
  return `${name === undefined ? '' : (marketplaceNamed(name) ?? name)}/${textOf(node, 'asin')}`;
};
