import type { World } from '../../world/world.js';
import type { SettledOrder } from './settled.js';
import { openGroupOf } from './groups.js';
import type { FinancialEventGroup } from './groups.js';

/** Something that moved money: a line of a group. The amount is in hundredths, from the seller negative. */
export interface FinancialEvent {
  id: number;
  /** Row of the group. */
  group: number;
  kind: string;
  postedAt: number;
  amazonOrderId: string | null;
  amount: number;
  currency: string;
  /** What a settlement report calls it. */
  line: string;
  /** Of an order what was charged for each line; of the other kinds what the model of Finances says of their shape. */
  details: SettledOrder | Record<string, unknown>;
}

export type NewFinancialEvent = Omit<FinancialEvent, 'id' | 'group' | 'currency' | 'amazonOrderId'> & {
  amazonOrderId?: string;
};

/** Adds an event to the open group of an account. To be called in the transaction of what it is about. @returns its row. */
export const postEvent = (world: World, seller: number, currency: string, event: NewFinancialEvent): number =>
  insertEvent(world, openGroupOf(world, seller, currency), event);

/** Adds an event to a group, whose total moves with it. @returns its row. */
export function insertEvent(
  world: World,
  { id: group, seller, currency }: Pick<FinancialEventGroup, 'id' | 'seller' | 'currency'>,
  { kind, postedAt, amazonOrderId, amount, line, details }: NewFinancialEvent,
): number {
  world.database.run('UPDATE financial_event_groups SET total = total + ? WHERE id = ?', amount, group);
  return world.database.run(
    `INSERT INTO financial_events ("group", seller, currency, kind, posted_at, amazon_order_id, amount, line, details)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    group,
    seller,
    currency,
    kind,
    postedAt,
    amazonOrderId ?? null,
    amount,
    line,
    JSON.stringify(details),
  ).id;
}

interface Row extends Omit<FinancialEvent, 'details'> {
  details: string;
}

const SELECT = `SELECT id, "group", kind, posted_at AS postedAt, amazon_order_id AS amazonOrderId, amount, currency, line, details
  FROM financial_events`;

const eventOf = (row: Row): FinancialEvent => ({
  ...row,
  details: JSON.parse(row.details) as FinancialEvent['details'],
});

export const eventOfRow = (world: World, id: number): FinancialEvent =>
  eventOf(world.database.get<Row>(`${SELECT} WHERE id = ?`, id)!);

/** Up to `limit` events of a group in the order in which they came to it, from behind row `after` on. */
export const eventsOfGroup = (world: World, group: number, limit: number, after: number): FinancialEvent[] =>
  world.database
    .all<Row>(`${SELECT} WHERE "group" = ? AND id > ? ORDER BY id LIMIT ? + 0`, group, after, limit)
    .map(eventOf);

/** Which events are asked for: of an order, of a group, or all of a seller in some currencies. */
export type EventScope = { seller: number } & (
  { order: string } | { group: number } | { currencies: readonly string[] }
);

/** Where a page of events goes on. */
export interface EventPlace {
  postedAt: number;
  id: number;
}

/** The rows of up to `limit` events posted from `from` on and before `to`, by that and then by row, from behind a place on. */
export function findEventRows(
  world: World,
  scope: EventScope,
  from: number,
  to: number,
  limit: number,
  after: EventPlace = { postedAt: from, id: 0 },
): number[] {
  const [where, ...values] = conditionOf(scope);
  return world.database.numbers(
    `SELECT id FROM financial_events WHERE ${where} AND (posted_at, id) > (?, ?) AND posted_at < ?
     ORDER BY posted_at, id LIMIT ? + 0`,
    ...values,
    after.postedAt,
    after.id,
    to,
    limit,
  );
}

/** The events in some rows, in their order. */
export const eventsInRows = (world: World, rows: readonly number[]): FinancialEvent[] =>
  world.database
    .all<Row>(
      `${SELECT} WHERE id IN (SELECT value FROM json_each(?)) ORDER BY posted_at, id`,
      JSON.stringify(rows),
    )
    .map(eventOf);

/** The same events themselves. */
export const findEvents = (...asked: Parameters<typeof findEventRows>): FinancialEvent[] =>
  eventsInRows(asked[0], findEventRows(...asked));

/** So many are read in one go. */
const CHUNK = 500;

/** All events posted from `from` on and before `to`, oldest first. */
export function* eachEvent(
  world: World,
  scope: EventScope,
  from: number,
  to: number,
): Generator<FinancialEvent> {
  let after: EventPlace | undefined;
  do {
    const found: FinancialEvent[] = findEvents(world, scope, from, to, CHUNK, after);
    yield* found;
    after = found.length < CHUNK ? undefined : found.at(-1);
  } while (after);
}

function conditionOf(scope: EventScope): [string, ...(string | number)[]] {
  if ('order' in scope) return ['amazon_order_id = ? AND seller = ?', scope.order, scope.seller];
  if ('group' in scope) return ['"group" = ? AND seller = ?', scope.group, scope.seller];
  return [
    'seller = ? AND currency IN (SELECT value FROM json_each(?))',
    scope.seller,
    JSON.stringify(scope.currencies),
  ];
}
