import { SCHEMA_VERSION } from '../../world/migrations.js';
import { childOf } from '../source/source-node.js';
import type { Report, SourceNode } from '../source/source-node.js';

/** Finds a state that another release wrote: its columns may mean something else. */
export function checkState(root: SourceNode, report: Report): void {
  const version = childOf(childOf(root, 'state'), 'schema');
  if (version?.kind !== 'scalar' || typeof version.value !== 'number' || version.value === SCHEMA_VERSION)
    return;
  report(
    version,
    `expected ${SCHEMA_VERSION}, the schema of this release; found ${version.value}: export the world anew with the release ` +
      'that it is of, or leave state out',
  );
}
