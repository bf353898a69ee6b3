import {
  announceReturns,
  authorizationsOf,
  returnProblems,
} from '../../../store/outbound/announce-returns.js';
import { ownFulfillmentOrder } from '../../../store/outbound/own.js';
import type { SpHandler } from '../../context.js';
import { authorizationJson, returnJson } from './return-json.js';

interface ReturnBody {
  items: {
    sellerReturnItemId: string;
    sellerFulfillmentOrderItemId: string;
    amazonShipmentId: string;
    returnReasonCode: string;
    returnComment?: string;
  }[];
}

/** createFulfillmentReturn: announces units that come back, each by itself; what cannot is named with the reason. */
export const createFulfillmentReturn: SpHandler = ({ world, seller, path }, { body }) => {
  const order = ownFulfillmentOrder(world, seller.id, path.sellerFulfillmentOrderId!);
  const wishes = (body as ReturnBody).items.map((item) => ({
    returnItemId: item.sellerReturnItemId,
    itemId: item.sellerFulfillmentOrderItemId,
    shipmentId: item.amazonShipmentId,
    reason: item.returnReasonCode,
    comment: item.returnComment,
  }));
  const { created, invalid } = announceReturns(world, order, wishes);
  return {
    payload: {
      returnItems: created.map(returnJson),
      invalidReturnItems: invalid.map(({ returnItemId, itemId, problem }) => ({
        sellerReturnItemId: returnItemId,
        sellerFulfillmentOrderItemId: itemId,
        invalidItemReason: { invalidItemReasonCode: problem, description: returnProblems[problem] },
      })),
      returnAuthorizations: authorizationsOf(order, created).map(authorizationJson),
    },
  };
};
