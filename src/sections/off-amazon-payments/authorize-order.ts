import { payRules } from '../../model/pay.js';
import type { OffAmazonPayments } from '../../model/generated/index.js';
import { Problems } from '../../protocol/decode/problems.js';
import { mwsError } from '../../protocol/errors.js';
import { agreementOfRow } from '../../store/pay/agreements.js';
import { authorize } from '../../store/pay/authorize.js';
import { limitOf, monthlyBalance } from '../../store/pay/limits.js';
import type { BillingAgreement, OrderReference, PayAccount, Transaction } from '../../store/pay/pay.js';
import { sumAuthorizations } from '../../store/pay/transactions.js';
import type { World } from '../../world/world.js';
import { decimals } from './amounts.js';
import { readShares } from './provider-shares.js';
import { given } from './seller-attributes.js';
import { readSimulation } from './simulations.js';

type Sent = OffAmazonPayments.AuthorizeRequest | OffAmazonPayments.AuthorizeOnBillingAgreementRequest;

/** Minutes in which an authorization has to be decided, where nothing is said; they are counted in steps. */
const USUAL_TIMEOUT = 1_440;
const TIMEOUT_STEP = 5;

/**
 * Authorizes an amount, in hundredths of the order's currency, against an open order reference.
 * @throws MwsError for one that is not open, and where limits are reached
 */
export function authorizeOrder(
  world: World,
  account: PayAccount,
  reference: OrderReference,
  amount: number,
  sent: Sent,
): Transaction {
  const { orderReferenceId: id, state } = reference;
  if (state !== 'Open') throw mwsError('PayOrderReferenceState', { id, state });
  checkLimits(world, reference, amount);
  if (reference.agreement !== null)
    checkMonth(world, agreementOfRow(world, reference.agreement), account.currency, amount);
  const note = sent.SellerAuthorizationNote;
  const calls = sent.CaptureNow ? (['authorization', 'capture'] as const) : (['authorization'] as const);
  const [decision, captureDecision] = readSimulation(account, note, ...calls);
  return authorize(world, reference, {
    referenceId: sent.AuthorizationReferenceId,
    amount,
    timeout: readTimeout(sent),
    ...given({
      note,
      softDescriptor: sent.SoftDescriptor,
      captureNow: sent.CaptureNow,
      categories: 'OrderItemCategories' in sent ? sent.OrderItemCategories : undefined,
      credits:
        'ProviderCreditList' in sent
          ? readShares(reference.total!.currency, amount, sent.ProviderCreditList)
          : undefined,
      decision,
      captureDecision,
    }),
  });
}

function readTimeout({ TransactionTimeout: minutes = USUAL_TIMEOUT }: Sent): number {
  const problems = new Problems('OffAmazonPayments');
  if (minutes % TIMEOUT_STEP !== 0)
    problems.add('TransactionTimeout', String(minutes), `Member must be a multiple of ${TIMEOUT_STEP}`);
  problems.throwIfAny();
  return minutes;
}

function checkLimits(world: World, reference: OrderReference, amount: number): void {
  const { orderReferenceId: id, total } = reference;
  const limit = limitOf(total!);
  const authorized = sumAuthorizations(world, reference.id);
  if (authorized.amount + amount > limit)
    throw mwsError('PayAuthorizationTooLarge', {
      id,
      amount: decimals(amount),
      currency: total!.currency,
      limit: decimals(limit),
    });
  const { authorizations: most } = payRules.most;
  if (authorized.count >= most)
    throw mwsError('PayTooMany', { object: 'OrderReference', id, most, transactions: 'authorizations' });
}

/** What a billing agreement allows in a calendar month. @throws MwsError where it is used up */
export function checkMonth(
  world: World,
  agreement: BillingAgreement,
  currency: string,
  amount: number,
): void {
  const { period, limit, authorized } = monthlyBalance(world, agreement, currency);
  if (authorized + amount <= limit) return;
  throw mwsError('PayPeriodicAmountExceeded', {
    id: agreement.agreementId,
    authorized: decimals(authorized),
    from: javaDate(period.from),
    to: javaDate(period.to),
    amount: decimals(amount),
    limit: decimals(limit),
  });
}

/** As Java writes it: `Thu Jan 01 00:00:00 UTC 2015`. */
function javaDate(instant: number): string {
  const [day, date, month, year, time] = new Date(instant).toUTCString().replace(',', '').split(' ');
  return `${day} ${month} ${date} ${time} UTC ${year}`;
}
