import { findSpOperation } from '../../model/sp-api.js';
import type { ScenarioQuota } from '../scenario.js';
import { entriesOf, oneOf, plainOf, quote } from '../source/source-node.js';
import type { Report, SourceNode } from '../source/source-node.js';
import type { ModelIndex } from './model-index.js';

/** Reads the quotas of a scenario: finds their operations and fills in what is documented of each. */
export function checkQuotas(
  root: SourceNode,
  model: ModelIndex,
  report: Report,
): Record<string, ScenarioQuota> | undefined {
  const quotas = entriesOf(root, 'quotas').flatMap(([name, { key, value }]) => {
    const ofSpApi = /^[a-z]/.test(name) ? findSpOperation(name) : undefined;
    if (ofSpApi) return [[name, quotaOf(ofSpApi.model.throttle, value, report)] as const];
    const found = model.find(name);
    if (found.length !== 1) {
      const keys = found.map((one) => one.key);
      const expected = keys.length > 0 ? oneOf(keys) : 'an operation such as Orders.ListOrders';
      report(key, `expected ${expected}; found ${quote(name)}`);
      return [];
    }
    const { operation, key: operationKey } = found[0]!;
    return [[operationKey, quotaOf(operation.throttle, value, report)] as const];
  });
  return quotas.length > 0 ? Object.fromEntries(quotas) : undefined;
}

function quotaOf(
  documented: Partial<ScenarioQuota> | undefined,
  node: SourceNode,
  report: Report,
): ScenarioQuota {
  const given = (node.kind === 'map' ? plainOf(node) : {}) as Partial<ScenarioQuota>;
  const { quota, restore, restoreSeconds, hourly } = { ...documented, ...given };
  const missing = Object.entries({ quota, restore, restoreSeconds }).filter(
    ([, value]) => value === undefined,
  );
  if (node.kind === 'map' && missing.length > 0) {
    const names = missing.map(([name]) => quote(name)).join(', ');
    report(node, `lacks ${names}: no quota of this operation is documented to take it from`);
  }
  const numbers = { quota: quota!, restore: restore!, restoreSeconds: restoreSeconds! };
  return { ...numbers, ...(hourly !== undefined && { hourly }) };
}
