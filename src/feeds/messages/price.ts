import { amountOf, childOf, missing, skuOf } from '../element.js';
import type { MessageType } from '../feed-message.js';
import { changePrices, sellingPrice } from '../listings.js';
import type { GivenPrice } from '../listings.js';

/** Sets the price of a product. */
export const price: MessageType<{ sku: string; price: GivenPrice }> = {
  read(message) {
    const sku = skuOf(message);
    const element = childOf(message, 'StandardPrice') ?? missing(message, 'StandardPrice');
    const { currency } = element.attributes;
    return { sku, price: { amount: sellingPrice(amountOf(element)), ...(currency && { currency }) } };
  },

  apply: (job, wish, notes) => changePrices(job, wish.sku, wish.price, notes),
};
