import { compareTable } from './table.js';
import type { KnownDifference } from './table.js';
import type { Thing, Things } from './things.js';
import type { Value } from './values.js';

/** Where two sides differ. */
export interface Difference {
  /** `order`, `order item`, `stock`, `report row`, ... */
  what: string;
  id: string;
  /** The order that an item belongs to. */
  of?: string;
  /** Absent: one side does not have the thing at all. */
  field?: string;
  /** Null: nothing. */
  left: Value | null;
  right: Value | null;
}

/** A difference by nature, with the reason why it is not counted. */
export interface NaturalDifference extends Difference {
  because: string;
}

/** Everything in which two sides differ, in the order in which the left one has things. @param changedByBoth ids of what both changed */
export function differencesOf(
  left: Things,
  right: Things,
  changedByBoth: ReadonlySet<string> = new Set(),
): { counted: Difference[]; known: NaturalDifference[] } {
  const counted: Difference[] = [];
  const known: NaturalDifference[] = [];
  const statusOf = (order: string | undefined) =>
    (left.get(`order ${order}`) ?? right.get(`order ${order}`))?.fields.get('status');
  for (const key of new Set([...left.keys(), ...right.keys()]))
    for (const difference of betweenThings(left.get(key), right.get(key))) {
      const rule = compareTable().known.find((one) => applies(one, difference, { changedByBoth, statusOf }));
      if (rule) known.push({ ...difference, because: rule.text });
      else counted.push(difference);
    }
  return { counted, known };
}

function betweenThings(left: Thing | undefined, right: Thing | undefined): Difference[] {
  const { what, id, of } = (left ?? right)!;
  const named = { what, id, ...(of !== undefined && { of }) };
  if (!left || !right) return [{ ...named, left: left ? PRESENT : null, right: right ? PRESENT : null }];
  return [...new Set([...left.fields.keys(), ...right.fields.keys()])].flatMap((field) => {
    const one = left.fields.get(field);
    const other = right.fields.get(field);
    return one === other ? [] : [{ ...named, field, left: short(one), right: short(other) }];
  });
}

/** What stands for a thing that one side has and the other has not. */
const PRESENT = true;

/** A text so long that nobody reads it is cut. */
const LONGEST = 500;

const short = (value: Value | undefined): Value | null =>
  typeof value === 'string' && value.length > LONGEST ? `${value.slice(0, LONGEST)}…` : (value ?? null);

/** What the rules for natural differences ask about beside the difference itself. */
interface Around {
  changedByBoth: ReadonlySet<string>;
  statusOf(order: string | undefined): Value | undefined;
}

function applies(rule: KnownDifference, difference: Difference, around: Around): boolean {
  const { what, fields, values, onlyRepeatsId, oneSided, orders, bothChanged } = rule;
  if (difference.what !== what || !fields.includes(difference.field ?? '')) return false;
  const sides = [difference.left, difference.right];
  if (oneSided && !sides.includes(null)) return false;
  if (orders && !orders.includes(String(around.statusOf(difference.of)))) return false;
  if (values && !values.every((value) => sides.includes(value))) return false;
  if (onlyRepeatsId && !(sides.includes(null) && sides.includes(difference.id))) return false;
  return !bothChanged || around.changedByBoth.has(difference.id);
}
