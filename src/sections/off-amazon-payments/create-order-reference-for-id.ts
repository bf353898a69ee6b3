import { mwsError } from '../../protocol/errors.js';
import { payBuyerOfRow } from '../../store/pay/buyers.js';
import { constraintsOfOrder } from '../../store/pay/constraints.js';
import { confirmOrderReference, createOrderReference } from '../../store/pay/order-lifecycle.js';
import { countOrdersOfAgreement, writeOrderReference } from '../../store/pay/order-references.js';
import type { BillingAgreement, OrderReference, PayAccount } from '../../store/pay/pay.js';
import type { World } from '../../world/world.js';
import type { Handler } from '../handler.js';
import { AFTER_CONFIRMATION, WITHOUT_TOKEN } from './buyer-view.js';
import { ownAgreement } from './find-own.js';
import { orderReferenceView } from './order-reference-view.js';
import { payAccount } from './pay-account.js';
import { readAttributes, readTotal } from './seller-attributes.js';
import { Problems } from '../../protocol/decode/problems.js';

/** CreateOrderReferenceForId: an order reference under a billing agreement, at once confirmed where that is wished. */
export const createOrderReferenceForId: Handler<'OffAmazonPayments.CreateOrderReferenceForId'> = (
  context,
  { Id: id, IdType, InheritShippingAddress = true, ConfirmNow = false, OrderReferenceAttributes: sent = {} },
) => {
  const { world } = context;
  const account = payAccount(context);
  if (IdType !== 'BillingAgreement') refuseIdType(IdType);
  const agreement = ownAgreement(world, account, id);
  const { state } = agreement;
  if (state !== 'Draft' && state !== 'Open')
    throw mwsError('PayBillingAgreementState', { id, state, done: 'used for an order reference' });
  if (state === 'Draft' && countOrdersOfAgreement(world, agreement.id) > 0)
    throw mwsError('PayOrderReferenceCountExceeded');
  const total = readTotal(sent.OrderTotal, 'OrderReferenceAttributes.OrderTotal');
  const reference = world.database.transaction(() => {
    const draft = createUnder(world, account, agreement, InheritShippingAddress);
    const written = writeOrderReference(world, draft, {
      ...(total && { total }),
      details: { ...readAttributes(sent), ...(total && { totalText: sent.OrderTotal!.Amount! }) },
    });
    return ConfirmNow ? confirmed(world, written) : written;
  });
  return {
    OrderReferenceDetails: orderReferenceView(
      world,
      reference,
      ConfirmNow ? AFTER_CONFIRMATION : WITHOUT_TOKEN,
    ),
  };
};

function refuseIdType(idType: string): never {
  const problems = new Problems('OffAmazonPayments');
  problems.add('IdType', idType, 'Member must satisfy enum value set: [BillingAgreement]');
  problems.throwIfAny();
  throw new Error('There was a problem.');
}

/** A draft with the buyer, the payment method and, where it is inherited, the address of an agreement. */
export function createUnder(
  world: World,
  account: PayAccount,
  agreement: BillingAgreement,
  inherits: boolean,
): OrderReference {
  const { address, paymentMethod } = agreement.details;
  const choice = { address: inherits ? address : null, paymentMethod, needsAddress: false };
  return createOrderReference(world, account, payBuyerOfRow(world, agreement.buyer), choice, { agreement });
}

function confirmed(world: World, reference: OrderReference): OrderReference {
  const constraints = constraintsOfOrder(world, reference);
  if (constraints.length > 0)
    throw mwsError('PayConstraintsExist', {
      id: reference.orderReferenceId,
      constraints: constraints.join(', '),
    });
  return confirmOrderReference(world, reference);
}
