import { findMarketplace } from '../../model/marketplaces.js';
import { listParticipations, sellerOfRow } from '../../registry/sellers.js';
import type { World } from '../../world/world.js';
import { postEvent } from '../finances/events.js';
import { currencyAmount } from '../finances/money-events.js';
import { payAccountOfRow } from './accounts.js';
import { orderReferenceOfRow } from './order-references.js';
import type { Transaction } from './pay.js';

/** Posts what a capture brought the seller, without its fee. */
export const postCapture = (world: World, capture: Transaction): void =>
  post(world, capture, capture.amount.amount, capture.details.fee ?? 0);

/** Posts what a refund took from the seller. Documents name one type of payment alone, so that it is one below zero (chosen). */
export const postRefund = (world: World, refund: Transaction): void =>
  post(world, refund, -refund.amount.amount, 0);

/**
 * Money moves on the live path alone, and where the seller has an account with Amazon in that currency. What is there when a world
 * begins was settled before. Amounts are in hundredths.
 */
function post(
  world: World,
  { account, orderReference, amount }: Transaction,
  sum: number,
  fee: number,
): void {
  const { seller, environment } = payAccountOfRow(world, account);
  const { currency } = amount;
  if (world.events.isSilent || environment === 'sandbox' || !hasAccount(world, seller, currency)) return;
  const { sellerOrderId } = orderReferenceOfRow(world, orderReference);
  const postedAt = world.now();
  postEvent(world, seller, currency, {
    kind: 'PayWithAmazon',
    line: 'Pay with Amazon',
    postedAt,
    amount: sum - fee,
    details: {
      ...(sellerOrderId !== null && { SellerOrderId: sellerOrderId }),
      TransactionPostedDate: postedAt,
      Charge: { ChargeType: 'Principal', ChargeAmount: currencyAmount(sum, currency) },
      FeeList: fee === 0 ? [] : [{ FeeType: 'Commission', FeeAmount: currencyAmount(-fee, currency) }],
      PaymentAmountType: 'Sales',
    },
  });
}

const hasAccount = (world: World, seller: number, currency: string): boolean =>
  listParticipations(world, sellerOfRow(world, seller)).some(
    ({ marketplaceId }) => findMarketplace(marketplaceId)!.currency === currency,
  );
