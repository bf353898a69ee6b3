import type { KnownMarketplace } from '../../model/marketplaces.js';
import { findMarketplace } from '../../model/marketplaces.js';
import type { Participation } from '../../registry/sellers.js';
import { moneyOf } from '../../store/hundredths.js';
import { insertStock } from '../../store/inventory.js';
import { insertListing } from '../../store/listings.js';
import type { Channel } from '../../store/orders/order.js';
import type { Chance } from '../../world/chance.js';
import type { World } from '../../world/world.js';
import { priceIn } from './amounts.js';
import type { Product } from './products.js';

/** A product with its price in one marketplace, in hundredths. */
export interface ShopListing extends Product {
  price: number;
  /** No order asks for more units of it. */
  most?: number;
}

/** A seller's part in a marketplace with its listings there. */
export interface Shop {
  participation: number;
  marketplace: KnownMarketplace;
  listings: Readonly<Record<Channel, readonly ShopListing[]>>;
}

const DAY = 86_400_000;

/** Lists the products in a marketplace. @param from when the seller's trade there began. */
export function openShop(
  world: World,
  chance: Chance,
  { id: participation, marketplaceId }: Participation,
  products: readonly Product[],
  from: number,
): Shop {
  const marketplace = findMarketplace(marketplaceId)!;
  const { currency } = marketplace;
  const listings: Record<Channel, ShopListing[]> = { MFN: [], AFN: [] };
  for (const product of products) {
    const price = priceIn(currency, product.dollars);
    listings[product.channel].push({ ...product, price });
    insertListing(world, {
      participation,
      sku: product.sku,
      asin: product.asin,
      title: product.title,
      status: chance.below(20) === 0 ? 'inactive' : 'active',
      channel: product.channel,
      price: moneyOf(price, currency),
      quantity: product.channel === 'MFN' ? chance.between(0, 120) : 0,
      createdAt: from - chance.between(1, 40) * DAY,
    });
  }
  return { participation, marketplace, listings };
}

/** Fills Amazon's warehouses with the products that it ships. */
export function stockUp(
  world: World,
  chance: Chance,
  seller: number,
  products: readonly Product[],
  at: number,
): void {
  for (const { sku, asin, channel } of products) {
    if (channel === 'MFN') continue;
    insertStock(world, {
      seller,
      sku,
      asin,
      fnsku: `X00${chance.text(7)}`,
      inStock: chance.below(8) === 0 ? 0 : chance.between(1, 250),
      inbound: chance.below(3) === 0 ? chance.between(10, 100) : 0,
      reserved: chance.between(0, 6),
      unfulfillable: chance.below(5) === 0 ? chance.between(1, 4) : 0,
      updatedAt: at - chance.between(0, 20 * DAY),
    });
  }
}
