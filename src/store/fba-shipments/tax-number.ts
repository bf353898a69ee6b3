import { createChance } from '../../world/chance.js';
import type { World } from '../../world/world.js';
import type { BuyerTax, Order } from '../orders/order.js';

/** How the buyer of an order is known to the tax office: as the order says it, else as a person or a company that is made up. */
export function buyerTaxOf(world: World, { amazonOrderId, details }: Order): BuyerTax {
  if (details.buyerTax) return details.buyerTax;
  const chance = createChance(world.seed, `tax/${amazonOrderId}`);
  if (!details.business) return { CPF: withCheckDigits(chance.text(9, '0123456789'), 12) };
  return {
    CNPJ: withCheckDigits(`${chance.text(8, '0123456789')}0001`, 9),
    companyName: `${details.buyerName ?? 'Empresa'} Ltda`,
    ...(details.address?.stateOrRegion !== undefined && { taxingRegion: details.address.stateOrRegion }),
  };
}

/** Digits with the two that follow from them. @param highest weight: weights go from 2 to it again and again, from the right */
function withCheckDigits(digits: string, highest: number): string {
  const next = (text: string) => {
    const sum = [...text]
      .reverse()
      .reduce((total, digit, at) => total + Number(digit) * (2 + (at % (highest - 1))), 0);
    const rest = sum % 11;
    return `${text}${rest < 2 ? 0 : 11 - rest}`;
  };
  return next(next(digits));
}
