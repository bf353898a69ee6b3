import type { Handler } from '../handler.js';
import { ownPackage } from './own-order.js';
import { packageDocument } from './package-document.js';

/** GetScheduledPackage: the package of an order; an order that is not scheduled has none. */
export const getScheduledPackage: Handler<'EasyShip.GetScheduledPackage'> = (context, input) => {
  const { MarketplaceId, ScheduledPackageId } = input;
  const { order, one } = ownPackage(context, { MarketplaceId, ...ScheduledPackageId });
  return { ScheduledPackage: packageDocument(order, one) };
};
