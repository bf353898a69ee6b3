import { DATA_ROLES } from '../../registry/developers.js';
import { didYouMean } from '../../model/nearest-name.js';
import { marketplaceNames, marketplaceNamed, marketplacesNamed, ALL } from '../marketplace-names.js';
import { childOf, entriesOf, itemsOf, oneOf, ownText, quote, textOf } from '../source/source-node.js';
import type { Place, Report, SourceNode } from '../source/source-node.js';
import { checkPay } from './check-pay.js';
import type { ModelIndex } from './model-index.js';

/** Finds what a scenario refers to and does not have: developers, sellers, marketplaces, sections, operations. */
export function checkReferences(root: SourceNode, model: ModelIndex, report: Report): void {
  const developers = idsOf(root, 'developers');
  const sellers = idsOf(root, 'sellers');
  const toSeller = (node: SourceNode, key = 'seller') => refer(node, key, sellers, 'seller', report);

  for (const developer of itemsOf(root, 'developers')) {
    toSeller(developer, 'account');
    for (const role of itemsOf(developer, 'roles')) checkRole(role, model, report);
  }
  for (const seller of itemsOf(root, 'sellers')) checkMarketplaceNames(seller, 'marketplaces', report);
  for (const authorization of itemsOf(root, 'authorizations')) {
    refer(authorization, 'developer', developers, 'developer', report);
    toSeller(authorization);
  }
  for (const stock of itemsOf(root, 'inventory')) toSeller(stock);
  checkPay(root, toSeller, report);
  for (const balance of itemsOf(childOf(root, 'finances'), 'openingBalance')) toSeller(balance);
  for (const list of ['rules', 'submitted']) {
    for (const node of itemsOf(childOf(root, 'feeds'), list)) {
      toSeller(node);
      checkMarketplaceNames(node, 'marketplaces', report);
    }
  }
  for (const list of ['rules', 'available'])
    for (const node of itemsOf(childOf(root, 'reports'), list)) toSeller(node);
  for (const node of itemsOf(childOf(root, 'inbound'), 'sellers')) toSeller(node);
  for (const failure of itemsOf(root, 'transportFailures')) toSeller(failure);
  for (const shipment of itemsOf(root, 'mfShipments')) toSeller(shipment);
  for (const list of ['terms', 'balance'])
    for (const node of itemsOf(childOf(root, 'merchantFulfillment'), list)) toSeller(node);
  for (const list of [
    'listings',
    'inboundShipments',
    'orders',
    'generate',
    'returns',
    'settlements',
    'metrics',
    'webstores',
    'customers',
    'carts',
    'stockSubscriptions',
    'fulfillmentOrders',
    'financialEvents',
    'recommendations',
    'destinations',
    'subscriptions',
    'feePromotions',
  ]) {
    const key = list === 'generate' ? 'marketplaces' : 'marketplace';
    for (const node of itemsOf(root, list)) {
      toSeller(node);
      checkMarketplaceNames(node, key, report);
      checkParticipation(node, key, root, report);
    }
  }
  for (const list of ['catalog', 'browseTree', 'offers', 'buyBox']) {
    for (const node of itemsOf(root, list)) checkMarketplaceNames(node, 'marketplace', report);
  }
  for (const [section, { key }] of entriesOf(root, 'serviceStatus'))
    checkSection(section, key, model, report);
}

/** The ids of a list's entries. */
const idsOf = (root: SourceNode, list: string): string[] => [
  ...new Set(itemsOf(root, list).flatMap((node) => textOf(node, 'id') ?? [])),
];

function refer(node: SourceNode, key: string, ids: string[], kind: string, report: Report): void {
  const id = textOf(node, key);
  if (id === undefined || ids.includes(id)) return;
  const known = ids.length === 0 ? 'it has none' : `it has ${oneOf(ids)}`;
  report(childOf(node, key)!, `expected a ${kind} of this scenario (${known}); found ${quote(id)}`);
}

function checkRole(role: SourceNode, model: ModelIndex, report: Report): void {
  const name = ownText(role);
  if (name === undefined || DATA_ROLES.includes(name) || model.sections.includes(name)) return;
  if (name.includes('.') && model.find(name).length > 0) return;
  const keys = model.meantBy({}).map(({ key }) => key);
  const meant = didYouMean(name, name.includes('.') ? keys : [...model.sections, ...DATA_ROLES]);
  report(
    role,
    `expected a section (such as Orders), Section.Operation or ${oneOf(DATA_ROLES)}; found ${quote(name)}${meant}`,
  );
}

/** The names of marketplaces under a key, one or a list of them. */
function marketplaceNodes(node: SourceNode, key: string): readonly SourceNode[] {
  const child = childOf(node, key);
  if (!child) return [];
  return child.kind === 'list' ? child.items : [child];
}

function checkMarketplaceNames(node: SourceNode, key: string, report: Report): void {
  const many = key === 'marketplaces';
  for (const place of marketplaceNodes(node, key)) {
    const name = ownText(place);
    if (name === undefined || marketplaceNamed(name) !== undefined || (many && name === ALL)) continue;
    report(
      place,
      `expected the id of a marketplace or the code of its country${many ? ', or all' : ''}; found ${quote(name)}${didYouMean(name, marketplaceNames())}`,
    );
  }
}

/** Orders and listings belong to a seller's part in a marketplace. */
function checkParticipation(node: SourceNode, key: string, root: SourceNode, report: Report): void {
  const sellerId = textOf(node, 'seller');
  const seller = itemsOf(root, 'sellers').find((candidate) => textOf(candidate, 'id') === sellerId);
  if (!seller) return;
  const joined = marketplacesNamed(
    marketplaceNodes(seller, 'marketplaces').flatMap((name) => ownText(name) ?? []),
  );
  for (const place of marketplaceNodes(node, key)) {
    const name = ownText(place) ?? ALL;
    const id = marketplaceNamed(name);
    if (id === undefined || joined.includes(id)) continue;
    report(place, `expected a marketplace that seller ${sellerId} takes part in; found ${quote(name)}`);
  }
}

/** Finds a section that has no GetServiceStatus to answer. */
export function checkSection(section: string, place: Place, model: ModelIndex, report: Report): void {
  const sections = model.sections.filter((name) => model.find(`${name}.GetServiceStatus`).length > 0);
  if (!sections.includes(section)) {
    report(
      place,
      `expected a section that has GetServiceStatus: ${oneOf(sections)}${didYouMean(section, sections)}`,
    );
  }
}
