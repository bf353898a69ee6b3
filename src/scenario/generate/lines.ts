import { hundredthsOf, moneyOf } from '../../store/hundredths.js';
import type { NewOrderItem } from '../../store/orders/change-orders.js';
import type { Money, OrderItemDetails } from '../../store/orders/order.js';
import type { Chance } from '../../world/chance.js';
import { priceIn, shareOf } from './amounts.js';
import type { ShopListing } from './listings.js';

const lineCounts = { '1': 65, '2': 22, '3': 9, '4': 4 };
const unitCounts = { '1': 85, '2': 11, '3': 4 };

/** What lines are made for. */
export interface LineTerms {
  currency: string;
  salesTax: number;
  /** Shipping is paid for. */
  paysShipping: boolean;
  /** The fewest units that will do: an order shipped in part has two. */
  atLeast: number;
}

/** One to four lines of one to three units of a shop's listings; nothing is shipped yet. */
export function makeLines(
  chance: Chance,
  listings: readonly ShopListing[],
  terms: LineTerms,
): NewOrderItem[] {
  const chosen = new Set<ShopListing>();
  for (let left = Number(chance.weighted(lineCounts)); left > 0; left--) {
    // The smaller of two draws: what stands first in the list sells better.
    chosen.add(listings[Math.min(chance.below(listings.length), chance.below(listings.length))]!);
  }
  return [...chosen].map((offer, at) => {
    const drawn = Number(chance.weighted(unitCounts));
    const units = at === 0 ? Math.max(drawn, terms.atLeast) : drawn;
    return makeLine(chance, offer, Math.min(units, offer.most ?? units), terms);
  });
}

function makeLine(chance: Chance, offer: ShopListing, quantity: number, terms: LineTerms): NewOrderItem {
  const { currency, salesTax } = terms;
  const price = offer.price * quantity;
  const shipping = terms.paysShipping ? priceIn(currency, 5) : 0;
  const discount = chance.below(12) === 0 ? shareOf(price, 0.1, currency) : 0;
  return {
    orderItemId: chance.text(14, '0123456789'),
    sku: offer.sku,
    asin: offer.asin,
    title: offer.title,
    quantityOrdered: quantity,
    details: {
      price: moneyOf(price, currency),
      tax: moneyOf(shareOf(price - discount, salesTax, currency), currency),
      ...(shipping > 0 && {
        shippingPrice: moneyOf(shipping, currency),
        shippingTax: moneyOf(shareOf(shipping, salesTax, currency), currency),
      }),
      promotionDiscount: moneyOf(discount, currency),
      ...(discount > 0 && { promotionIds: [`SAVE10-${chance.text(6)}`] }),
    },
  };
}

const added = ['price', 'tax', 'shippingPrice', 'shippingTax', 'giftWrapPrice', 'giftWrapTax'] as const;
const taken = ['shippingDiscount', 'promotionDiscount'] as const;

/** What an order costs: all amounts of its lines together. */
export function totalOf(items: readonly Pick<NewOrderItem, 'details'>[], currency: string): Money {
  const sum = (
    details: OrderItemDetails,
    names: readonly ((typeof added)[number] | (typeof taken)[number])[],
  ) => names.reduce((total, name) => total + hundredthsOf(details[name]?.amount ?? 0), 0);
  const total = items.reduce((all, { details }) => all + sum(details, added) - sum(details, taken), 0);
  return moneyOf(total, currency);
}
