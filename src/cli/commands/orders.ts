import { inPath, option, paging } from './inputs.js';
import { toItem } from './readers.js';
import type { CommandRow, Input } from './row.js';

const order = inPath('<id>', 'AmazonOrderId', 'id');
const required = (input: Input): Input => ({ ...input, required: true });

/** A command that brings an order into a status. */
const setStatus = (verb: string, status: string, does: string): CommandRow => ({
  words: `orders ${verb}`,
  does,
  takes: [order],
  asks: 'PATCH /orders/{id}',
  sends: { status },
});

/** Orders of all sellers. */
export const orders: readonly CommandRow[] = [
  {
    words: 'orders list',
    does: 'all orders, the one that was added last first',
    takes: [
      option('--seller <id>', 'query.sellerId', 'only of this seller'),
      option('--status <status>', 'query.status', 'only in this OrderStatus'),
      option('--marketplace <id>', 'query.marketplaceId', 'only in this marketplace'),
      ...paging,
    ],
    asks: 'GET /orders',
    columns: [
      'amazonOrderId',
      'status',
      'sellerId',
      'marketplaceId',
      'purchasedAt',
      'total.amount',
      'total.currency',
    ],
  },
  { words: 'orders show', does: 'one order with its lines', takes: [order], asks: 'GET /orders/{id}' },
  {
    words: 'orders create',
    does: 'add an order; what is not said of it is as most orders have it',
    takes: [
      required(option('--seller <id>', 'body.sellerId', 'SellerId')),
      required(option('--marketplace <id>', 'body.marketplaceId', 'MarketplaceId')),
      {
        flags: '--item <SKU:QTY:PRICE>',
        to: 'body.items',
        help: 'a line and the price of one unit; SKU or SKU:QTY is enough; repeatable',
        reads: toItem,
        repeats: 'list',
        required: true,
      },
      option('--id <id>', 'body.amazonOrderId', 'AmazonOrderId; made up if not given'),
      option('--status <status>', 'body.status', 'OrderStatus; Unshipped if not given'),
      option('--channel <channel>', 'body.channel', 'MFN or AFN; MFN if not given'),
      option('--purchased-at <instant>', 'body.purchasedAt', 'an hour ago if not given'),
    ],
    asks: 'POST /orders',
  },
  setStatus('ship', 'Shipped', 'ship every line of an order'),
  setStatus('cancel', 'Canceled', 'cancel an order'),
  {
    words: 'orders status',
    does: 'bring an order into any status',
    takes: [order, { flags: '<status>', help: 'OrderStatus, such as PartiallyShipped', to: 'body.status' }],
    asks: 'PATCH /orders/{id}',
  },
];
