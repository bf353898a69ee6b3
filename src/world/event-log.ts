import type { WorldDatabase } from './database.js';
import type { DetailsOf, EventType } from './event-types.js';

/** Something that happened in a world, as it was told. */
export interface WorldEvent<Type extends EventType = EventType> {
  /** Grows with every event, and is never used again. */
  id: number;
  /** When it happened, by the world's clock, in milliseconds. */
  at: number;
  type: Type;
  /** Rows; undefined: it concerns none. */
  seller: number | undefined;
  participation: number | undefined;
  sellerId: string | undefined;
  marketplaceId: string | undefined;
  subject: string;
  details: DetailsOf<Type>;
}

interface Row {
  id: number;
  at: number;
  type: EventType;
  seller: number | null;
  participation: number | null;
  seller_id: string | null;
  marketplace_id: string | null;
  subject: string;
  details: string;
}

const eventOf = (row: Row): WorldEvent => ({
  id: row.id,
  at: row.at,
  type: row.type,
  seller: row.seller ?? undefined,
  participation: row.participation ?? undefined,
  sellerId: row.seller_id ?? undefined,
  marketplaceId: row.marketplace_id ?? undefined,
  subject: row.subject,
  details: JSON.parse(row.details) as WorldEvent['details'],
});

const JOINED = `FROM world_events e LEFT JOIN participations p ON p.id = e.participation
    LEFT JOIN sellers s ON s.id = coalesce(e.seller, p.seller)`;

const SELECT = `SELECT e.id, e.at, e.type, coalesce(e.seller, p.seller) AS seller, e.participation, s.seller_id,
    p.marketplace_id, e.subject, e.details ${JOINED}`;

/** Up to `limit` events of some types behind the one of id `after`, oldest first. */
export const eventsBehind = (
  database: WorldDatabase,
  types: readonly EventType[],
  after: number,
  limit: number,
): WorldEvent[] =>
  database
    .all<Row>(
      `${SELECT} WHERE e.id > ? AND e.type IN (SELECT value FROM json_each(?)) ORDER BY e.id LIMIT ? + 0`,
      after,
      JSON.stringify(types),
      limit,
    )
    .map(eventOf);

/** Which events a list is of. */
export interface EventQuery {
  types: readonly EventType[];
  /** From that instant on, in milliseconds. */
  since: number;
  /** Only those of smaller ids. */
  before: number;
  limit: number;
  /** What they are about, such as the id of an order; absent: anything. */
  subject?: string;
  /** Whom they concern, by SellerId; absent: anybody. */
  sellerId?: string;
}

/** One page of events, newest first, and how many there are in all. What is kept is bounded, so it is looked through. */
export function listEvents(
  database: WorldDatabase,
  query: EventQuery,
): { events: WorldEvent[]; count: number } {
  const { types, since, before, limit, subject, sellerId } = query;
  const conditions = [
    'e.type IN (SELECT value FROM json_each(?)) AND e.at >= ?',
    ...(subject === undefined ? [] : ['AND e.subject = ?']),
    ...(sellerId === undefined ? [] : ['AND s.seller_id = ?']),
  ];
  const values = [JSON.stringify(types), since, ...[subject, sellerId].filter((each) => each !== undefined)];
  const where = `WHERE ${conditions.join(' ')}`;
  const [count = 0] = database.numbers(
    sellerId === undefined
      ? `SELECT count(*) FROM world_events e ${where}`
      : `SELECT count(*) ${JOINED} ${where}`,
    ...values,
  );
  const page = `${SELECT} ${where} AND e.id < ? ORDER BY e.id DESC LIMIT ? + 0`;
  return { events: database.all<Row>(page, ...values, before, limit).map(eventOf), count };
}
