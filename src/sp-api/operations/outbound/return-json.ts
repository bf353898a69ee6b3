import type { ReturnAuthorization } from '../../../store/outbound/announce-returns.js';
import type { FulfillmentReturn } from '../../../store/outbound/returns.js';
import { instantOf } from '../../instants.js';
import { addressJson } from './parts.js';

export const returnJson = (one: FulfillmentReturn) => ({
  sellerReturnItemId: one.returnItemId,
  sellerFulfillmentOrderItemId: one.itemId,
  amazonShipmentId: one.shipmentId,
  sellerReturnReasonCode: one.reason,
  returnComment: one.comment ?? undefined,
  status: one.status,
  statusChangedDate: instantOf(one.changedAt),
  returnAuthorizationId: one.authorizationId,
  ...(one.condition !== null && {
    amazonReturnReasonCode: one.reason,
    returnReceivedCondition: one.condition,
    fulfillmentCenterId: one.center,
  }),
});

export const authorizationJson = (one: ReturnAuthorization) => ({
  returnAuthorizationId: one.authorizationId,
  fulfillmentCenterId: one.center,
  returnToAddress: addressJson(one.address),
  amazonRmaId: one.rmaId,
  rmaPageURL: one.page,
});
