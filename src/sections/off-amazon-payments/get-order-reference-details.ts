import type { Handler } from '../handler.js';
import { sightOf } from './buyer-view.js';
import { ownOrderReference } from './find-own.js';
import { orderReferenceView } from './order-reference-view.js';
import { payAccount } from './pay-account.js';

/** GetOrderReferenceDetails: an order reference as it is; of a draft without a token of the buyer only where the place is. */
export const getOrderReferenceDetails: Handler<'OffAmazonPayments.GetOrderReferenceDetails'> = (
  context,
  { AmazonOrderReferenceId, ...tokens },
) => {
  const { world } = context;
  const reference = ownOrderReference(world, payAccount(context), AmazonOrderReferenceId);
  return { OrderReferenceDetails: orderReferenceView(world, reference, sightOf(world, reference, tokens)) };
};
