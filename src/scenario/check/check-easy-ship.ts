import {
  easyShipFacts,
  easyShipStatuses,
  easyShipStatusNamed,
  PENDING_SCHEDULE,
} from '../../model/easy-ship.js';
import { findMarketplace } from '../../model/marketplaces.js';
import { marketplaceNamed } from '../marketplace-names.js';
import { childOf, itemsOf, oneOf, quote, textOf } from '../source/source-node.js';
import type { Report, SourceNode } from '../source/source-node.js';

/** Finds orders that Amazon cannot pick up: it does in India, at sellers who ship themselves. */
export function checkEasyShip(root: SourceNode, report: Report): void {
  for (const order of itemsOf(root, 'orders')) {
    const said = childOf(order, 'easyShip');
    if (said?.kind !== 'scalar' || said.value !== true) continue;
    const { country } = easyShipFacts();
    const name = textOf(order, 'marketplace') ?? '';
    if (findMarketplace(marketplaceNamed(name) ?? '')?.countryCode !== country)
      report(said, `Easy Ship is in ${country} only; found an order in ${quote(name)}`);
    if (textOf(order, 'channel') === 'AFN') report(said, 'cannot stand beside channel: AFN');
    checkStatus(order, report);
  }
}

function checkStatus(order: SourceNode, report: Report): void {
  const status = textOf(order, 'easyShipStatus');
  if (status === undefined || status === PENDING_SCHEDULE || easyShipStatusNamed(status)) return;
  const known = [PENDING_SCHEDULE, ...easyShipStatuses];
  report(childOf(order, 'easyShipStatus')!, `expected ${oneOf(known)}; found ${quote(status)}`);
}
