import type { World } from '../../world/world.js';
import { payAccountOfRow } from './accounts.js';
import { payBuyerOfRow } from './buyers.js';
import type { BillingAgreement, OrderReference } from './pay.js';

/** What keeps a buyer's agreement from being confirmed; data/pay/rules.json has the words. */
export type PayConstraint =
  | 'AmountNotSet'
  | 'PaymentPlanNotSet'
  | 'PaymentMethodNotAllowed'
  | 'ShippingAddressNotSet'
  | 'BuyerEqualsSeller'
  | 'CurrencyMismatch'
  | 'BuyerConsentNotSet';

/** What an order reference still lacks; one that is suspended lacks a method that works. */
export function constraintsOfOrder(world: World, reference: OrderReference): PayConstraint[] {
  const { state, total, details } = reference;
  if (state !== 'Draft' && state !== 'Suspended') return [];
  const { currency } = payAccountOfRow(world, reference.account);
  const { simulatedConstraint } = details;
  return [
    ...(total === null ? ['AmountNotSet' as const] : []),
    ...(total !== null && total.currency !== currency ? ['CurrencyMismatch' as const] : []),
    ...choiceConstraints(world, reference),
    ...(simulatedConstraint === 'PaymentMethodNotAllowed' ? ['PaymentMethodNotAllowed' as const] : []),
  ].filter((each, at, all) => all.indexOf(each) === at);
}

/** What a billing agreement still lacks. */
export function constraintsOfAgreement(world: World, agreement: BillingAgreement): PayConstraint[] {
  if (agreement.state !== 'Draft' && agreement.state !== 'Suspended') return [];
  return [
    ...choiceConstraints(world, agreement),
    ...(agreement.details.consent ? [] : ['BuyerConsentNotSet' as const]),
  ];
}

type Chosen = OrderReference | BillingAgreement;

function choiceConstraints(world: World, contract: Chosen): PayConstraint[] {
  const { address, paymentMethod, needsAddress } = contract.details;
  const { sellerId } = payAccountOfRow(world, contract.account);
  const found: PayConstraint[] = [];
  if (paymentMethod === null || isRefused(contract)) found.push('PaymentPlanNotSet');
  if (paymentMethod?.outcome === 'notAllowed') found.push('PaymentMethodNotAllowed');
  if (needsAddress && address === null) found.push('ShippingAddressNotSet');
  if (payBuyerOfRow(world, contract.buyer).details.isSeller === sellerId) found.push('BuyerEqualsSeller');
  return found;
}

/** The method was refused, and no other was chosen since. */
const isRefused = ({ state, details }: Chosen): boolean => state === 'Suspended' && !details.rechosen;
