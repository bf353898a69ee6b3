import { mwsError } from '../../protocol/errors.js';
import { closeOrderReference, confirmOrderReference } from '../../store/pay/order-lifecycle.js';
import { orderReferenceOfRow, writeOrderReference } from '../../store/pay/order-references.js';
import type { Transaction } from '../../store/pay/pay.js';
import type { Handler, OperationContext } from '../handler.js';
import type { OffAmazonPayments } from '../../model/generated/index.js';
import { decimals, readAmountIn } from './amounts.js';
import { authorizeOrder, checkMonth } from './authorize-order.js';
import { createUnder } from './create-order-reference-for-id.js';
import { ownAgreement } from './find-own.js';
import { once } from './once.js';
import { payAccount } from './pay-account.js';
import { readAttributes } from './seller-attributes.js';
import { authorizationView } from './transaction-views.js';

/** AuthorizeOnBillingAgreement: an authorization with an order reference of its own, which is closed again at once. */
export const authorizeOnBillingAgreement: Handler<'OffAmazonPayments.AuthorizeOnBillingAgreement'> = (
  context,
  input,
) => {
  const { world } = context;
  const account = payAccount(context);
  const { transaction, isNew } = once(
    world,
    account,
    'AuthorizeOnBillingAgreement',
    input.AuthorizationReferenceId,
    input,
    () => authorizeUnder(context, input),
  );
  return {
    AuthorizationDetails: authorizationView(world, transaction, isNew),
    AmazonOrderReferenceId: orderReferenceOfRow(world, transaction.orderReference).orderReferenceId,
  };
};

function authorizeUnder(
  context: OperationContext,
  input: OffAmazonPayments.AuthorizeOnBillingAgreementRequest,
): Transaction {
  const { world } = context;
  const account = payAccount(context);
  const { AmazonBillingAgreementId: id, InheritShippingAddress = true } = input;
  const agreement = ownAgreement(world, account, id);
  const { state } = agreement;
  if (state !== 'Open') throw mwsError('PayBillingAgreementState', { id, state, done: 'authorized' });
  const amount = readAmountIn(account.currency, input.AuthorizationAmount, 'AuthorizationAmount');
  checkMonth(world, agreement, account.currency, amount);
  const draft = writeOrderReference(world, createUnder(world, account, agreement, InheritShippingAddress), {
    total: { amount, currency: account.currency },
    details: { ...readAttributes(input), totalText: decimals(amount) },
  });
  const open = confirmOrderReference(world, draft);
  const authorization = authorizeOrder(world, account, open, amount, input);
  closeOrderReference(world, orderReferenceOfRow(world, open.id), 'MaxAuthorizationsProcessed');
  return authorization;
}
