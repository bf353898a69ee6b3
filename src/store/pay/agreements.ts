import type { World } from '../../world/world.js';
import type { BillingAgreement, BillingAgreementDetails } from './pay.js';

interface Row {
  id: number;
  agreement_id: string;
  account: number;
  buyer: number;
  state: string;
  reason_code: string | null;
  reason_description: string | null;
  created_at: number;
  updated_at: number | null;
  details: string;
}

const agreementOf = (row: Row): BillingAgreement => ({
  id: row.id,
  agreementId: row.agreement_id,
  account: row.account,
  buyer: row.buyer,
  state: row.state,
  reasonCode: row.reason_code,
  reasonDescription: row.reason_description,
  createdAt: row.created_at,
  updatedAt: row.updated_at,
  details: JSON.parse(row.details) as BillingAgreementDetails,
});

export const agreementOfRow = (world: World, id: number): BillingAgreement =>
  agreementOf(world.database.get<Row>('SELECT * FROM pay_agreements WHERE id = ?', id)!);

/** The billing agreement with an id, whoever's it is. */
export function findAgreement(world: World, agreementId: string): BillingAgreement | undefined {
  const row = world.database.get<Row>('SELECT * FROM pay_agreements WHERE agreement_id = ?', agreementId);
  return row && agreementOf(row);
}

/** Adds a billing agreement in its first state, and tells nobody. */
export function insertAgreement(
  world: World,
  given: Pick<BillingAgreement, 'agreementId' | 'account' | 'buyer' | 'details'>,
): BillingAgreement {
  const { id } = world.database.run(
    `INSERT INTO pay_agreements (agreement_id, account, buyer, state, created_at, details)
     VALUES (?, ?, ?, 'Draft', ?, ?)`,
    given.agreementId,
    given.account,
    given.buyer,
    world.now(),
    JSON.stringify(given.details),
  );
  return agreementOfRow(world, id);
}

export function writeAgreement(
  world: World,
  { id, details }: BillingAgreement,
  change: Partial<BillingAgreementDetails>,
): BillingAgreement {
  world.database.run(
    'UPDATE pay_agreements SET details = ? WHERE id = ?',
    JSON.stringify({ ...details, ...change }),
    id,
  );
  return agreementOfRow(world, id);
}

/** A calendar month in UTC, from its first millisecond to that of the next. */
export interface Period {
  from: number;
  to: number;
}

/** The month that an instant is in. */
export function monthOf(instant: number): Period {
  const date = new Date(instant);
  const [year, month] = [date.getUTCFullYear(), date.getUTCMonth()];
  return { from: Date.UTC(year, month, 1), to: Date.UTC(year, month + 1, 1) };
}

/**
 * What was authorized under a billing agreement in a month, in hundredths: declined ones do not count, and one that was
 * closed without a capture has given back what it held.
 */
export const authorizedIn = (world: World, agreement: number, { from, to }: Period): number =>
  world.database.numbers(
    `SELECT coalesce(sum(t.amount), 0)
     FROM pay_order_references o JOIN pay_transactions t ON t.order_reference = o.id AND t.kind = 'authorization'
     WHERE o.agreement = ? AND t.created_at >= ? AND t.created_at < ? AND t.state <> 'Declined'
       AND NOT (t.state = 'Closed' AND t.reason_code <> 'MaxCapturesProcessed')`,
    agreement,
    from,
    to,
  )[0]!;
