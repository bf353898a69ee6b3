import { ownPackage } from '../../../store/easy-ship/own-order.js';
import type { NamedOrder } from '../../../store/easy-ship/own-order.js';
import type { SpHandler } from '../../context.js';
import { packageJson } from './package-json.js';

/** getScheduledPackage: the package of an order; an order that is not scheduled has none. */
export const getScheduledPackage: SpHandler = (context, { query }) => {
  const { order, one } = ownPackage(context, query as unknown as NamedOrder);
  return packageJson(context.world, order, one);
};
