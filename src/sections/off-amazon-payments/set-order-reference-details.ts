import { mwsError } from '../../protocol/errors.js';
import { writeOrderReference } from '../../store/pay/order-references.js';
import type { Handler } from '../handler.js';
import { WITHOUT_TOKEN } from './buyer-view.js';
import { ownOrderReference } from './find-own.js';
import { orderReferenceView } from './order-reference-view.js';
import { payAccount } from './pay-account.js';
import { readAttributes, readTotal } from './seller-attributes.js';
import { readSimulatedConstraint } from './simulations.js';

/** SetOrderReferenceDetails: what a draft is for; what is not sent stays. It answers also where constraints remain. */
export const setOrderReferenceDetails: Handler<'OffAmazonPayments.SetOrderReferenceDetails'> = (
  context,
  { AmazonOrderReferenceId: id, OrderReferenceAttributes: sent },
) => {
  const { world } = context;
  const account = payAccount(context);
  const reference = ownOrderReference(world, account, id);
  if (reference.state !== 'Draft') throw mwsError('PayOrderReferenceNotModifiable', { id });
  const total = readTotal(sent.OrderTotal, 'OrderReferenceAttributes.OrderTotal');
  // A note that asks for nothing takes back what one before it asked for.
  const constraint =
    sent.SellerNote === undefined
      ? reference.details.simulatedConstraint
      : readSimulatedConstraint(account, sent.SellerNote);
  const { simulatedConstraint: _, ...kept } = reference.details;
  const written = writeOrderReference(
    world,
    { ...reference, details: kept },
    {
      ...(total && { total }),
      details: {
        ...readAttributes(sent),
        ...(sent.OrderTotal?.Amount !== undefined && { totalText: sent.OrderTotal.Amount }),
        ...(constraint !== undefined && { simulatedConstraint: constraint }),
      },
    },
  );
  return { OrderReferenceDetails: orderReferenceView(world, written, WITHOUT_TOKEN) };
};
