import { mwsError } from '../../protocol/errors.js';
import { writeOrderReference } from '../../store/pay/order-references.js';
import type { OrderReference, SellerAttributes } from '../../store/pay/pay.js';
import type { Handler } from '../handler.js';
import { AFTER_CONFIRMATION, WITHOUT_TOKEN } from './buyer-view.js';
import { ownOrderReference } from './find-own.js';
import { orderReferenceView } from './order-reference-view.js';
import { payAccount } from './pay-account.js';
import { readAttributes, readTotal } from './seller-attributes.js';

/** SetOrderAttributes: as SetOrderReferenceDetails on a draft; later it adds what was not said before, and never the total. */
export const setOrderAttributes: Handler<'OffAmazonPayments.SetOrderAttributes'> = (
  context,
  { AmazonOrderReferenceId: id, OrderAttributes: sent },
) => {
  const { world } = context;
  const reference = ownOrderReference(world, payAccount(context), id);
  const total = readTotal(sent.OrderTotal, 'OrderAttributes.OrderTotal');
  const attributes = readAttributes(sent);
  const isDraft = reference.state === 'Draft';
  if (!isDraft && (total || changesWhatWasSaid(reference, attributes)))
    throw mwsError('PayOrderReferenceNotModifiable', { id });
  const written = writeOrderReference(world, reference, {
    ...(total && { total }),
    details: {
      ...attributes,
      ...(total && { totalText: sent.OrderTotal!.Amount! }),
    },
  });
  const sight = isDraft ? WITHOUT_TOKEN : AFTER_CONFIRMATION;
  return { OrderReferenceDetails: orderReferenceView(world, written, sight) };
};

/** Saying the same once more changes nothing. */
const changesWhatWasSaid = ({ details }: OrderReference, attributes: SellerAttributes): boolean =>
  Object.entries(attributes).some(([name, value]) => {
    const said = details[name as keyof SellerAttributes];
    return said !== undefined && JSON.stringify(said) !== JSON.stringify(value);
  });
