import type { World } from '../../world/world.js';
import { payAccountOfRow } from './accounts.js';
import { suspendAgreement } from './agreement-lifecycle.js';
import { agreementOfRow } from './agreements.js';
import { capture } from './capture.js';
import { AUTHORIZATION_DECIDES, AUTHORIZATION_EXPIRES } from './due-names.js';
import { makeTransactionId } from './ids.js';
import { closeOrderReference, suspendOrderReference } from './order-lifecycle.js';
import { orderReferenceOfRow } from './order-references.js';
import type {
  Challenge,
  Decision,
  MethodOutcome,
  OrderReference,
  ProviderShare,
  Transaction,
} from './pay.js';
import { moveTransaction, tellTransaction } from './standing.js';
import { asyncDelay, authorizationLasts } from './times.js';
import { insertTransaction, transactionOfRow, writeTransaction } from './transactions.js';

const MINUTE = 60_000;

/** What is to be authorized; amounts are in hundredths. */
export interface AuthorizationWish {
  referenceId: string;
  amount: number;
  /** Minutes in which it has to be decided; 0: in the call. */
  timeout: number;
  note?: string | undefined;
  softDescriptor?: string | undefined;
  categories?: string[] | undefined;
  captureNow?: boolean | undefined;
  credits?: ProviderShare[] | undefined;
  /** What a note asked for. */
  decision?: Decision | undefined;
  captureDecision?: Decision | undefined;
}

/** Asks for a buyer's money: decided now, or pending until Amazon has decided. */
export function authorize(world: World, reference: OrderReference, wish: AuthorizationWish): Transaction {
  return world.database.transaction(() => {
    const synchronous = wish.timeout === 0;
    const decision = wish.decision ?? usualDecision(world, reference);
    const { note, softDescriptor, categories, captureNow = false, credits, captureDecision } = wish;
    const pending = insertTransaction(
      world,
      {
        transactionId: makeTransactionId(world, reference.orderReferenceId, 'authorization'),
        kind: 'authorization',
        account: reference.account,
        orderReference: reference.id,
        parent: null,
        referenceId: wish.referenceId,
        amount: { amount: wish.amount, currency: reference.total!.currency },
        details: {
          synchronous,
          captureNow,
          decision,
          ...(note !== undefined && { note }),
          ...(softDescriptor !== undefined && { softDescriptor }),
          ...(categories && { categories }),
          ...(credits && { credits }),
          ...(captureDecision && { captureDecision }),
        },
      },
      'Pending',
    );
    tellTransaction(world, pending, null);
    if (synchronous) return decideAuthorization(world, pending, decision);
    const timeout = wish.timeout * MINUTE;
    const inTime = asyncDelay(world) <= timeout;
    if (!inTime)
      writeTransaction(world, pending, {
        decision: { state: 'Declined', reasonCode: 'TransactionTimedOut' },
      });
    world.due.add(AUTHORIZATION_DECIDES, pending.id, world.now() + Math.min(timeout, asyncDelay(world)));
    return transactionOfRow(world, pending.id);
  });
}

const OUTCOMES: Record<Exclude<MethodOutcome, 'ok' | 'notAllowed'>, string> = {
  invalidPaymentMethod: 'InvalidPaymentMethod',
  amazonRejected: 'AmazonRejected',
  timedOut: 'TransactionTimedOut',
  processingFailure: 'ProcessingFailure',
};

/** What becomes of an authorization by the buyer's method and proof of identity. */
function usualDecision(world: World, reference: OrderReference): Decision {
  const { paymentMethod } = reference.details;
  const challenge = challengeOf(world, reference);
  const declined = (reasonCode: string) => ({ state: 'Declined', reasonCode });
  if (challenge === 'failure') return declined('AmazonRejected');
  if (challenge === 'required' || challenge === 'abandoned') return declined('InvalidPaymentMethod');
  if (!paymentMethod) return declined('InvalidPaymentMethod');
  const { outcome } = paymentMethod;
  return outcome === 'ok' || outcome === 'notAllowed' ? { state: 'Open' } : declined(OUTCOMES[outcome]);
}

/** How the buyer's proof of identity stands: that of the order, else that of the agreement which it is under. */
const challengeOf = (world: World, { agreement, details }: OrderReference): Challenge | undefined =>
  details.challenge ?? (agreement === null ? undefined : agreementOfRow(world, agreement).details.challenge);

/** Settles a pending authorization, with all that follows from it. */
export function decideAuthorization(
  world: World,
  pending: Transaction,
  decision: Decision = pending.details.decision ?? { state: 'Open' },
): Transaction {
  if (!pending.details.synchronous) world.due.remove(AUTHORIZATION_DECIDES, pending.id);
  if (decision.state === 'Declined') return decline(world, pending, decision);
  const { environment } = payAccountOfRow(world, pending.account);
  const open = moveTransaction(world, pending, {
    state: 'Open',
    reasonCode: decision.state === 'Open' ? decision.reasonCode : null,
  });
  if (decision.state === 'Closed' && decision.minutes === undefined)
    return moveTransaction(world, open, { state: 'Closed', reasonCode: decision.reasonCode ?? null });
  if (pending.details.captureNow) {
    const { referenceId, amount, details } = open;
    const { note, credits, captureDecision } = details;
    const wish = { referenceId, amount: amount.amount, note, credits, decision: captureDecision };
    capture(world, open, { ...wish, atOnce: true });
    return transactionOfRow(world, open.id);
  }
  const endsAt =
    decision.minutes === undefined
      ? pending.createdAt + authorizationLasts(environment)
      : world.now() + decision.minutes * MINUTE;
  world.due.add(AUTHORIZATION_EXPIRES, open.id, endsAt);
  return open;
}

function decline(
  world: World,
  pending: Transaction,
  { reasonCode, softDecline, minutes }: Decision,
): Transaction {
  const declined = moveTransaction(
    world,
    pending,
    { state: 'Declined', reasonCode: reasonCode ?? null },
    softDecline === undefined ? undefined : { softDecline },
  );
  const reference = orderReferenceOfRow(world, pending.orderReference);
  if (reasonCode === 'AmazonRejected') closeOrderReference(world, reference, 'AmazonClosed');
  if (reasonCode !== 'InvalidPaymentMethod') return declined;
  // In the sandbox the buyer mends it after a while, but not where the seller was told in the call itself.
  const isMended = !pending.details.synchronous && minutes !== undefined;
  const resumesAt = isMended ? world.now() + minutes * MINUTE : undefined;
  suspendOrderReference(world, reference, 'InvalidPaymentMethod', resumesAt);
  if (reference.agreement !== null)
    suspendAgreement(world, agreementOfRow(world, reference.agreement), 'InvalidPaymentMethod', resumesAt);
  return declined;
}
