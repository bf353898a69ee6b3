import { moveAgreementByAmazon, moveOrderByAmazon } from '../../store/pay/by-amazon.js';
import { chooseForAgreement, chooseForOrder } from '../../store/pay/checkout.js';
import { agreementOfRow, findAgreement } from '../../store/pay/agreements.js';
import { findOrderReference, orderReferenceOfRow } from '../../store/pay/order-references.js';
import { methodOf } from '../../store/pay/wallet.js';
import type { World } from '../../world/world.js';
import type { PayChange } from '../scenario.js';

/** What the buyer, or Amazon, does to an order reference or a billing agreement; one that is over stays as it is. */
export function changePay(world: World, change: PayChange): void {
  const { orderReference, billingAgreement, paymentMethod, state, reasonCode, ...choice } = change;
  const chosen = { ...choice, ...(paymentMethod && { paymentMethod: methodOf(paymentMethod) }) };
  const reference = orderReference === undefined ? undefined : findOrderReference(world, orderReference);
  if (reference) {
    chooseForOrder(world, reference, chosen);
    if (state !== undefined)
      moveOrderByAmazon(world, orderReferenceOfRow(world, reference.id), state, reasonCode);
  }
  const agreement = billingAgreement === undefined ? undefined : findAgreement(world, billingAgreement);
  if (agreement) {
    chooseForAgreement(world, agreement, chosen);
    if (state !== undefined)
      moveAgreementByAmazon(world, agreementOfRow(world, agreement.id), state, reasonCode);
  }
}
