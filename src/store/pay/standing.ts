import { mayMove } from '../../model/pay.js';
import type { PayKind } from '../../model/pay.js';
import type { World } from '../../world/world.js';
import { payAccountOfRow } from './accounts.js';
import { agreementOfRow } from './agreements.js';
import { orderReferenceIdOf, orderReferenceOfRow } from './order-references.js';
import type { BillingAgreement, OrderReference, Standing, Transaction, TransactionDetails } from './pay.js';
import { writeTransactionStanding } from './transactions.js';
import type { NextStanding } from './transactions.js';

/** Takes an order reference to another state, and tells it. @throws Error where there is no such change of state */
export function moveOrderReference(world: World, before: OrderReference, next: NextStanding): OrderReference {
  checkMove('orderReference', before, next);
  writeStanding(world, 'pay_order_references', before, next);
  const after = orderReferenceOfRow(world, before.id);
  tellOrderReference(world, after, before.state);
  return after;
}

/** Takes a billing agreement to another state, and tells it. @throws Error where there is no such change of state */
export function moveAgreement(world: World, before: BillingAgreement, next: NextStanding): BillingAgreement {
  checkMove('billingAgreement', before, next);
  writeStanding(world, 'pay_agreements', before, next);
  const after = agreementOfRow(world, before.id);
  tellAgreement(world, after, before.state);
  return after;
}

/** Takes a transaction to another state, with details that change besides, and tells it. @throws Error where there is no such change of state */
export function moveTransaction(
  world: World,
  before: Transaction,
  next: NextStanding,
  change?: TransactionDetails,
): Transaction {
  checkMove(before.kind, before, next);
  const after = writeTransactionStanding(world, before, next, change);
  tellTransaction(world, after, before.state);
  return after;
}

function checkMove(
  kind: PayKind,
  { state: was }: Standing,
  { state, reasonCode = null }: NextStanding,
): void {
  if (!mayMove(kind, was, state, reasonCode))
    throw new Error(`No ${kind} that is ${was} becomes ${state} (${reasonCode ?? 'no reason'}).`);
}

function writeStanding(
  world: World,
  table: 'pay_order_references' | 'pay_agreements',
  { id }: { id: number },
  next: NextStanding,
): void {
  const { state, reasonCode = null, reasonDescription = null } = next;
  world.database.run(
    `UPDATE ${table} SET state = ?, reason_code = ?, reason_description = ?, updated_at = ? WHERE id = ?`,
    state,
    reasonCode,
    reasonDescription,
    world.now(),
    id,
  );
}

const reasonOf = ({ reasonCode }: Standing) => (reasonCode === null ? {} : { reasonCode });

/** @param was its state before; null: it is new */
export function tellOrderReference(world: World, reference: OrderReference, was: string | null): void {
  const { seller, environment } = payAccountOfRow(world, reference.account);
  world.events.append('pay.order', {
    seller,
    subject: reference.orderReferenceId,
    details: { environment, state: reference.state, was, ...reasonOf(reference) },
  });
}

/** @param change what changed beside the state: `paymentMethod` */
export function tellAgreement(
  world: World,
  agreement: BillingAgreement,
  was: string | null,
  change?: 'paymentMethod',
): void {
  const { seller, environment } = payAccountOfRow(world, agreement.account);
  world.events.append('pay.agreement', {
    seller,
    subject: agreement.agreementId,
    details: { environment, state: agreement.state, was, ...reasonOf(agreement), ...(change && { change }) },
  });
}

/** @param was its state before; null: it is new */
export function tellTransaction(world: World, transaction: Transaction, was: string | null): void {
  const { seller, environment } = payAccountOfRow(world, transaction.account);
  world.events.append(`pay.${transaction.kind}`, {
    seller,
    subject: transaction.transactionId,
    details: {
      environment,
      state: transaction.state,
      was,
      ...reasonOf(transaction),
      orderReferenceId: orderReferenceIdOf(world, transaction.orderReference),
      ...transaction.amount,
    },
  });
}
