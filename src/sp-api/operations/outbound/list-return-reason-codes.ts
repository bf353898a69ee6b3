import { returnReasonsOf } from '../../../store/outbound/announce-returns.js';
import { ownFulfillmentOrder } from '../../../store/outbound/own.js';
import { refuseOutbound } from '../../../store/outbound/refusal.js';
import type { SpHandler } from '../../context.js';

interface ReasonsInput {
  sellerSku: string;
  marketplaceId?: string;
  sellerFulfillmentOrderId?: string;
  language?: string;
}

/** listReturnReasonCodes: why a unit of a SKU may be sent back, also in the language that is asked for. */
export const listReturnReasonCodes: SpHandler = ({ world, seller }, { query }) => {
  const {
    sellerSku,
    marketplaceId,
    sellerFulfillmentOrderId: id,
    language,
  } = query as unknown as ReasonsInput;
  const order = id === undefined ? undefined : ownFulfillmentOrder(world, seller.id, id);
  const place = order?.marketplaceId ?? marketplaceId;
  if (place === undefined) return refuseOutbound('OutboundAddressMissing', { names: 'marketplaceId' });
  const reasons = returnReasonsOf(world, seller.id, sellerSku, { order, marketplaceId: place });
  return {
    payload: {
      reasonCodeDetails: reasons.map(({ code, description, translations }) => ({
        returnReasonCode: code,
        description,
        ...(language !== undefined && {
          translatedDescription: translations[language.slice(0, 2).toLowerCase()] ?? description,
        }),
      })),
    },
  };
};
