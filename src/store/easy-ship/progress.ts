import { easyShipFacts, wayTo } from '../../model/easy-ship.js';
import type { EasyShipStatus } from '../../model/easy-ship.js';
import { findMarketplace } from '../../model/marketplaces.js';
import type { World } from '../../world/world.js';
import { postEvent } from '../finances/events.js';
import { serviceFee } from '../finances/money-events.js';
import { updateOrder } from '../orders/change-orders.js';
import type { Order } from '../orders/order.js';
import { orderOfRow } from '../orders/orders.js';
import type { EasyShipPackage } from './packages.js';
import { EASY_SHIP_STEP, setEasyShipStatus } from './set-status.js';
import { easyShipSettings } from './settings.js';
import type { EasyShipEnd } from './settings.js';
import { reimburse } from './when-cancelled.js';

/** Plans what comes next of a package by itself. */
export function planNext(world: World, one: EasyShipPackage): void {
  const { next } = easyShipFacts().statuses[one.status];
  world.due.remove(EASY_SHIP_STEP, one.id);
  if (!next) return;
  const { pace } = easyShipSettings(world);
  const from = one.status === 'Scheduled' ? one.pickup.to : world.now();
  world.due.add(EASY_SHIP_STEP, one.id, Math.max(world.now(), from + pace[next.pace]));
}

/** What the world's settings have become of a package, at the step where it does. */
const turns: Readonly<Record<EasyShipEnd, EasyShipStatus>> = {
  LabelCanceled: 'PickedUp',
  Lost: 'OutForDelivery',
  Damaged: 'OutForDelivery',
  Rejected: 'Delivered',
  Undeliverable: 'Delivered',
};

/** Takes the step that comes next by itself. */
export function takeNextStep(world: World, one: EasyShipPackage): EasyShipPackage {
  const { next } = easyShipFacts().statuses[one.status];
  if (!next) return one;
  const { amazonOrderId } = orderOfRow(world, one.order);
  const end = easyShipSettings(world).outcome.find(({ order }) => order === amazonOrderId)?.end;
  return step(world, one, end && turns[end] === next.status ? end : next.status);
}

/**
 * Takes a package to a status, over all those between. @returns undefined where there is no way
 */
export function bringPackageTo(
  world: World,
  one: EasyShipPackage,
  status: EasyShipStatus,
): EasyShipPackage | undefined {
  const way = wayTo(one.status, status);
  return way && world.database.transaction(() => way.reduce((moved, next) => step(world, moved, next), one));
}

/** The order is shipped when its parcel is picked up; Amazon charges for it then, and pays for what it loses. */
function step(world: World, one: EasyShipPackage, status: EasyShipStatus): EasyShipPackage {
  return world.database.transaction(() => {
    const moved = setEasyShipStatus(world, one, status);
    const order = updateOrder(world, orderOfRow(world, one.order), {
      easyShipStatus: easyShipFacts().statuses[status].order,
      ...(status === 'PickedUp' && { status: 'Shipped' as const }),
    });
    if (status === 'PickedUp') chargeFee(world, order, one);
    if (status === 'Lost' || status === 'Damaged') reimburse(world, order, one, 'LostOrDamagedReimbursement');
    planNext(world, moved);
    return moved;
  });
}

function chargeFee(world: World, { marketplaceId, amazonOrderId }: Order, one: EasyShipPackage): void {
  if (world.events.isSilent || world.settings.finances.fees === 'none') return;
  const [seller] = world.database.numbers(
    'SELECT seller FROM participations WHERE id = ?',
    one.participation,
  );
  const { currency } = findMarketplace(marketplaceId)!;
  const amount = -easyShipFacts().fee;
  const fee = { amount, currency, postedAt: world.now(), amazonOrderId };
  postEvent(world, seller!, currency, serviceFee('MFNPostageFee', fee));
}
