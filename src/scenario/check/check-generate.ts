import { childOf, entriesOf, itemsOf, textOf } from '../source/source-node.js';
import type { Report, SourceNode } from '../source/source-node.js';

/** Finds entries of `generate` that nothing can be made of. */
export function checkGenerate(root: SourceNode, report: Report): void {
  for (const entry of itemsOf(root, 'generate')) {
    checkWeights(entry, report);
    const seller = itemsOf(root, 'sellers').find((node) => textOf(node, 'id') === textOf(entry, 'seller'));
    if (seller && !childOf(seller, 'marketplaces')) {
      report(childOf(entry, 'seller')!, 'expected a seller that takes part in a marketplace');
    }
  }
}

/** Statuses that orders have in some places only: others have to be left for all other places. */
const special = ['PendingAvailability', 'Unfulfillable'];

function checkWeights(entry: SourceNode, report: Report): void {
  const statuses = childOf(entry, 'statuses');
  if (statuses?.kind !== 'map') return;
  const common = entriesOf(entry, 'statuses').filter(
    ([status, { value }]) => !special.includes(status) && value.kind === 'scalar' && Number(value.value) > 0,
  );
  if (common.length === 0)
    report(statuses, `expected a weight above 0 for a status beyond ${special.join(' and ')}`);
}
