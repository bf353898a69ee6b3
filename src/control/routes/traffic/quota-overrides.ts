import { findSpOperation } from '../../../model/sp-api.js';
import type { Catalog } from '../../../protocol/catalog.js';
import type { Metered } from '../../../traffic/metered.js';
import type { QuotaOverride, QuotaOverrides } from '../../../traffic/quotas.js';
import { invalidBody } from '../../problem.js';
import type { Finding } from '../../validation.js';

/** Quotas as a scenario has them, by `Section.Operation`, or by `Operation` where one section has it. */
export type GivenQuotas = Readonly<Record<string, Partial<QuotaOverride>>>;

/**
 * Finds the operations of given quotas, and fills in what is documented of each.
 * @throws Problem with every name that is not an operation's, and every number that nothing is documented for.
 */
export function readOverrides(catalog: Catalog, given: GivenQuotas): QuotaOverrides {
  const findings: Finding[] = [];
  const overrides: Record<string, QuotaOverride> = {};
  for (const [name, own] of Object.entries(given)) {
    const wrong = (path: string, message: string) =>
      void findings.push({ in: 'body', path: `/quotas/${name}${path}`, message });
    const [operation, ...others] = operationsNamed(catalog, name);
    if (!operation || others.length > 0) {
      const names = [operation, ...others].map((each) => each?.key).join(', ');
      wrong('', operation ? `must be one of ${names}` : `there is no operation ${name}`);
      continue;
    }
    const { quota, restore, restoreSeconds, hourly } = { ...operation.model.throttle, ...own };
    const missing = Object.entries({ quota, restore, restoreSeconds }).filter(([, value]) => !value);
    for (const [field] of missing) wrong(`/${field}`, 'is missing, and none is documented');
    overrides[operation.key] = {
      quota: quota!,
      restore: restore!,
      restoreSeconds: restoreSeconds!,
      ...(hourly !== undefined && { hourly }),
    };
  }
  if (findings.length > 0) throw invalidBody(findings);
  return overrides;
}

/** SP-API's operations are named with their API: `orders.getOrders`. */
function operationsNamed({ sections }: Catalog, name: string): Metered[] {
  const [first = '', second] = name.split('.', 2);
  const ofSpApi = /^[a-z]/.test(name) && findSpOperation(name);
  if (ofSpApi) return [ofSpApi];
  return sections
    .filter((section) => second === undefined || section.name === first)
    .flatMap(({ operations }) => operations.get(second ?? first) ?? []);
}
