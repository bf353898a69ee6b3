import type { Address, Catalog, Operation } from '../protocol/catalog.js';
import type { Metered } from './metered.js';

/** What was made of an operation at the path of its section's sandbox, which counts for itself. */
const atSandbox = new WeakMap<Operation, Metered>();

/** What a call at an address counts as: at the path of a sandbox the operation has quotas of its own. */
export function meteredAt(
  { environment, name }: Pick<Address, 'environment' | 'name'>,
  operation: Operation,
): Metered {
  if (environment === 'live') return operation;
  let metered = atSandbox.get(operation);
  if (!metered) atSandbox.set(operation, (metered = sandboxed(operation, name)));
  return metered;
}

const sandboxed = ({ key, name, section, model }: Operation, sandbox: string): Metered => ({
  key: `${sandbox}.${name}`,
  name,
  section: { name: sandbox, service: section.service },
  model: { ...model, ...(model.sandboxThrottle && { throttle: model.sandboxThrottle }) },
  overriddenBy: key,
});

/** What was counted under a key: an operation, also at the path of a sandbox. */
export function findMetered(catalog: Catalog, key: string): Metered | undefined {
  const live = catalog.findOperation(key);
  if (live) return live;
  const [name = '', operation = ''] = key.split('.');
  const section = catalog.sections.find(({ service }) => service.sandbox?.name === name);
  const found = section?.operations.get(operation);
  return found && meteredAt({ environment: 'sandbox', name }, found);
}
