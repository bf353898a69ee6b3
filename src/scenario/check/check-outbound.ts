import { childOf, itemsOf, oneOf, quote, textOf } from '../source/source-node.js';
import type { Report, SourceNode } from '../source/source-node.js';

/** Finds fulfillment orders that contradict themselves, or that the timeline names and there are not. */
export function checkOutbound(root: SourceNode, report: Report): void {
  const orders = itemsOf(root, 'fulfillmentOrders');
  for (const order of orders) {
    checkHold(order, report);
    checkShipments(order, report);
  }
  const ids = new Set(orders.flatMap((order) => textOf(order, 'id') ?? []));
  for (const entry of itemsOf(root, 'timeline')) {
    checkKnown(childOf(entry, 'fulfillmentOrder'), 'id', ids, report);
    checkKnown(childOf(entry, 'fulfillmentShipment'), 'order', ids, report);
  }
}

function checkHold(order: SourceNode, report: Report): void {
  const status = textOf(order, 'status') ?? 'RECEIVED';
  if (textOf(order, 'action') === 'Hold' && status !== 'RECEIVED' && status !== 'CANCELLED')
    report(childOf(order, 'status')!, `an order on hold is RECEIVED or CANCELLED; found ${quote(status)}`);
}

const SHIPPING = ['PROCESSING', 'COMPLETE', 'COMPLETE_PARTIALLED'];

function checkShipments(order: SourceNode, report: Report): void {
  const shipments = childOf(order, 'shipments');
  const status = textOf(order, 'status') ?? 'RECEIVED';
  if (!shipments) return;
  if (!SHIPPING.includes(status))
    report(shipments, `only an order that is ${oneOf(SHIPPING)} has shipments; found ${quote(status)}`);
  const skus = itemsOf(order, 'items').flatMap((item) => textOf(item, 'sku') ?? []);
  for (const item of itemsOf(order, 'shipments').flatMap((shipment) => itemsOf(shipment, 'items'))) {
    const sku = textOf(item, 'sku');
    if (sku !== undefined && !skus.includes(sku))
      report(childOf(item, 'sku')!, `expected a SKU of this order (${oneOf(skus)}); found ${quote(sku)}`);
  }
}

/** An order may also come by a call, after the world has begun: only a scenario that has orders is held to them. */
function checkKnown(
  node: SourceNode | undefined,
  key: string,
  ids: ReadonlySet<string>,
  report: Report,
): void {
  const id = textOf(node, key);
  if (id === undefined || ids.size === 0 || ids.has(id)) return;
  report(
    childOf(node, key)!,
    `expected one of fulfillmentOrders (it has ${oneOf([...ids])}); found ${quote(id)}`,
  );
}
