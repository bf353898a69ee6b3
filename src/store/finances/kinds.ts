import { readData } from '../../model/data-file.js';

/** A kind of financial events, by the list in which ListFinancialEvents has them. */
export interface EventKind {
  /** Its shape in the model of Finances. */
  shape: string;
  /** The members whose sum it adds to its group. */
  amount: string[];
  /** What a settlement report calls it. */
  line: string;
}

interface FinanceFacts {
  commission: number;
  refundCommission: { share: number; most: number };
  fixedClosing: Record<string, string>;
  fba: Record<string, string>;
  subscription: Record<string, string>;
  /** Countries in which Amazon withholds the tax and pays it itself. */
  taxWithheldIn: string[];
  kinds: Record<string, EventKind>;
  lines: Record<string, { kind: string; type?: string }>;
}

let facts: FinanceFacts | undefined;

/** `data/finances.json`, read when first needed: many worlds have no money in them. */
export const financeFacts = (): FinanceFacts => (facts ??= readData<FinanceFacts>('finances.json'));

/** Kinds whose events are of the lines of an order; the store keeps what was charged for each. */
export const ORDER_KINDS = ['Shipment', 'Refund', 'GuaranteeClaim', 'Chargeback'] as const;

export type OrderKind = (typeof ORDER_KINDS)[number];

export const isOrderKind = (kind: string): kind is OrderKind =>
  (ORDER_KINDS as readonly string[]).includes(kind);

export const eventKinds = (): string[] => Object.keys(financeFacts().kinds);
