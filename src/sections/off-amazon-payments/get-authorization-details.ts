import type { Handler } from '../handler.js';
import { ownTransaction } from './find-own.js';
import { payAccount } from './pay-account.js';
import { authorizationView } from './transaction-views.js';

/** GetAuthorizationDetails: an authorization as it is. */
export const getAuthorizationDetails: Handler<'OffAmazonPayments.GetAuthorizationDetails'> = (
  context,
  { AmazonAuthorizationId },
) => {
  const { world } = context;
  const authorization = ownTransaction(world, payAccount(context), 'authorization', AmazonAuthorizationId);
  return { AuthorizationDetails: authorizationView(world, authorization) };
};
