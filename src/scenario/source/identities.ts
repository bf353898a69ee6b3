import { textOf } from './source-node.js';
import type { SourceNode } from './source-node.js';

type Identify = (
  node: SourceNode,
  marketplace: (name: string) => string | undefined,
) => (string | undefined)[];

const by =
  (...keys: string[]): Identify =>
  (node) =>
    keys.map((key) => textOf(node, key));

const joined = (...parts: (string | undefined)[]): string | undefined =>
  parts.includes(undefined) ? undefined : parts.join('/');

/** By what an entry of a list is the same as another: of several, the first that both have counts. */
const lists: Readonly<Record<string, Identify>> = {
  developers: by('id'),
  keys: by('accessKeyId', 'name'),
  sellers: by('id'),
  users: by('email'),
  callers: by('name'),
  orders: by('id'),
  inboundShipments: by('id'),
  authorizations: (node) => {
    const name = textOf(node, 'name');
    return [name, joined(textOf(node, 'developer'), textOf(node, 'seller'))];
  },
  listings: (node, marketplace) => {
    const name = textOf(node, 'marketplace') ?? '';
    return [joined(textOf(node, 'seller'), marketplace(name) ?? name, textOf(node, 'sku'))];
  },
  inventory: (node) => [joined(textOf(node, 'seller'), textOf(node, 'sku'))],
  // Of Amazon Pay; an account of both environments is another than one of either.
  accounts: (node) => [`${textOf(node, 'seller')}/${textOf(node, 'environment') ?? 'both'}`],
  buyers: by('id'),
  orderReferences: by('id'),
  billingAgreements: by('id'),
  catalog: (node, marketplace) => {
    const name = textOf(node, 'marketplace');
    const asin = textOf(node, 'asin');
    return [name === undefined ? asin : joined(marketplace(name) ?? name, asin)];
  },
  offers: (node, marketplace) => {
    const name = textOf(node, 'marketplace') ?? '';
    return [joined(marketplace(name) ?? name, textOf(node, 'asin'), textOf(node, 'name'))];
  },
  buyBox: (node, marketplace) => {
    const name = textOf(node, 'marketplace') ?? '';
    return [joined(marketplace(name) ?? name, textOf(node, 'asin'), textOf(node, 'condition') ?? 'New')];
  },
  fulfillmentOrders: (node) => [joined(textOf(node, 'seller'), textOf(node, 'id'))],
  settlements: by('id'),
  metrics: (node, marketplace) => {
    const name = textOf(node, 'marketplace') ?? '';
    return [joined(textOf(node, 'seller'), marketplace(name) ?? name)];
  },
  browseTree: (node, marketplace) => {
    const name = textOf(node, 'marketplace') ?? '';
    return [marketplace(name) ?? name];
  },
};

/** The identities of an entry of a list, by the list's name; none, where entries of it are only ever appended. */
export function identitiesIn(
  list: string,
  node: SourceNode,
  marketplace: (name: string) => string | undefined,
): string[] {
  const identify = Object.hasOwn(lists, list) ? lists[list] : undefined;
  return (identify?.(node, marketplace) ?? []).filter((identity) => identity !== undefined);
}
