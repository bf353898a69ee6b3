import { mayMove } from '../../model/pay.js';
import type { World } from '../../world/world.js';
import { cancelAgreement, closeAgreement, resumeAgreement, suspendAgreement } from './agreement-lifecycle.js';
import { decideAuthorization } from './authorize.js';
import { decideCapture } from './capture.js';
import {
  cancelOrderReference,
  closeAuthorization,
  closeOrderReference,
  resumeOrderReference,
  suspendOrderReference,
} from './order-lifecycle.js';
import type { BillingAgreement, Decision, OrderReference, Transaction } from './pay.js';
import { decideRefund } from './refund.js';
import { moveTransaction } from './standing.js';

const usualReasons: Readonly<Record<string, string>> = {
  Canceled: 'AmazonCanceled',
  Closed: 'AmazonClosed',
  Suspended: 'InvalidPaymentMethod',
};

type OrderDeed = (world: World, reference: OrderReference, reason: string) => OrderReference;
type AgreementDeed = (world: World, agreement: BillingAgreement, reason: string) => BillingAgreement;

const orderDeeds: Readonly<Record<string, OrderDeed>> = {
  Canceled: cancelOrderReference,
  Closed: closeOrderReference,
  Suspended: (world, reference, reason) =>
    suspendOrderReference(world, reference, reason as 'InvalidPaymentMethod'),
  Open: resumeOrderReference,
};

const agreementDeeds: Readonly<Record<string, AgreementDeed>> = {
  Canceled: cancelAgreement,
  Closed: closeAgreement,
  Suspended: suspendAgreement,
  Open: resumeAgreement,
};

/**
 * What only Amazon or the buyer on its site does to an order reference.
 * @returns undefined where it does not come to that state with that reason code.
 */
export function moveOrderByAmazon(
  world: World,
  reference: OrderReference,
  state: string,
  reasonCode: string | null = usualReasons[state] ?? null,
): OrderReference | undefined {
  if (!mayMove('orderReference', reference.state, state, reasonCode)) return undefined;
  if (state === 'Open' && reference.state === 'Draft') return undefined;
  return orderDeeds[state]!(world, reference, reasonCode ?? '');
}

/** The same for a billing agreement. */
export function moveAgreementByAmazon(
  world: World,
  agreement: BillingAgreement,
  state: string,
  reasonCode: string | null = usualReasons[state] ?? null,
): BillingAgreement | undefined {
  if (!mayMove('billingAgreement', agreement.state, state, reasonCode)) return undefined;
  if (state === 'Open' && agreement.state === 'Draft') return undefined;
  return agreementDeeds[state]!(world, agreement, reasonCode ?? '');
}

/** Reason codes that follow from something else, so that nobody gives them by themselves. */
const FOLLOWING = new Set([
  'MaxCapturesProcessed',
  'MaxAmountRefunded',
  'MaxRefundsProcessed',
  'MaxAmountReversed',
  'OrderReferenceCanceled',
]);

type Settle = (world: World, pending: Transaction, decision: Decision) => Transaction;

const settlers: Readonly<Record<string, Settle>> = {
  authorization: decideAuthorization,
  capture: decideCapture,
  refund: decideRefund,
};

/**
 * Amazon settles what is pending, or closes an authorization that is open or a capture that is completed.
 * @returns undefined where it does not come to that state with that reason code.
 */
export function moveTransactionByAmazon(
  world: World,
  transaction: Transaction,
  decision: Decision,
): Transaction | undefined {
  const { kind, state } = transaction;
  const { state: next, reasonCode = null } = decision;
  const settle = settlers[kind];
  if (!settle || !mayMove(kind, state, next, reasonCode) || FOLLOWING.has(reasonCode ?? '')) return undefined;
  return world.database.transaction(() => {
    if (next !== 'Closed') return settle(world, transaction, decision);
    return kind === 'authorization'
      ? closeAuthorization(world, transaction, reasonCode!)
      : moveTransaction(world, transaction, { state: next, reasonCode });
  });
}
