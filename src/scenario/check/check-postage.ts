import { findSendingCountry, postageFacts } from '../../model/postage.js';
import { childOf, itemsOf, oneOf, quote, textOf } from '../source/source-node.js';
import type { Report, SourceNode } from '../source/source-node.js';

/** Finds services that no carrier's country has, and labels of orders and services that there are not. */
export function checkPostage(root: SourceNode, report: Report): void {
  const settings = [root, ...itemsOf(root, 'timeline')].flatMap(
    (node) => childOf(node, 'merchantFulfillment') ?? [],
  );
  const added = settings.flatMap((node) => itemsOf(node, 'services'));
  for (const service of added) checkService(service, report);
  const known = new Set(postageFacts().services.map(({ id }) => id));
  for (const service of added) known.add(textOf(service, 'id') ?? '');
  const orders = new Map(itemsOf(root, 'orders').map((order) => [textOf(order, 'id'), order]));
  for (const shipment of itemsOf(root, 'mfShipments')) {
    checkKnown(shipment, 'service', known, 'a service of data/postage.json or of this scenario', report);
    checkOrder(shipment, orders, report);
  }
}

function checkService(service: SourceNode, report: Report): void {
  const from = textOf(service, 'from');
  if (from !== undefined && !findSendingCountry(from))
    report(
      childOf(service, 'from')!,
      `expected ${oneOf(Object.keys(postageFacts().countries))}; found ${quote(from)}`,
    );
}

function checkKnown(
  node: SourceNode,
  key: string,
  known: ReadonlySet<string>,
  what: string,
  report: Report,
): void {
  const text = textOf(node, key);
  if (text !== undefined && !known.has(text))
    report(childOf(node, key)!, `expected ${what}; found ${quote(text)}`);
}

/** The order is one of the scenario, and the seller's. */
function checkOrder(
  shipment: SourceNode,
  orders: ReadonlyMap<string | undefined, SourceNode>,
  report: Report,
): void {
  const id = textOf(shipment, 'order');
  if (id === undefined) return;
  const order = orders.get(id);
  const isOwn = order !== undefined && textOf(order, 'seller') === textOf(shipment, 'seller');
  if (!isOwn)
    report(
      childOf(shipment, 'order')!,
      `expected an order of this seller in the scenario; found ${quote(id)}`,
    );
  const skus = itemsOf(order, 'items').flatMap((item) => textOf(item, 'sku') ?? []);
  for (const item of order ? itemsOf(shipment, 'items') : []) {
    const sku = textOf(item, 'sku');
    if (sku !== undefined && !skus.includes(sku))
      report(childOf(item, 'sku')!, `expected a SKU of this order (${oneOf(skus)}); found ${quote(sku)}`);
  }
}
