import { readData } from '../../../model/data-file.js';

/** `data/sp-api.json`: what replaces the operations of MWS in the Selling Partner API. */
export interface SpApiTable {
  apis: Record<string, { name: string; version: string }>;
  operations: Record<string, SpApiRow>;
}

export interface SpApiRow {
  /** `orders.getOrders`, by the table of APIs; null: nothing replaces it. */
  replacedBy: string[] | null;
  /** Why nothing does. */
  reason?: string;
  note?: string;
  /** Where it comes from; the guide and the model if not given. */
  source?: string;
  evidence: 'confirmed' | 'chosen';
}

let table: SpApiTable | undefined;

/** Read when it is first asked for: few runs ask for it, and every start would pay. */
export const spApi = (): SpApiTable => (table ??= readData<SpApiTable>('sp-api.json'));

/** Whether a key is that of an operation of MWS. */
export const isOfMws = (key: string): boolean => Object.hasOwn(spApi().operations, key);

/** The keys of the operations that replace one. */
export const replacementsOf = (key: string): readonly string[] => spApi().operations[key]!.replacedBy ?? [];

/** What replaces an operation, as people read it: `Orders API v0: getOrders`. */
export function showReplacement(key: string) {
  const { apis, operations } = spApi();
  const { replacedBy, source: _, ...more } = operations[key]!;
  return { replacement: replacedBy?.map(name) ?? null, ...more };

  function name(id: string): string {
    const [api = '', operation = ''] = id.split('.');
    return `${apis[api]!.name} ${apis[api]!.version}: ${operation}`;
  }
}
