import type { WantedItem } from '../../store/inbound/check-plan-items.js';
import { brief } from '../element.js';
import { refuse } from '../problem.js';

/** A plan file: names with their values, an empty line, then SKUs with their quantities. */
export interface PlanFile {
  head: Readonly<Record<string, string>>;
  items: WantedItem[];
}

/** More SKUs than this no plan has. */
const MOST = 5_000;

/** Reads a plan file. @throws Refusal */
export function readPlanFile(text: string, least: 0 | 1): PlanFile {
  const rows = text
    .replace(/^\uFEFF/, '')
    .split(/\r\n|\n|\r/)
    .map((line) => line.split('\t').map((cell) => cell.trim()));
  const heading = rows.findIndex(([first]) => first?.toLowerCase() === 'merchantsku');
  if (heading < 0) refuse('missingField', { field: 'MerchantSKU' });
  const column = rows[heading]!.findIndex((cell) => cell.toLowerCase() === 'quantity');
  if (column < 0) refuse('missingField', { field: 'Quantity' });
  const head = rows
    .slice(0, heading)
    .flatMap(([name, value]) => (name && value ? [[name, value] as const] : []));
  const lines = rows.slice(heading + 1).filter((cells) => cells.some((cell) => cell !== ''));
  if (lines.length > MOST) refuse('tooManyMessages', { limit: MOST });
  if (lines.length === 0) refuse('missingValue', { field: 'MerchantSKU' });
  return {
    head: Object.fromEntries(head),
    items: lines.map((cells) => ({
      sku: cells[0] || refuse('missingValue', { field: 'MerchantSKU' }),
      quantity: quantityOf(cells[column] ?? '', least),
    })),
  };
}

function quantityOf(text: string, least: number): number {
  const quantity = /^\d{1,8}$/.test(text) ? Number(text) : -1;
  return quantity >= least ? quantity : refuse('invalidValue', { field: 'Quantity', value: brief(text) });
}

/** A value of the head that must be there. @throws Refusal */
export const valueOf = ({ head }: PlanFile, name: string): string =>
  head[name] ?? refuse('missingValue', { field: name });
