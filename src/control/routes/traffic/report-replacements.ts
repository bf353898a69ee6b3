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
  evidence: 'confirmed' | 'chosen';
}

let table: SpApiTable | undefined;

/** Read when it is first asked for: few runs ask for it, and every start would pay. */
export const spApi = (): SpApiTable => (table ??= readData<SpApiTable>('sp-api.json'));

/** What replaces an operation, as people read it: `Orders API v0: getOrders`. */
export function showReplacement(key: string) {
  const { apis, operations } = spApi();
  const { replacedBy, ...more } = operations[key]!;
  return { replacement: replacedBy?.map(name) ?? null, ...more };

  function name(id: string): string {
    const [api = '', operation = ''] = id.split('.');
    return `${apis[api]!.name} ${apis[api]!.version}: ${operation}`;
  }
}
