import { counting, option } from '../inputs.js';
import type { CommandRow } from '../row.js';
import { listing } from '../shapes.js';

const seller = option('<seller>', 'body.sellerId', 'SellerId');
const marketplace = option('<marketplace>', 'body.marketplaceId', 'MarketplaceId');
const sku = option('<sku>', 'body.sku', 'the SKU');
const filters = [
  option('--seller <id>', 'query.sellerId', 'only of this seller'),
  option('--sku <sku>', 'query.sku', 'only this SKU'),
];

const price = option('--price <amount>', 'body.price', 'such as 9.95, in the currency of the marketplace');
const offer = [
  option('--title <text>', 'body.title', 'title of the product'),
  option('--status <status>', 'body.status', 'active or inactive'),
  option('--channel <channel>', 'body.channel', 'MFN or AFN'),
  counting('--quantity <n>', 'body.quantity', 'what the seller has in stock itself'),
];

const stock = [
  counting('--in-stock <n>', 'body.inStock', 'units ready to be sold'),
  counting('--inbound <n>', 'body.inbound', 'units on their way to a warehouse'),
  counting('--reserved <n>', 'body.reserved', 'units set aside'),
  counting('--unfulfillable <n>', 'body.unfulfillable', 'units that cannot be sold'),
];

/** What sellers offer, and what Amazon holds for them. */
export const listings: readonly CommandRow[] = [
  listing(
    'listings',
    'what sellers offer',
    [
      'sku',
      'sellerId',
      'marketplaceId',
      'asin',
      'status',
      'channel',
      'price.amount',
      'price.currency',
      'quantity',
    ],
    [
      ...filters,
      option('--marketplace <id>', 'query.marketplaceId', 'only in this marketplace'),
      option('--status <status>', 'query.status', 'active or inactive'),
    ],
  ),
  {
    words: 'listings create',
    does: 'offer a product in a marketplace',
    takes: [
      seller,
      marketplace,
      sku,
      { ...price, required: true },
      ...offer,
      option('--asin <asin>', 'body.asin', 'ASIN; made up if not given'),
      option('--condition <condition>', 'body.condition', 'such as UsedGood; New if not given'),
    ],
    asks: 'POST /listings',
  },
  {
    words: 'listings update',
    does: 'change the price, the stock or what else is said of an offer',
    takes: [seller, marketplace, sku, price, ...offer],
    asks: 'PATCH /listings',
  },
  listing(
    'inventory',
    'what Amazon holds for sellers',
    ['sku', 'sellerId', 'asin', 'fnsku', 'inStock', 'inbound', 'reserved', 'unfulfillable', 'updatedAt'],
    filters,
  ),
  {
    words: 'inventory create',
    does: 'let Amazon hold a SKU for a seller',
    takes: [
      seller,
      sku,
      ...stock,
      option('--asin <asin>', 'body.asin', 'ASIN; made up if not given'),
      option('--fnsku <fnsku>', 'body.fnsku', 'Amazon’s label; made up if not given'),
      option('--condition <condition>', 'body.condition', 'such as NewItem'),
    ],
    asks: 'POST /inventory',
  },
  {
    words: 'inventory update',
    does: 'change how many units Amazon holds',
    takes: [seller, sku, ...stock],
    asks: 'PATCH /inventory',
  },
];
