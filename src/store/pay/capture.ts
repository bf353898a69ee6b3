import { payRules } from '../../model/pay.js';
import type { World } from '../../world/world.js';
import { payAccountOfRow } from './accounts.js';
import { creditProviders } from './credits.js';
import { AUTHORIZATION_EXPIRES, CAPTURE_DECIDES } from './due-names.js';
import { captureIdOf, makeTransactionId } from './ids.js';
import { limitOf } from './limits.js';
import { closeOrderReference } from './order-lifecycle.js';
import { orderReferenceIdOf, orderReferenceOfRow } from './order-references.js';
import type { Decision, ProviderShare, Transaction } from './pay.js';
import { postCapture } from './post-money.js';
import { moveTransaction, tellTransaction } from './standing.js';
import { CAPTURE_TAKES, GUARANTEED_FOR } from './times.js';
import { insertTransaction, sumCaptures } from './transactions.js';

/** What is to be taken of an authorization; amounts are in hundredths. */
export interface CaptureWish {
  referenceId: string;
  amount: number;
  note?: string | undefined;
  softDescriptor?: string | undefined;
  credits?: ProviderShare[] | undefined;
  /** What a note asked for. */
  decision?: Decision | undefined;
  /** In the call of the authorization: it has its digits. */
  atOnce?: boolean;
}

/** Takes the money of an open authorization, once and for all: what is left of it is given up. */
export function capture(world: World, authorization: Transaction, wish: CaptureWish): Transaction {
  return world.database.transaction(() => {
    const { note, softDescriptor = authorization.details.softDescriptor, credits, decision } = wish;
    const made = insertTransaction(
      world,
      {
        transactionId: wish.atOnce
          ? captureIdOf(authorization.transactionId)
          : makeTransactionId(world, orderReferenceIdOf(world, authorization.orderReference), 'capture'),
        kind: 'capture',
        account: authorization.account,
        orderReference: authorization.orderReference,
        parent: authorization.id,
        referenceId: wish.referenceId,
        amount: { amount: wish.amount, currency: authorization.amount.currency },
        details: {
          ...(note !== undefined && { note }),
          ...(softDescriptor !== undefined && { softDescriptor }),
          ...(credits && { credits }),
        },
      },
      'Pending',
    );
    tellTransaction(world, made, null);
    if (!wish.atOnce) world.due.remove(AUTHORIZATION_EXPIRES, authorization.id);
    moveTransaction(world, authorization, { state: 'Closed', reasonCode: 'MaxCapturesProcessed' });
    const isOld = world.now() - authorization.createdAt > GUARANTEED_FOR;
    if (!isOld && decision?.state !== 'Pending') return settleCapture(world, made, decision);
    world.due.add(CAPTURE_DECIDES, made.id, world.now() + CAPTURE_TAKES);
    return made;
  });
}

/** Settles a pending capture that was to wait. */
export function decideCapture(world: World, pending: Transaction, decision?: Decision): Transaction {
  world.due.remove(CAPTURE_DECIDES, pending.id);
  return settleCapture(world, pending, decision);
}

/** A pending capture takes the money, unless it is to be declined. */
function settleCapture(
  world: World,
  pending: Transaction,
  decision: Decision = { state: 'Completed' },
): Transaction {
  if (decision.state === 'Declined')
    return moveTransaction(world, pending, { state: 'Declined', reasonCode: decision.reasonCode ?? null });
  const fee = feeOf(world, pending);
  const completed = moveTransaction(world, pending, { state: 'Completed' }, { fee });
  postCapture(world, completed);
  creditProviders(world, completed, pending.details.credits ?? []);
  closeExhausted(world, completed.orderReference);
  if (decision.state !== 'Closed') return completed;
  return moveTransaction(world, completed, { state: 'Closed', reasonCode: decision.reasonCode ?? null });
}

/** Fees are taken on the live path alone. */
function feeOf(world: World, { account, amount }: Transaction): number {
  const { environment, details } = payAccountOfRow(world, account);
  return environment === 'live' ? Math.round((amount.amount * details.feeRate) / 10_000) : 0;
}

/** Closes an order reference of which all was taken that may be. */
function closeExhausted(world: World, orderReference: number): void {
  const reference = orderReferenceOfRow(world, orderReference);
  if (reference.state !== 'Open') return;
  const { amount, count } = sumCaptures(world, orderReference);
  if (amount >= limitOf(reference.total!)) closeOrderReference(world, reference, 'MaxAmountCharged');
  else if (count >= payRules.most.capturedAuthorizations)
    closeOrderReference(world, reference, 'MaxAuthorizationsCaptured');
}
