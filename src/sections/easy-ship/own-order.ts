import { easyShipFacts } from '../../model/easy-ship.js';
import { findMarketplace } from '../../model/marketplaces.js';
import { mwsError } from '../../protocol/errors.js';
import { packageAtWork } from '../../store/easy-ship/packages.js';
import type { EasyShipPackage } from '../../store/easy-ship/packages.js';
import type { Order } from '../../store/orders/order.js';
import { findOrder } from '../../store/orders/orders.js';
import type { OperationContext } from '../handler.js';

interface Named {
  AmazonOrderId: string;
  MarketplaceId: string;
}

/** The caller's order in India. @throws MwsError where there is none, or it is of another marketplace */
export function ownOrder(
  { world, seller }: OperationContext,
  { AmazonOrderId, MarketplaceId }: Named,
): Order {
  const marketplace = findMarketplace(MarketplaceId);
  if (!marketplace) throw mwsError('EasyShipNotFound');
  if (marketplace.countryCode !== easyShipFacts().country) throw mwsError('EasyShipRegion');
  const order = findOrder(world, seller.id, AmazonOrderId);
  if (!order) throw mwsError('EasyShipNotFound');
  if (order.marketplaceId !== MarketplaceId) throw mwsError('EasyShipRegion');
  return order;
}

/** An order of the caller that Amazon is to pick up and has not. @throws MwsError */
export function schedulableOrder(context: OperationContext, named: Named): Order {
  const order = ownOrder(context, named);
  if (order.easyShipStatus === null || order.status !== 'Unshipped') throw mwsError('EasyShipOrderState');
  return order;
}

/** The package of an order of the caller. @throws MwsError where it has none, or not that one */
export function ownPackage(
  context: OperationContext,
  { MarketplaceId, AmazonOrderId, PackageId }: Named & { PackageId?: string | undefined },
): { order: Order; one: EasyShipPackage } {
  const order = ownOrder(context, { MarketplaceId, AmazonOrderId });
  const one = packageAtWork(context.world, order);
  if (!one || (PackageId !== undefined && PackageId !== one.packageId)) throw mwsError('EasyShipNotFound');
  return { order, one };
}
