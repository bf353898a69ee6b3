import type { OffAmazonPayments } from '../../model/generated/index.js';
import { payAccountOfRow } from '../../store/pay/accounts.js';
import { restOfCredit } from '../../store/pay/credits.js';
import type { Transaction } from '../../store/pay/pay.js';
import { listFollowing } from '../../store/pay/transactions.js';
import type { World } from '../../world/world.js';
import { priceOf, sumPrice } from './amounts.js';
import { statusOf } from './status.js';

export const creditView = (world: World, credit: Transaction): OffAmazonPayments.ProviderCreditDetails => ({
  AmazonProviderCreditId: credit.transactionId,
  SellerId: payAccountOfRow(world, credit.account).sellerId,
  ProviderId: credit.details.providerId!,
  CreditReferenceId: credit.referenceId,
  CreditAmount: priceOf(credit.amount),
  CreditReversalAmount: sumPrice(credit.amount.amount - restOfCredit(world, credit), credit.amount.currency),
  CreditReversalIdList: listFollowing(world, credit.id, 'reversal').map(({ transactionId }) => transactionId),
  CreationTimestamp: credit.createdAt,
  CreditStatus: statusOf(credit),
});

export const reversalView = (
  world: World,
  reversal: Transaction,
): OffAmazonPayments.ProviderCreditReversalDetails => ({
  AmazonProviderCreditReversalId: reversal.transactionId,
  SellerId: payAccountOfRow(world, reversal.account).sellerId,
  ProviderId: reversal.details.providerId!,
  CreditReversalReferenceId: reversal.referenceId,
  CreditReversalAmount: priceOf(reversal.amount),
  CreationTimestamp: reversal.createdAt,
  CreditReversalStatus: statusOf(reversal),
  ...(reversal.details.note !== undefined && { CreditReversalNote: reversal.details.note }),
});
