import { announceReturns, authorizationsOf, returnProblems } from '../../store/outbound/announce-returns.js';
import { ownFulfillmentOrder } from '../../store/outbound/own.js';
import type { Handler } from '../handler.js';
import { authorizationDocument, returnDocument } from './return-document.js';

/** CreateFulfillmentReturn: announces units that come back, each by itself; what cannot is named with the reason. */
export const createFulfillmentReturn: Handler<'FulfillmentOutboundShipment.CreateFulfillmentReturn'> = (
  { world, seller },
  input,
) => {
  const order = ownFulfillmentOrder(world, seller.id, input.SellerFulfillmentOrderId);
  const wishes = input.Items.map((item) => ({
    returnItemId: item.SellerReturnItemId,
    itemId: item.SellerFulfillmentOrderItemId,
    shipmentId: item.AmazonShipmentId,
    reason: item.ReturnReasonCode,
    comment: item.ReturnComment,
  }));
  const { created, invalid } = announceReturns(world, order, wishes);
  return {
    ReturnItemList: created.map(returnDocument),
    InvalidReturnItemList: invalid.map(({ returnItemId, itemId, problem }) => ({
      SellerReturnItemId: returnItemId,
      SellerFulfillmentOrderItemId: itemId,
      InvalidItemReason: { InvalidItemReasonCode: problem, Description: returnProblems[problem] },
    })),
    ReturnAuthorizationList: authorizationsOf(order, created).map(authorizationDocument),
  };
};
