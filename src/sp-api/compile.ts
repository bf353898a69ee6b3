import { readData } from '../model/data-file.js';
import { spApis, spOperations } from '../model/sp-api.js';
import type { SpOperationName, SpShape } from '../model/sp-api.js';
import { compileWriters, pretty, writtenOnce } from './compile-writer.js';
import type { Writer } from './compile-writer.js';

/** An operation of SP-API, ready to be called. */
export interface SpOperation extends SpOperationName {
  /** The path as a router has it: `/orders/v0/orders/:orderId`. */
  route: string;
  /** The operations of MWS that it replaces: it needs the role of one of them. */
  replaces: readonly { section: string; operation: string }[];
  shapes: Readonly<Record<string, SpShape>>;
  /** Absent where the answer has no body, or its shape is not known. */
  write?: Writer;
}

interface Replacements {
  operations: Record<string, { replacedBy: string[] | null }>;
}

/** Compiles all operations, those that have no code too: their routes are known. */
export function compileSpApi(): SpOperation[] {
  const replaced = replacements();
  const writers = new Map(spApis().map(({ api, shapes }) => [api, compileWriters(shapes)]));
  return [...spOperations()].map((operation) => {
    const { api, spModel } = operation;
    const write = spModel.answer === undefined ? undefined : writers.get(api.api)!(spModel.answer);
    return {
      ...operation,
      route: spModel.path.replace(/\{(\w+)\}/g, ':$1'),
      replaces: replaced.get(operation.key) ?? [],
      shapes: api.shapes,
      ...(write && { write: api.layout === 'pretty' ? writtenOnce((value) => pretty(write(value))) : write }),
    };
  });
}

/** `data/sp-api.json`, the other way round. */
function replacements(): Map<string, { section: string; operation: string }[]> {
  const { operations } = readData<Replacements>('sp-api.json');
  const inverted = new Map<string, { section: string; operation: string }[]>();
  for (const [key, { replacedBy }] of Object.entries(operations)) {
    const [section = '', operation = ''] = key.split('.');
    for (const id of replacedBy ?? [])
      inverted.set(id, [...(inverted.get(id) ?? []), { section, operation }]);
  }
  return inverted;
}
