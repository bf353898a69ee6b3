import { ownPackage } from '../../store/easy-ship/own-order.js';
import type { Handler } from '../handler.js';
import { packageDocument } from './package-document.js';

/** GetScheduledPackage: the package of an order; an order that is not scheduled has none. */
export const getScheduledPackage: Handler<'EasyShip.GetScheduledPackage'> = (context, input) => {
  const { AmazonOrderId: amazonOrderId, PackageId: packageId } = input.ScheduledPackageId;
  const { order, one } = ownPackage(context, {
    marketplaceId: input.MarketplaceId,
    amazonOrderId,
    packageId,
  });
  return { ScheduledPackage: packageDocument(order, one) };
};
