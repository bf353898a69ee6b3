import type { FulfillmentOutboundShipment as Wire } from '../../model/generated/index.js';
import type { ReturnAuthorization } from '../../store/outbound/announce-returns.js';
import type { FulfillmentReturn } from '../../store/outbound/returns.js';
import { addressDocument } from './addresses.js';

export const returnDocument = (one: FulfillmentReturn): Wire.ReturnItem => ({
  SellerReturnItemId: one.returnItemId,
  SellerFulfillmentOrderItemId: one.itemId,
  AmazonShipmentId: one.shipmentId,
  SellerReturnReasonCode: one.reason,
  ...(one.comment !== null && { ReturnComment: one.comment }),
  Status: one.status,
  StatusChangedDate: one.changedAt,
  ReturnAuthorizationId: one.authorizationId,
  ...(one.condition !== null && {
    AmazonReturnReasonCode: one.reason,
    ReturnReceivedCondition: one.condition,
    FulfillmentCenterId: one.center,
  }),
});

export const authorizationDocument = (one: ReturnAuthorization): Wire.ReturnAuthorization => ({
  ReturnAuthorizationId: one.authorizationId,
  FulfillmentCenterId: one.center,
  ReturnToAddress: addressDocument(one.address),
  AmazonRmaId: one.rmaId,
  RmaPageURL: one.page,
});
