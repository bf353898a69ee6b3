import type { Channel } from '../../store/orders/order.js';
import type { Chance } from '../../world/chance.js';
import { productWords } from './words.js';

/** A made-up product of a seller: the same SKU, ASIN and title in every marketplace. */
export interface Product {
  sku: string;
  asin: string;
  title: string;
  dollars: number;
  channel: Channel;
}

/** `count` different products; every second one is in Amazon's warehouses. */
export function makeProducts(chance: Chance, count: number): Product[] {
  const products = new Map<string, Product>();
  while (products.size < count) {
    const product = makeProduct(chance, products.size % 2 === 0 ? 'MFN' : 'AFN');
    products.set(product.sku, product);
  }
  return [...products.values()];
}

function makeProduct(chance: Chance, channel: Channel): Product {
  const { brands, colours, kinds } = productWords;
  const kind = chance.pick(kinds);
  const name = `${chance.pick(brands)} ${chance.pick(kind.adjectives)} ${kind.noun}`;
  return {
    sku: `${kind.code}-${chance.text(4)}-${chance.text(4, '0123456789')}`,
    asin: `B0${chance.text(8)}`,
    title: `${name}, ${chance.pick(kind.variants)}, ${chance.pick(colours)}`,
    dollars: chance.between(kind.low, kind.high),
    channel,
  };
}
