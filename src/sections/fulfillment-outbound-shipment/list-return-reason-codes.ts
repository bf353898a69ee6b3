import { ownFulfillmentOrder } from '../../store/outbound/own.js';
import { returnReasonsOf } from '../../store/outbound/announce-returns.js';
import type { Handler } from '../handler.js';

/** ListReturnReasonCodes: why a unit of a SKU may be sent back, also in the language that is asked for. */
export const listReturnReasonCodes: Handler<'FulfillmentOutboundShipment.ListReturnReasonCodes'> = (
  { world, seller },
  { MarketplaceId, SellerFulfillmentOrderId: id, SellerSKU: sku, Language: language },
) => {
  const order = id === undefined ? undefined : ownFulfillmentOrder(world, seller.id, id);
  const marketplaceId = order?.marketplaceId ?? MarketplaceId!;
  const reasons = returnReasonsOf(world, seller.id, sku, { order, marketplaceId });
  return {
    ReasonCodeDetailsList: reasons.map(({ code, description, translations }) => ({
      ReturnReasonCode: code,
      Description: description,
      ...(language !== undefined && {
        TranslatedDescription: translations[language.slice(0, 2).toLowerCase()] ?? description,
      }),
    })),
  };
};
