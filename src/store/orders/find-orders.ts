import type { World } from '../../world/world.js';

/** Which orders a list is of. Every list is in the order of one date; `after` is the last entry of the page before. */
export interface OrderQuery {
  /** Rows of the participations (seller and marketplace) to look in. */
  participations: readonly number[];
  by: 'purchase' | 'update';
  /** Both included, in milliseconds. */
  from: number;
  to: number;
  statuses?: readonly string[];
  channels?: readonly string[];
  paymentMethods?: readonly string[];
  easyShipStatuses?: readonly string[];
  tfmStatuses?: readonly string[];
  buyerEmail?: string;
  sellerOrderId?: string;
  after?: OrderPlace;
  limit: number;
}

/** A place in a list: the date it is sorted by, and the row for those with the same date. */
export interface OrderPlace {
  at: number;
  id: number;
}

const DATE = { purchase: 'purchased_at', update: 'updated_at' } as const;

/**
 * A filter that an index serves: its column stands between the participation and the date. The first one that a query
 * has leads; the most selective come first.
 */
const leads = [
  { column: 'seller_order_id', values: (query: OrderQuery) => query.sellerOrderId && [query.sellerOrderId] },
  { column: 'buyer_email', values: (query: OrderQuery) => query.buyerEmail && [query.buyerEmail] },
  { column: 'easy_ship_status', values: (query: OrderQuery) => query.easyShipStatuses },
  { column: 'tfm_status', values: (query: OrderQuery) => query.tfmStatuses },
  { column: 'status', values: (query: OrderQuery) => query.statuses },
  { column: 'payment_method', values: (query: OrderQuery) => query.paymentMethods },
  { column: 'channel', values: (query: OrderQuery) => query.channels },
] as const;

export type LeadColumn = (typeof leads)[number]['column'];

/**
 * The index of each range, which the query names: left to itself SQLite takes the one without the filter, and reads all
 * orders of the period for the few that have a rare status.
 */
const INDEX: Readonly<Record<OrderQuery['by'], { all: string } & { [Lead in LeadColumn]?: string }>> = {
  purchase: {
    all: 'orders_by_purchase',
    seller_order_id: 'orders_by_seller_order',
    buyer_email: 'orders_by_buyer',
    easy_ship_status: 'orders_by_purchase_easy_ship',
    tfm_status: 'orders_by_purchase_tfm',
    status: 'orders_by_purchase_status',
    payment_method: 'orders_by_purchase_payment',
    channel: 'orders_by_purchase_channel',
  },
  update: {
    all: 'orders_by_update',
    easy_ship_status: 'orders_by_update_easy_ship',
    tfm_status: 'orders_by_update_tfm',
    status: 'orders_by_update_status',
    payment_method: 'orders_by_update_payment',
    channel: 'orders_by_update_channel',
  },
};

/**
 * One page of orders. Each participation and each value of the leading filter is a range of one index, read no further
 * than a page; the ranges are merged. So page 1,000 costs what page 1 costs, and a rare status what a common one does.
 */
export function findOrders(world: World, query: OrderQuery): OrderPlace[] {
  const ranges = rangesOf(query, 'place').map(({ sql, values }) =>
    world.database.tuples<[number, number]>(sql, ...values).map(toPlace),
  );
  if (ranges.length === 1) return ranges[0]!;
  return ranges
    .flat()
    .sort((a, b) => a.at - b.at || a.id - b.id)
    .slice(0, query.limit);
}

/** The rows of that page alone: from one range they come out of its index, without a look at the orders themselves. */
export function findOrderIds(world: World, query: OrderQuery): number[] {
  const [range, ...more] = rangesOf(query, 'id');
  if (range && more.length === 0) return world.database.numbers(range.sql, ...range.values);
  return findOrders(world, query).map(({ id }) => id);
}

/** The queries of a page: one for each participation and each value of the leading filter. */
function rangesOf(query: OrderQuery, columns: RangeColumns) {
  const lead = leads.find((candidate) => INDEX[query.by][candidate.column] && candidate.values(query));
  const values = lead ? (lead.values(query) as readonly string[]) : [null];
  const others = leads.filter((other) => other !== lead && other.values(query));
  const sql = rangeQuery(
    query.by,
    lead?.column,
    others.map(({ column }) => column),
    columns,
  );
  const after = query.after ?? { at: query.from, id: 0 };
  const period = [Math.max(query.from, after.at), query.to, after.at, after.id];
  const rest = others.map((other) => JSON.stringify(other.values(query)));
  return query.participations.flatMap((participation) =>
    [...new Set(values)].map((value) => ({
      sql,
      values: [participation, ...(value === null ? [] : [value]), ...period, ...rest, query.limit],
    })),
  );
}

/** What a range is read for: places, or rows alone. */
type RangeColumns = 'place' | 'id';

const toPlace = ([id, at]: [number, number]): OrderPlace => ({ id, at });

/**
 * The query of one range; there are few, because filters beyond the leading one are lists in one parameter each.
 * `LIMIT ? + 0`: SQLite plans by the value of a bare bound limit, and so would compile the statement anew on every call.
 */
export function rangeQuery(
  by: OrderQuery['by'],
  lead: LeadColumn | undefined,
  others: readonly LeadColumn[],
  columns: RangeColumns = 'place',
): string {
  const date = DATE[by];
  const conditions = [
    'participation = ?',
    ...(lead ? [`${lead} = ?`] : []),
    `${date} >= ? AND ${date} <= ? AND (${date} > ? OR id > ?)`,
    ...others.map((column) => `${column} IN (SELECT value FROM json_each(?))`),
  ];
  const selected = columns === 'id' ? 'id' : `id, ${date}`;
  return `SELECT ${selected} FROM orders INDEXED BY ${INDEX[by][lead ?? 'all']} WHERE ${conditions.join(' AND ')} ORDER BY ${date}, id LIMIT ? + 0`;
}
