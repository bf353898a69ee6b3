import { marketplaceNamed } from '../marketplace-names.js';
import { childOf, itemsOf, quote, textOf } from '../source/source-node.js';
import type { Report, SourceNode } from '../source/source-node.js';

/** Finds customers, carts and subscriptions of shops that there are not, and carts of customers that there are not. */
export function checkWebstores(root: SourceNode, report: Report): void {
  const shops = new Set(itemsOf(root, 'webstores').map(shopOf));
  for (const list of ['customers', 'carts', 'stockSubscriptions'])
    for (const node of itemsOf(root, list))
      if (!shops.has(shopOf(node)))
        report(node, `expected a seller and marketplace that "webstores" has; found ${quote(shopOf(node))}`);

  const customers = new Set(itemsOf(root, 'customers').map((node) => customerOf(node, 'id')));
  const owners = new Set<string>();
  for (const cart of itemsOf(root, 'carts')) {
    const place = childOf(cart, 'customer');
    if (!place) continue;
    const owner = `${shopOf(cart)} ${textOf(cart, 'customer')}`;
    if (!customers.has(customerOf(cart, 'customer')))
      report(
        place,
        `expected the id of a customer of this seller; found ${quote(textOf(cart, 'customer')!)}`,
      );
    else if (owners.has(owner)) report(place, 'has a cart at this shop already');
    owners.add(owner);
  }
}

const shopOf = (node: SourceNode): string => {
  const name = textOf(node, 'marketplace') ?? '';
  return `${textOf(node, 'seller')} ${marketplaceNamed(name) ?? name}`;
};

const customerOf = (node: SourceNode, key: string): string =>
  `${textOf(node, 'seller')} ${textOf(node, key)}`;
