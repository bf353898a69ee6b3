import { payRules } from '../../model/pay.js';
import type { World } from '../../world/world.js';
import { authorizedIn, monthOf } from './agreements.js';
import type { Period } from './agreements.js';
import type { BillingAgreement, PayMoney, Transaction } from './pay.js';
import { isTaken, listFollowing, sumOf } from './transactions.js';

export const isSupported = (currency: string): boolean => Object.hasOwn(payRules.currencies, currency);

/** What may be taken or paid back in all, of what was agreed: 15 percent more, but not much more. In hundredths. */
export function limitOf({ amount, currency }: PayMoney): number {
  const percent = Math.round((amount * payRules.overPercent) / 100 / 100) * 100;
  // Limits in yen are whole yen, rounded half up (of 646 it is 743); elsewhere they are exact to the hundredth.
  const share = currency === 'JPY' ? percent : Math.round((amount * payRules.overPercent) / 100);
  return amount + Math.min(share, payRules.currencies[currency]?.over ?? share);
}

/** What a capture has been or will be refunded, in hundredths, and in how many refunds. */
export function refundedOf(world: World, { id }: Transaction): { amount: number; count: number } {
  const refunds = listFollowing(world, id, 'refund').filter(({ state }) => state !== 'Declined');
  return { amount: sumOf(refunds), count: refunds.length };
}

/** What has come back to the buyer of a capture, in hundredths. */
export const paidBackOf = (world: World, { id }: Transaction): number =>
  sumOf(listFollowing(world, id, 'refund').filter(({ state }) => state === 'Completed'));

/** What may be authorized under a billing agreement in the present month, and what was. In hundredths. */
export function monthlyBalance(
  world: World,
  agreement: BillingAgreement,
  currency: string,
): { period: Period; limit: number; authorized: number } {
  const period = monthOf(world.now());
  const limit = payRules.currencies[currency]?.monthly ?? 0;
  return { period, limit, authorized: authorizedIn(world, agreement.id, period) };
}

/** What the capture of an authorization took, in hundredths. */
export const capturedOf = (world: World, { id }: Transaction): number =>
  sumOf(listFollowing(world, id, 'capture').filter(isTaken));
