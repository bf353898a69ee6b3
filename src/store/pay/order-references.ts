import type { World } from '../../world/world.js';
import type { OrderReference, OrderReferenceDetails, PayAccount, PayMoney } from './pay.js';

interface Row {
  id: number;
  order_reference_id: string;
  account: number;
  buyer: number;
  agreement: number | null;
  state: string;
  reason_code: string | null;
  reason_description: string | null;
  created_at: number;
  updated_at: number | null;
  total: number | null;
  currency: string | null;
  seller_order_id: string | null;
  details: string;
}

const orderReferenceOf = (row: Row): OrderReference => ({
  id: row.id,
  orderReferenceId: row.order_reference_id,
  account: row.account,
  buyer: row.buyer,
  agreement: row.agreement,
  state: row.state,
  reasonCode: row.reason_code,
  reasonDescription: row.reason_description,
  createdAt: row.created_at,
  updatedAt: row.updated_at,
  total: row.total === null ? null : { amount: row.total, currency: row.currency! },
  sellerOrderId: row.seller_order_id,
  details: JSON.parse(row.details) as OrderReferenceDetails,
});

export const orderReferenceOfRow = (world: World, id: number): OrderReference =>
  orderReferenceOf(world.database.get<Row>('SELECT * FROM pay_order_references WHERE id = ?', id)!);

/** The id of the order reference in a row: every event of its transactions tells it. */
export const orderReferenceIdOf = (world: World, id: number): string =>
  world.database.remembered(`order reference ${id}`, () =>
    world.database.get<{ id: string }>(
      'SELECT order_reference_id AS id FROM pay_order_references WHERE id = ?',
      id,
    ),
  )!.id;

/** The order reference with an id, whoever's it is. */
export function findOrderReference(world: World, orderReferenceId: string): OrderReference | undefined {
  const row = world.database.get<Row>(
    'SELECT * FROM pay_order_references WHERE order_reference_id = ?',
    orderReferenceId,
  );
  return row && orderReferenceOf(row);
}

/** Adds an order reference in its first state, and tells nobody. */
export function insertOrderReference(
  world: World,
  given: Pick<OrderReference, 'orderReferenceId' | 'account' | 'buyer' | 'agreement' | 'details'>,
): OrderReference {
  const { id } = world.database.run(
    `INSERT INTO pay_order_references (order_reference_id, account, buyer, agreement, state, created_at, details)
     VALUES (?, ?, ?, ?, 'Draft', ?, ?)`,
    given.orderReferenceId,
    given.account,
    given.buyer,
    given.agreement,
    world.now(),
    JSON.stringify(given.details),
  );
  return orderReferenceOfRow(world, id);
}

/** What may change about an order reference beside its state. */
export interface OrderReferenceChange {
  total?: PayMoney;
  details?: Partial<OrderReferenceDetails>;
}

export function writeOrderReference(
  world: World,
  reference: OrderReference,
  change: OrderReferenceChange,
): OrderReference {
  const total = change.total ?? reference.total;
  const details = { ...reference.details, ...change.details };
  world.database.run(
    'UPDATE pay_order_references SET total = ?, currency = ?, seller_order_id = ?, details = ? WHERE id = ?',
    total?.amount ?? null,
    total?.currency ?? null,
    details.sellerOrderId ?? null,
    JSON.stringify(details),
    reference.id,
  );
  return orderReferenceOfRow(world, reference.id);
}

export const countOrdersOfAgreement = (world: World, agreement: number): number =>
  world.database.numbers('SELECT count(*) FROM pay_order_references WHERE agreement = ?', agreement)[0]!;

export const listOrdersOfAgreement = (world: World, agreement: number): OrderReference[] =>
  world.database
    .all<Row>('SELECT * FROM pay_order_references WHERE agreement = ? ORDER BY id', agreement)
    .map(orderReferenceOf);

/** Which order references a list is of: those of one order of the seller, by when they were made. */
export interface OrderReferenceQuery {
  account: PayAccount;
  sellerOrderId: string;
  /** Both included, in milliseconds. */
  from: number;
  to: number;
  /** Empty: all. */
  states: readonly string[];
  ascending: boolean;
  /** The last one of the page before. */
  after?: { at: number; id: number };
}

export function listOrderReferences(
  world: World,
  { account, sellerOrderId, from, to, states, ascending, after }: OrderReferenceQuery,
  limit: number,
): OrderReference[] {
  const [beyond, order] = ascending ? ['>', 'ASC'] : ['<', 'DESC'];
  const start = after ?? (ascending ? { at: from - 1, id: 0 } : { at: to + 1, id: 0 });
  return world.database
    .all<Row>(
      `SELECT * FROM pay_order_references INDEXED BY pay_order_references_by_seller_order
       WHERE account = ? AND seller_order_id = ? AND created_at >= ? AND created_at <= ?
         AND (created_at, id) ${beyond} (?, ?) AND (? = '[]' OR state IN (SELECT value FROM json_each(?)))
       ORDER BY created_at ${order}, id ${order} LIMIT ? + 0`,
      account.id,
      sellerOrderId,
      from,
      to,
      start.at,
      start.id,
      JSON.stringify(states),
      JSON.stringify(states),
      limit,
    )
    .map(orderReferenceOf);
}
