import { payRules } from '../../model/pay.js';
import type { World } from '../../world/world.js';
import { REFUND_DECIDES } from './due-names.js';
import { makeChargebackId, makeTransactionId } from './ids.js';
import { limitOf, paidBackOf } from './limits.js';
import { closeOrderReference } from './order-lifecycle.js';
import { orderReferenceOfRow } from './order-references.js';
import type { Decision, Transaction } from './pay.js';
import { postRefund } from './post-money.js';
import { moveTransaction, tellTransaction } from './standing.js';
import { refundDelay } from './times.js';
import { insertTransaction, listFollowing, transactionOfRow } from './transactions.js';

/** What is to be paid back of a capture; the amount is in hundredths. */
export interface RefundWish {
  referenceId: string;
  amount: number;
  note?: string | undefined;
  softDescriptor?: string | undefined;
  /** `SellerInitiated`, or what Amazon did by itself. */
  refundType: string;
  /** What a note asked for. */
  decision?: Decision | undefined;
}

/** Begins to pay money back; it takes half a minute. */
export function refund(world: World, capture: Transaction, wish: RefundWish): Transaction {
  return world.database.transaction(() => {
    const { orderReferenceId } = orderReferenceOfRow(world, capture.orderReference);
    const { note, softDescriptor = capture.details.softDescriptor, refundType, decision } = wish;
    const made = insertTransaction(
      world,
      {
        transactionId: makeTransactionId(world, orderReferenceId, 'refund'),
        kind: 'refund',
        account: capture.account,
        orderReference: capture.orderReference,
        parent: capture.id,
        referenceId: wish.referenceId,
        amount: { amount: wish.amount, currency: capture.amount.currency },
        details: {
          refundType,
          ...(note !== undefined && { note }),
          ...(softDescriptor !== undefined && { softDescriptor }),
          ...(decision && { decision }),
        },
      },
      'Pending',
    );
    tellTransaction(world, made, null);
    // A claim that was decided for the buyer ends what the two had agreed (documented).
    if (refundType.startsWith('AmazonA-Z'))
      closeOrderReference(world, orderReferenceOfRow(world, capture.orderReference), 'AmazonClosed');
    world.due.add(REFUND_DECIDES, made.id, world.now() + refundDelay(world));
    return made;
  });
}

/** Settles a pending refund. When no more can be paid back, its capture is closed. */
export function decideRefund(
  world: World,
  pending: Transaction,
  decision: Decision = pending.details.decision ?? { state: 'Completed' },
): Transaction {
  world.due.remove(REFUND_DECIDES, pending.id);
  if (decision.state === 'Declined')
    return moveTransaction(world, pending, { state: 'Declined', reasonCode: decision.reasonCode ?? null });
  const completed = moveTransaction(world, pending, { state: 'Completed' });
  postRefund(world, completed);
  const capture = transactionOfRow(world, completed.parent!);
  if (capture.state === 'Completed') closeExhausted(world, capture);
  return completed;
}

function closeExhausted(world: World, capture: Transaction): void {
  const refunds = listFollowing(world, capture.id, 'refund').filter(({ state }) => state === 'Completed');
  if (paidBackOf(world, capture) >= limitOf(capture.amount))
    moveTransaction(world, capture, { state: 'Closed', reasonCode: 'MaxAmountRefunded' });
  else if (refunds.length >= payRules.most.refunds)
    moveTransaction(world, capture, { state: 'Closed', reasonCode: 'MaxRefundsProcessed' });
}

/** The buyer's bank takes a capture back; nothing is decided here. @param amount in hundredths */
export function chargeBack(world: World, capture: Transaction, amount: number, reason: string): Transaction {
  return world.database.transaction(() => {
    const made = insertTransaction(
      world,
      {
        transactionId: makeChargebackId(world),
        kind: 'chargeback',
        account: capture.account,
        orderReference: capture.orderReference,
        parent: capture.id,
        referenceId: capture.referenceId,
        amount: { amount, currency: capture.amount.currency },
        details: { chargebackReason: reason },
      },
      'RECEIVED',
    );
    tellTransaction(world, made, null);
    return made;
  });
}
