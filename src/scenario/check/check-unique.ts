import { basename } from 'node:path';
import { marketplaceNamed } from '../marketplace-names.js';
import { childOf, findingAt, itemsOf, textOf } from '../source/source-node.js';
import type { Report, SourceNode } from '../source/source-node.js';

/** Finds ids that are given twice, also in two files. */
export function checkUnique(root: SourceNode, report: Report): void {
  const keys = itemsOf(root, 'developers').flatMap((developer) => itemsOf(developer, 'keys'));
  const items = itemsOf(root, 'orders').flatMap((order) => itemsOf(order, 'items'));
  const marketplace = (node: SourceNode) => marketplaceNamed(textOf(node, 'marketplace') ?? '');
  const seller = (node: SourceNode) => textOf(node, 'seller');

  checkOnce(itemsOf(root, 'developers'), 'id', report);
  checkOnce(itemsOf(root, 'sellers'), 'id', report);
  checkOnce(itemsOf(root, 'authorizations'), 'token', report);
  checkOnce(itemsOf(root, 'orders'), 'id', report);
  checkOnce(itemsOf(root, 'inboundShipments'), 'id', report);
  checkOnce(itemsOf(childOf(root, 'reports'), 'available'), 'id', report);
  checkOnce(itemsOf(root, 'listings'), 'sku', report, (node) => `${seller(node)}/${marketplace(node)}`);
  checkOnce(itemsOf(root, 'inventory'), 'sku', report, seller);
  checkOnce(itemsOf(root, 'catalog'), 'asin', report, marketplace);
  checkOnce(
    itemsOf(root, 'offers'),
    'name',
    report,
    (node) => `${marketplace(node)}/${textOf(node, 'asin')}`,
  );
  checkOnce(
    itemsOf(root, 'buyBox'),
    'asin',
    report,
    (node) => `${marketplace(node)}/${textOf(node, 'condition') ?? 'New'}`,
  );
  checkOnce(itemsOf(root, 'settlements'), 'id', report);
  checkOnce(itemsOf(root, 'metrics'), 'marketplace', report, seller);
  checkOnce(itemsOf(root, 'browseTree'), 'marketplace', report);
  const pay = childOf(root, 'pay');
  for (const list of ['buyers', 'orderReferences', 'billingAgreements'])
    checkOnce(itemsOf(pay, list), 'id', report);
  checkOnce(itemsOf(root, 'fulfillmentOrders'), 'id', report, seller);
  checkOnce(keys, 'accessKeyId', report);
  // Callers are known by these names.
  checkOnce([...keys, ...itemsOf(root, 'authorizations'), ...itemsOf(root, 'callers')], 'name', report);
  checkOnce(items, 'id', report);
  const parcels = itemsOf(root, 'orders').flatMap((order) => itemsOf(order, 'fbaShipments'));
  checkOnce(parcels, 'id', report);
}

/** @param scopeOf within what the values under `key` have to differ: everywhere, if it is not given. */
function checkOnce(
  nodes: readonly SourceNode[],
  key: string,
  report: Report,
  scopeOf: (node: SourceNode) => string | undefined = () => '',
): void {
  const seen = new Map<string, SourceNode>();
  for (const node of nodes) {
    const place = childOf(node, key);
    const value = textOf(node, key);
    if (!place || value === undefined) continue;
    const id = `${scopeOf(node)}/${value}`;
    const before = seen.get(id);
    if (before) report(place, `given before, at ${whereIs(before)}`);
    else seen.set(id, place);
  }
}

/** The name of the file alone: whoever loads a scenario over HTTP is told nothing of the server's folders. */
function whereIs(node: SourceNode): string {
  const { file, line, column } = findingAt(node, '');
  return `${basename(file)}:${line}:${column}`;
}
