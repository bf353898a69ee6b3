import type { World } from '../../world/world.js';
import type { Transaction, TransactionDetails, TransactionKind } from './pay.js';

interface Row {
  id: number;
  transaction_id: string;
  kind: TransactionKind;
  account: number;
  order_reference: number;
  parent: number | null;
  reference_id: string;
  amount: number;
  currency: string;
  state: string;
  reason_code: string | null;
  reason_description: string | null;
  created_at: number;
  updated_at: number;
  details: string;
}

const transactionOf = (row: Row): Transaction => ({
  id: row.id,
  transactionId: row.transaction_id,
  kind: row.kind,
  account: row.account,
  orderReference: row.order_reference,
  parent: row.parent,
  referenceId: row.reference_id,
  amount: { amount: row.amount, currency: row.currency },
  state: row.state,
  reasonCode: row.reason_code,
  reasonDescription: row.reason_description,
  createdAt: row.created_at,
  updatedAt: row.updated_at,
  details: JSON.parse(row.details) as TransactionDetails,
});

export const transactionOfRow = (world: World, id: number): Transaction =>
  transactionOf(world.database.get<Row>('SELECT * FROM pay_transactions WHERE id = ?', id)!);

/** The transaction with an id, whoever's it is. */
export function findTransaction(world: World, transactionId: string): Transaction | undefined {
  const row = world.database.get<Row>(
    'SELECT * FROM pay_transactions WHERE transaction_id = ?',
    transactionId,
  );
  return row && transactionOf(row);
}

/** Whether there is a transaction with one of some ids. */
export const hasTransaction = (world: World, transactionIds: readonly string[]): boolean =>
  world.database.get(
    'SELECT 1 FROM pay_transactions WHERE transaction_id IN (SELECT value FROM json_each(?)) LIMIT 1',
    JSON.stringify(transactionIds),
  ) !== undefined;

/** What is new about a transaction; the rest is that of its kind. */
export type NewTransaction = Pick<
  Transaction,
  'transactionId' | 'kind' | 'account' | 'orderReference' | 'parent' | 'referenceId' | 'amount' | 'details'
>;

/** Adds a transaction in a first state, and tells nobody. */
export function insertTransaction(world: World, given: NewTransaction, state: string): Transaction {
  const row = world.database.change<Row>(
    `INSERT INTO pay_transactions (transaction_id, kind, account, order_reference, parent, reference_id, amount, currency,
       state, created_at, updated_at, details)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING *`,
    given.transactionId,
    given.kind,
    given.account,
    given.orderReference,
    given.parent,
    given.referenceId,
    given.amount.amount,
    given.amount.currency,
    state,
    world.now(),
    world.now(),
    JSON.stringify(given.details),
  );
  return transactionOf(row);
}

/** Where something comes to: a state, its reason code and what is said of it. */
export interface NextStanding {
  state: string;
  reasonCode?: string | null;
  reasonDescription?: string | undefined;
}

/** Writes the state that a transaction comes to, with details that change besides, and tells nobody. */
export function writeTransactionStanding(
  world: World,
  { id, details }: Transaction,
  next: NextStanding,
  change?: TransactionDetails,
): Transaction {
  const { state, reasonCode = null, reasonDescription = null } = next;
  return transactionOf(
    world.database.change<Row>(
      `UPDATE pay_transactions SET state = ?, reason_code = ?, reason_description = ?, updated_at = ?,
         details = coalesce(?, details) WHERE id = ? RETURNING *`,
      state,
      reasonCode,
      reasonDescription,
      world.now(),
      change ? JSON.stringify({ ...details, ...change }) : null,
      id,
    ),
  );
}

export function writeTransaction(
  world: World,
  { id, details }: Transaction,
  change: TransactionDetails,
): Transaction {
  return transactionOf(
    world.database.change<Row>(
      'UPDATE pay_transactions SET details = ? WHERE id = ? RETURNING *',
      JSON.stringify({ ...details, ...change }),
      id,
    ),
  );
}

/** The authorizations of an order reference, the first one first. */
export const listAuthorizations = (world: World, orderReference: number): Transaction[] =>
  world.database
    .all<Row>(
      "SELECT * FROM pay_transactions WHERE order_reference = ? AND kind = 'authorization' ORDER BY id",
      orderReference,
    )
    .map(transactionOf);

/** The captures of an order reference, the first one first. */
export const listCaptures = (world: World, orderReference: number): Transaction[] =>
  world.database
    .all<Row>(
      "SELECT * FROM pay_transactions WHERE order_reference = ? AND kind = 'capture' ORDER BY id",
      orderReference,
    )
    .map(transactionOf);

/** What follows from a transaction, of one kind: the capture of an authorization, the refunds of a capture. */
export const listFollowing = (world: World, parent: number, kind: TransactionKind): Transaction[] =>
  world.database
    .all<Row>('SELECT * FROM pay_transactions WHERE parent = ? AND kind = ? ORDER BY id', parent, kind)
    .map(transactionOf);

/** The ids of what follows from a transaction, of one kind. */
export const idsFollowing = (world: World, parent: number, kind: TransactionKind): string[] =>
  world.database
    .tuples<[string]>(
      'SELECT transaction_id FROM pay_transactions WHERE parent = ? AND kind = ? ORDER BY id',
      parent,
      kind,
    )
    .flat();

/** The sum of amounts, in hundredths. */
export const sumOf = (transactions: readonly Transaction[]): number =>
  transactions.reduce((sum, { amount }) => sum + amount.amount, 0);

/** Whether a capture took its money; it may have been closed since. */
export const isTaken = ({ state }: Transaction): boolean => state === 'Completed' || state === 'Closed';

/**
 * What is authorized for an order reference, in hundredths, and how many authorizations were not declined. Those hold or took
 * money, or will, that are neither declined nor closed without a capture; of a captured one counts what was captured.
 */
export function sumAuthorizations(world: World, orderReference: number): { amount: number; count: number } {
  const [[amount, count]] = world.database.tuples<[number, number]>(
    `SELECT coalesce(sum(coalesce(
        (SELECT iif(c.state = 'Declined', 0, c.amount) FROM pay_transactions c
         WHERE c.parent = a.id AND c.kind = 'capture' ORDER BY c.id DESC LIMIT 1), a.amount))
        FILTER (WHERE a.state <> 'Closed' OR a.reason_code = 'MaxCapturesProcessed'), 0), count(*)
     FROM pay_transactions a WHERE a.order_reference = ? AND a.kind = 'authorization' AND a.state <> 'Declined'`,
    orderReference,
  ) as [[number, number]];
  return { amount, count };
}

/** What the captures of an order reference took, in hundredths, and how many did. */
export function sumCaptures(world: World, orderReference: number): { amount: number; count: number } {
  const [[amount, count]] = world.database.tuples<[number, number]>(
    `SELECT coalesce(sum(amount), 0), count(*) FROM pay_transactions
     WHERE order_reference = ? AND kind = 'capture' AND state IN ('Completed', 'Closed')`,
    orderReference,
  ) as [[number, number]];
  return { amount, count };
}

/** All transactions of an order reference, the first one first. */
export const listTransactionsOfOrder = (world: World, orderReference: number): Transaction[] =>
  world.database
    .all<Row>('SELECT * FROM pay_transactions WHERE order_reference = ? ORDER BY id', orderReference)
    .map(transactionOf);
