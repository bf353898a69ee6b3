import { parseTimestamp } from '../../protocol/timestamp.js';
import { isClockInstant } from '../../world/clock.js';
import { parseDuration } from '../../world/duration.js';
import { marketplaceNamed } from '../marketplace-names.js';
import type { TimelineEntry } from '../scenario.js';
import { childOf, entriesOf, itemsOf, oneOf, quote, textOf } from '../source/source-node.js';
import type { Report, SourceNode } from '../source/source-node.js';
import { keysIn } from './check-callers.js';
import { checkSection } from './check-references.js';
import type { ModelIndex } from './model-index.js';

/** What may change; an entry has one of them. */
const things: readonly Exclude<keyof TimelineEntry, 'at' | 'after'>[] = [
  'order',
  'payment',
  'pay',
  'authorization',
  'key',
  'seller',
  'developer',
  'stock',
  'inboundShipment',
  'transport',
  'listing',
  'offer',
  'buyBox',
  'fulfillmentOrder',
  'fulfillmentShipment',
  'package',
  'fulfillmentReturn',
  'easyShip',
  'fbaShipment',
  'merchantFulfillment',
  'mfShipment',
  'financialEvent',
  'recommendation',
  'recommendationGone',
  'feePromotion',
  'notification',
  'serviceStatus',
];

/** Finds entries of the timeline that say too little or too much, and what they name that the scenario does not have. */
export function checkTimeline(root: SourceNode, model: ModelIndex, report: Report): void {
  for (const entry of itemsOf(root, 'timeline')) {
    checkOne(entry, entry, ['at', 'after'], report);
    checkWhen(entry, report);
    checkOne(entry, entry, things, report);
    checkOrder(root, entry, report);
    const pay = childOf(entry, 'pay');
    if (pay) checkOne(pay, pay, ['orderReference', 'billingAgreement'], report);
    checkAuthorization(root, childOf(entry, 'authorization'), report);
    checkKey(root, childOf(entry, 'key'), report);
    checkListed(root, 'sellers', 'id', childOf(entry, 'seller'), 'id', report);
    checkListed(root, 'developers', 'id', childOf(entry, 'developer'), 'id', report);
    checkListings(root, entry, report);
    checkListed(root, 'offers', 'name', childOf(entry, 'offer'), 'name', report);
    checkMarketplaceName(childOf(entry, 'buyBox'), report);
    checkInbound(root, entry, report);
    for (const [section, { key }] of entriesOf(entry, 'serviceStatus'))
      if (section !== '*') checkSection(section, key, model, report);
  }
}

/** What lies behind all that a clock may show never happens. */
function checkWhen(entry: SourceNode, report: Report): void {
  const at = parseTimestamp(textOf(entry, 'at') ?? '');
  if (at !== undefined && !isClockInstant(at))
    report(childOf(entry, 'at')!, 'expected an instant from 1970 to 2099');
  const after = parseDuration(textOf(entry, 'after') ?? '');
  if (after !== undefined && !isClockInstant(after))
    report(childOf(entry, 'after')!, 'expected a duration that ends before the year 2100');
}

/** Reports where not just one of some keys is there. */
function checkOne(node: SourceNode, place: SourceNode, names: readonly string[], report: Report): void {
  if (node.kind !== 'map') return;
  const [first, ...others] = names.filter((name) => childOf(node, name));
  if (first === undefined) report(place, `expected ${oneOf(names)}`);
  for (const other of others) report(childOf(node, other)!, `cannot stand beside ${first}`);
}

function checkOrder(root: SourceNode, entry: SourceNode, report: Report): void {
  const order = childOf(entry, 'order');
  const payment = childOf(entry, 'payment');
  checkListed(root, 'orders', 'id', order, 'id', report);
  checkListed(root, 'orders', 'id', payment, 'order', report);
  checkListed(root, 'orders', 'id', childOf(entry, 'easyShip'), 'order', report);
  checkListed(root, 'orders', 'id', childOf(entry, 'fbaShipment'), 'order', report);
  if (!order) return;
  checkOne(order, order, ['status', 'ship', 'cancel'], report);
  if (!childOf(order, 'ship')) return;
  const given = itemsOf(root, 'orders').find((one) => textOf(one, 'id') === textOf(order, 'id'));
  const skus = itemsOf(given, 'items').flatMap((item) => textOf(item, 'sku') ?? []);
  for (const line of itemsOf(order, 'ship')) {
    const sku = textOf(line, 'sku');
    if (given && sku !== undefined && !skus.includes(sku))
      report(childOf(line, 'sku')!, `expected a SKU of this order (${oneOf(skus)}); found ${quote(sku)}`);
  }
}

