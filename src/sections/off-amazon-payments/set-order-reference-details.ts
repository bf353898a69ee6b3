import { mwsError } from '../../protocol/errors.js';
import type { Handler } from '../handler.js';
import { WITHOUT_TOKEN } from './buyer-view.js';
import { ownOrderReference } from './find-own.js';
import { orderReferenceView } from './order-reference-view.js';
import { payAccount } from './pay-account.js';
import { writeDraft } from './write-draft.js';

/** SetOrderReferenceDetails: what a draft is for; what is not sent stays. It answers also where constraints remain. */
export const setOrderReferenceDetails: Handler<'OffAmazonPayments.SetOrderReferenceDetails'> = (
  context,
  { AmazonOrderReferenceId: id, OrderReferenceAttributes: sent },
) => {
  const { world } = context;
  const account = payAccount(context);
  const reference = ownOrderReference(world, account, id);
  if (reference.state !== 'Draft') throw mwsError('PayOrderReferenceNotModifiable', { id });
  const written = writeDraft(world, account, reference, sent, 'OrderReferenceAttributes');
  return { OrderReferenceDetails: orderReferenceView(world, written, WITHOUT_TOKEN) };
};
