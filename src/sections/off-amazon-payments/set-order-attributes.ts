import type { OffAmazonPayments } from '../../model/generated/index.js';
import { mwsError } from '../../protocol/errors.js';
import { writeOrderReference } from '../../store/pay/order-references.js';
import type { OrderReference, SellerAttributes } from '../../store/pay/pay.js';
import type { World } from '../../world/world.js';
import type { Handler } from '../handler.js';
import { AFTER_CONFIRMATION, WITHOUT_TOKEN } from './buyer-view.js';
import { ownOrderReference } from './find-own.js';
import { orderReferenceView } from './order-reference-view.js';
import { payAccount } from './pay-account.js';
import { readAttributes } from './seller-attributes.js';
import { writeDraft } from './write-draft.js';

/** SetOrderAttributes: as SetOrderReferenceDetails on a draft; later it adds what was not said before, and never the total. */
export const setOrderAttributes: Handler<'OffAmazonPayments.SetOrderAttributes'> = (
  context,
  { AmazonOrderReferenceId: id, OrderAttributes: sent },
) => {
  const { world } = context;
  const account = payAccount(context);
  const reference = ownOrderReference(world, account, id);
  const isDraft = reference.state === 'Draft';
  const written = isDraft
    ? writeDraft(world, account, reference, sent, 'OrderAttributes')
    : addAttributes(world, reference, sent);
  const sight = isDraft ? WITHOUT_TOKEN : AFTER_CONFIRMATION;
  return { OrderReferenceDetails: orderReferenceView(world, written, sight) };
};

/** Adds what was not said of an order before. @throws MwsError for what would change, and for a total */
function addAttributes(
  world: World,
  reference: OrderReference,
  sent: OffAmazonPayments.OrderAttributes,
): OrderReference {
  const details = readAttributes(sent);
  if (sent.OrderTotal !== undefined || changesWhatWasSaid(reference, details))
    throw mwsError('PayOrderReferenceNotModifiable', { id: reference.orderReferenceId });
  return writeOrderReference(world, reference, { details });
}

/** Saying the same once more changes nothing. */
const changesWhatWasSaid = ({ details }: OrderReference, attributes: SellerAttributes): boolean =>
  Object.entries(attributes).some(([name, value]) => {
    const said = details[name as keyof SellerAttributes];
    return said !== undefined && JSON.stringify(said) !== JSON.stringify(value);
  });
