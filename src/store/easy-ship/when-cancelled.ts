import { easyShipFacts } from '../../model/easy-ship.js';
import { findMarketplace } from '../../model/marketplaces.js';
import type { World } from '../../world/world.js';
import { adjustment } from '../finances/money-events.js';
import { postEvent } from '../finances/events.js';
import type { Order } from '../orders/order.js';
import { packageAtWork } from './packages.js';
import type { EasyShipPackage } from './packages.js';
import { setEasyShipStatus } from './set-status.js';

/**
 * An order is cancelled: the label of a parcel that waits goes with it; for one that was picked up the seller is paid.
 * @returns what Orders says of it from now on; undefined: what it said
 */
export function cancelEasyShip(world: World, order: Order): string | undefined {
  const one = order.easyShipStatus === null ? undefined : packageAtWork(world, order);
  if (!one) return undefined;
  if (one.status !== 'Scheduled') {
    reimburse(world, order, one, 'CanceledButPickedUpReimbursement');
    return undefined;
  }
  setEasyShipStatus(world, one, 'LabelCanceled');
  return easyShipFacts().statuses.LabelCanceled.order;
}

/** Amazon pays the seller for the goods of a parcel. To be called in the transaction of what it is for. */
export function reimburse(
  world: World,
  order: Order,
  { participation }: EasyShipPackage,
  type: 'LostOrDamagedReimbursement' | 'CanceledButPickedUpReimbursement',
): void {
  if (world.events.isSilent) return;
  const [seller] = world.database.numbers('SELECT seller FROM participations WHERE id = ?', participation);
  const { currency } = findMarketplace(order.marketplaceId)!;
  const amount = priceOf(world, order);
  postEvent(world, seller!, currency, adjustment(type, { amount, currency, postedAt: world.now() }));
}

/** What the buyer paid for the goods, in hundredths. */
const priceOf = (world: World, { id }: Order): number =>
  world.database.numbers(
    `SELECT coalesce(sum(round(100 * coalesce(details ->> '$.price.amount', 0))), 0) FROM order_items WHERE "order" = ?`,
    id,
  )[0]!;
