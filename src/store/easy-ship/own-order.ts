import { easyShipFacts } from '../../model/easy-ship.js';
import { findMarketplace } from '../../model/marketplaces.js';
import type { Seller } from '../../registry/sellers.js';
import type { World } from '../../world/world.js';
import { packageAtWork } from './packages.js';
import type { EasyShipPackage } from './packages.js';
import type { Order } from '../orders/order.js';
import { findOrder } from '../orders/orders.js';
import { EasyShipRefusal } from './refusal.js';

/** Who calls, and in which world. */
export interface EasyShipCaller {
  world: World;
  seller: Seller;
}

/** An order as calls name it. */
export interface NamedOrder {
  amazonOrderId: string;
  marketplaceId: string;
}

/** The caller's order in India. @throws EasyShipRefusal where there is none, or it is of another marketplace */
export function ownOrder(
  { world, seller }: EasyShipCaller,
  { amazonOrderId, marketplaceId }: NamedOrder,
): Order {
  const marketplace = findMarketplace(marketplaceId);
  if (!marketplace) throw new EasyShipRefusal('EasyShipNotFound');
  if (marketplace.countryCode !== easyShipFacts().country) throw new EasyShipRefusal('EasyShipRegion');
  const order = findOrder(world, seller.id, amazonOrderId);
  if (!order) throw new EasyShipRefusal('EasyShipNotFound');
  if (order.marketplaceId !== marketplaceId) throw new EasyShipRefusal('EasyShipRegion');
  return order;
}

/** An order of the caller that Amazon is to pick up and has not. @throws EasyShipRefusal */
export function schedulableOrder(context: EasyShipCaller, named: NamedOrder): Order {
  const order = ownOrder(context, named);
  if (order.easyShipStatus === null || order.status !== 'Unshipped')
    throw new EasyShipRefusal('EasyShipOrderState');
  return order;
}

/** The package of an order of the caller. @throws EasyShipRefusal where it has none, or not that one */
export function ownPackage(
  context: EasyShipCaller,
  { marketplaceId, amazonOrderId, packageId }: NamedOrder & { packageId?: string | undefined },
): { order: Order; one: EasyShipPackage } {
  const order = ownOrder(context, { marketplaceId, amazonOrderId });
  const one = packageAtWork(context.world, order);
  if (!one || (packageId !== undefined && packageId !== one.packageId))
    throw new EasyShipRefusal('EasyShipNotFound');
  return { order, one };
}