function checkAuthorization(root: SourceNode, node: SourceNode | undefined, report: Report): void {
  if (node?.kind !== 'map') return;
  checkOne(node, node, ['revoke', 'renew'], report);
  const [name, developer, seller] = ['name', 'developer', 'seller'].map((key) => textOf(node, key));
  if (name !== undefined) checkListed(root, 'authorizations', 'name', node, 'name', report);
  else if (developer === undefined || seller === undefined)
    report(node, 'expected name, or developer and seller');
  else if (!valuesIn(root, 'pairs', () => itemsOf(root, 'authorizations').map(pairOf)).has(pairOf(node)))
    report(node, 'expected developer and seller of an authorization of this scenario');
}

const pairOf = (node: SourceNode): string => `${textOf(node, 'developer')}/${textOf(node, 'seller')}`;

function checkKey(root: SourceNode, node: SourceNode | undefined, report: Report): void {
  if (node?.kind !== 'map') return;
  checkOne(node, node, ['reset', 'deactivate', 'delete'], report);
  checkOne(node, node, ['accessKeyId', 'name'], report);
  for (const by of ['accessKeyId', 'name']) {
    const id = textOf(node, by);
    if (id === undefined) continue;
    const known = valuesIn(root, `keys.${by}`, () => keysIn(root).flatMap((key) => textOf(key, by) ?? []));
    const made = valuesIn(root, 'newKeys', () => itemsOf(root, 'timeline').flatMap(newKeyOf));
    if (known.has(id) || (by === 'accessKeyId' && made.has(id))) continue;
    const some = oneOf([...known]) || 'none';
    report(childOf(node, by)!, `expected a key of this scenario (it has ${some}); found ${quote(id)}`);
  }
  const newKey = childOf(node, 'newKey');
  if (newKey && !childOf(node, 'reset')) report(newKey, 'expected reset: true beside it');
}

const newKeyOf = (entry: SourceNode): string[] =>
  [textOf(childOf(childOf(entry, 'key'), 'newKey'), 'accessKeyId')].filter((id) => id !== undefined);

function checkMarketplaceName(node: SourceNode | undefined, report: Report): void {
  const name = textOf(node, 'marketplace');
  if (name !== undefined && marketplaceNamed(name) === undefined)
    report(
      childOf(node, 'marketplace')!,
      `expected the id of a marketplace or the code of its country; found ${quote(name)}`,
    );
}

function checkInbound(root: SourceNode, entry: SourceNode, report: Report): void {
  const shipment = childOf(entry, 'inboundShipment');
  checkListed(root, 'inboundShipments', 'id', shipment, 'id', report);
  checkListed(root, 'inboundShipments', 'id', childOf(entry, 'transport'), 'shipment', report);
  if (shipment) checkOne(shipment, shipment, ['status', 'receive'], report);
}

/** Stock and listings are those that the scenario has in full; what `generate` makes up has no name to call it by. */
function checkListings(root: SourceNode, entry: SourceNode, report: Report): void {
  for (const [key, list] of [
    ['stock', 'inventory'],
    ['listing', 'listings'],
  ] as const) {
    const node = childOf(entry, key);
    if (!node || textOf(node, 'sku') === undefined || textOf(node, 'seller') === undefined) continue;
    if (valuesIn(root, list, () => itemsOf(root, list).map(listingOf)).has(listingOf(node))) continue;
    report(
      childOf(node, 'sku')!,
      `expected what ${list} has of this scenario; found ${quote(listingOf(node))}`,
    );
  }
}

const listingOf = (node: SourceNode): string =>
  [textOf(node, 'seller'), marketplaceNamed(textOf(node, 'marketplace') ?? ''), textOf(node, 'sku')]
    .filter(Boolean)
    .join(' ');

function checkListed(
  root: SourceNode,
  list: string,
  by: string,
  node: SourceNode | undefined,
  key: string,
  report: Report,
): void {
  const id = textOf(node, key);
  if (id === undefined) return;
  const known = valuesIn(root, `${list}.${by}`, () =>
    itemsOf(root, list).flatMap((one) => textOf(one, by) ?? []),
  );
  if (known.has(id)) return;
  const some = known.size > 8 ? [...[...known].slice(0, 8), 'others'] : [...known];
  report(
    childOf(node, key)!,
    `expected one of ${list} (it has ${oneOf(some) || 'none'}); found ${quote(id)}`,
  );
}

const cache = new WeakMap<SourceNode, Map<string, ReadonlySet<string>>>();

/** What a scenario has of something, collected once: a timeline may have thousands of entries. */
function valuesIn(root: SourceNode, name: string, collect: () => string[]): ReadonlySet<string> {
  const kept = cache.get(root) ?? new Map<string, ReadonlySet<string>>();
  cache.set(root, kept);
  const values = kept.get(name) ?? new Set(collect());
  kept.set(name, values);
  return values;
}
