import { readData } from '../../model/data-file.js';
import type { PayRegion } from '../../model/pay.js';
import type { World } from '../../world/world.js';
import { createPayBuyer, findPayBuyer } from './buyers.js';
import type { BuyerDetails, PayBuyer, PaymentMethod } from './pay.js';

const wallet = readData<{
  buyers: Record<PayRegion, Omit<BuyerDetails, 'paymentMethods'>>;
  paymentMethods: PaymentMethod[];
}>('pay/wallet.json');

/** The payment methods that everybody has, of whom nothing else is said: a good one first, then one for each outcome. */
export const usualMethods: readonly PaymentMethod[] = wallet.paymentMethods;

/** A payment method of which some is said. */
export const methodOf = (given: Partial<PaymentMethod>): PaymentMethod => ({
  name: 'Visa',
  tail: '1111',
  outcome: 'ok',
  ...given,
});

/** Whoever pays in a region where nobody is named, and what they have to choose from; there may be no row of them yet. */
export function usualBuyerIn(world: World, region: PayRegion): Pick<PayBuyer, 'buyerId' | 'details'> {
  const buyerId = `amzn1.account.AEXAMPLEBUYER${region}`;
  const details = { ...wallet.buyers[region], paymentMethods: wallet.paymentMethods };
  return findPayBuyer(world, buyerId) ?? { buyerId, details };
}

/** The same with a row: one and the same for all who ask. */
export function usualBuyer(world: World, region: PayRegion): PayBuyer {
  const { buyerId, details } = usualBuyerIn(world, region);
  return findPayBuyer(world, buyerId) ?? createPayBuyer(world, details, buyerId);
}
