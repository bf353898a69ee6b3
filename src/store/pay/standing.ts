import { mayMove } from '../../model/pay.js';
import type { PayKind } from '../../model/pay.js';
import type { World } from '../../world/world.js';
import { payAccountOfRow } from './accounts.js';
import { agreementOfRow } from './agreements.js';
import { orderReferenceOfRow } from './order-references.js';
import type { BillingAgreement, OrderReference, Standing, Transaction } from './pay.js';
import { transactionOfRow } from './transactions.js';

/** Where something comes to: a state, its reason code and what is said of it. */
export interface NextStanding {
  state: string;
  reasonCode?: string | null;
  reasonDescription?: string | undefined;
}

/** Takes an order reference to another state, and tells it. @throws Error where there is no such change of state */
export function moveOrderReference(world: World, before: OrderReference, next: NextStanding): OrderReference {
  writeStanding(world, 'orderReference', before, next);
  const after = orderReferenceOfRow(world, before.id);
  tellOrderReference(world, after, before.state);
  return after;
}

/** Takes a billing agreement to another state, and tells it. @throws Error where there is no such change of state */
export function moveAgreement(world: World, before: BillingAgreement, next: NextStanding): BillingAgreement {
  writeStanding(world, 'billingAgreement', before, next);
  const after = agreementOfRow(world, before.id);
  tellAgreement(world, after, before.state);
  return after;
}

/** Takes a transaction to another state, and tells it. @throws Error where there is no such change of state */
export function moveTransaction(world: World, before: Transaction, next: NextStanding): Transaction {
  writeStanding(world, before.kind, before, next);
  const after = transactionOfRow(world, before.id);
  tellTransaction(world, after, before.state);
  return after;
}

const TABLES = { orderReference: 'pay_order_references', billingAgreement: 'pay_agreements' } as const;

function writeStanding(
  world: World,
  kind: PayKind,
  before: Standing & { id: number },
  next: NextStanding,
): void {
  const { state, reasonCode = null, reasonDescription = null } = next;
  if (!mayMove(kind, before.state, state, reasonCode))
    throw new Error(`No ${kind} that is ${before.state} becomes ${state} (${reasonCode ?? 'no reason'}).`);
  const table = kind in TABLES ? TABLES[kind as keyof typeof TABLES] : 'pay_transactions';
  world.database.run(
    `UPDATE ${table} SET state = ?, reason_code = ?, reason_description = ?, updated_at = ? WHERE id = ?`,
    state,
    reasonCode,
    reasonDescription,
    world.now(),
    before.id,
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
  const { orderReferenceId } = orderReferenceOfRow(world, transaction.orderReference);
  world.events.append(`pay.${transaction.kind}`, {
    seller,
    subject: transaction.transactionId,
    details: {
      environment,
      state: transaction.state,
      was,
      ...reasonOf(transaction),
      orderReferenceId,
      ...transaction.amount,
    },
  });
}
