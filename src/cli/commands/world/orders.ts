import { inPath, option, required } from '../inputs.js';
import { toItem } from '../readers.js';
import type { CommandRow } from '../row.js';
import { listing, settingStatus, showing } from '../shapes.js';

const order = inPath('<id>', 'AmazonOrderId', 'id');
const setStatus = settingStatus('orders', order);

/** Orders of all sellers. */
export const orders: readonly CommandRow[] = [
  listing(
    'orders',
    'all orders, the one that was added last first',
    ['amazonOrderId', 'status', 'sellerId', 'marketplaceId', 'purchasedAt', 'total.amount', 'total.currency'],
    [
      option('--seller <id>', 'query.sellerId', 'only of this seller'),
      option('--status <status>', 'query.status', 'only in this OrderStatus'),
      option('--marketplace <id>', 'query.marketplaceId', 'only in this marketplace'),
    ],
  ),
  showing('orders', 'one order with its lines', order),
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
    takes: [order, option('<status>', 'body.status', 'OrderStatus, such as PartiallyShipped')],
    asks: 'PATCH /orders/{id}',
  },
];
