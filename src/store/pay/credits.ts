import type { World } from '../../world/world.js';
import { makeTransactionId } from './ids.js';
import { orderReferenceOfRow } from './order-references.js';
import type { ProviderShare, Transaction } from './pay.js';
import { moveTransaction, tellTransaction } from './standing.js';
import { insertTransaction, listFollowing, sumOf, transactionOfRow } from './transactions.js';

/** Gives providers their parts of a capture. */
export function creditProviders(world: World, capture: Transaction, shares: readonly ProviderShare[]): void {
  for (const { providerId, amount } of shares) {
    const credit = follow(world, capture, 'credit', capture.referenceId, amount, { providerId });
    moveTransaction(world, credit, { state: 'Completed' });
  }
}

/** What of a credit has not been taken back, in hundredths. */
export const restOfCredit = (world: World, { id, amount }: Transaction): number =>
  amount.amount - sumOf(listFollowing(world, id, 'reversal'));

/** Takes a part of a credit back from its provider; when all is, the credit is closed. */
export function reverseCredit(
  world: World,
  credit: Transaction,
  referenceId: string,
  amount: number,
  note?: string,
): Transaction {
  const { providerId } = credit.details;
  const details = { ...(providerId !== undefined && { providerId }), ...(note !== undefined && { note }) };
  const reversal = follow(world, credit, 'reversal', referenceId, amount, details);
  const completed = moveTransaction(world, reversal, { state: 'Completed' });
  if (restOfCredit(world, credit) === 0)
    moveTransaction(world, transactionOfRow(world, credit.id), {
      state: 'Closed',
      reasonCode: 'MaxAmountReversed',
    });
  return completed;
}

function follow(
  world: World,
  { id, account, orderReference, amount: { currency } }: Transaction,
  kind: 'credit' | 'reversal',
  referenceId: string,
  amount: number,
  details: Transaction['details'],
): Transaction {
  const { orderReferenceId } = orderReferenceOfRow(world, orderReference);
  const transaction = insertTransaction(
    world,
    {
      transactionId: makeTransactionId(world, orderReferenceId, kind),
      kind,
      account,
      orderReference,
      parent: id,
      referenceId,
      amount: { amount, currency },
      details,
    },
    'Pending',
  );
  tellTransaction(world, transaction, null);
  return transaction;
}
