import type { FulfillmentOutboundShipment as Wire } from '../../model/generated/index.js';
import { findMarketplace } from '../../model/marketplaces.js';
import { centerNamed } from '../../model/outbound.js';
import type { FulfillmentOrder } from '../../store/outbound/fulfillment-order.js';
import type { FulfillmentReturn } from '../../store/outbound/returns.js';

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

/** What allows returns, each authorization once. */
export function authorizationDocuments(
  { marketplaceId }: FulfillmentOrder,
  returns: readonly FulfillmentReturn[],
): Wire.ReturnAuthorization[] {
  const { domain, countryCode } = findMarketplace(marketplaceId)!;
  const each = new Map(returns.map((one) => [one.authorizationId, one]));
  return [...each.values()].map(({ authorizationId, rmaId, center }) => ({
    ReturnAuthorizationId: authorizationId,
    FulfillmentCenterId: center,
    ReturnToAddress: centerAddress(center, countryCode),
    AmazonRmaId: rmaId,
    RmaPageURL: `https://${domain}/returns/label/${rmaId}`,
  }));
}

function centerAddress(id: string, country: string): Wire.Address {
  const center = centerNamed(id);
  return {
    Name: 'Amazon Fulfillment Services',
    Line1: center?.line1 ?? id,
    City: center?.city ?? '',
    StateOrProvinceCode: center?.state ?? '',
    CountryCode: country,
    PostalCode: center?.postalCode ?? '',
  };
}
