import { scheduleOrder } from '../../../store/easy-ship/schedule-order.js';
import type { SpHandler } from '../../context.js';
import { wishOf } from './body.js';
import type { DetailsBody } from './body.js';
import { packageJson } from './package-json.js';

interface Body {
  amazonOrderId: string;
  marketplaceId: string;
  packageDetails: DetailsBody;
}

/** createScheduledPackage: Amazon is to pick the order up, in the slot that is named. */
export const createScheduledPackage: SpHandler = (context, { body }) => {
  const { amazonOrderId, marketplaceId, packageDetails } = body as Body;
  const { order, one } = scheduleOrder(context, wishOf(amazonOrderId, marketplaceId, packageDetails));
  return packageJson(context.world, order, one);
};
