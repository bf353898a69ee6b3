import { outboundFacts } from '../../model/outbound.js';
import { mwsError } from '../../protocol/errors.js';
import { findStock } from '../../store/inventory.js';
import { findListing } from '../../store/listings.js';
import { listFulfillmentItems } from '../../store/outbound/find.js';
import type { Handler, OperationContext } from '../handler.js';
import { ownOrder } from './own-order.js';
import { checkReturns } from './return-countries.js';

/** ListReturnReasonCodes: why a unit of a SKU may be sent back, also in the language that is asked for. */
export const listReturnReasonCodes: Handler<'FulfillmentOutboundShipment.ListReturnReasonCodes'> = (
  context,
  { MarketplaceId, SellerFulfillmentOrderId, SellerSKU: sku, Language: language },
) => {
  const order =
    SellerFulfillmentOrderId === undefined ? undefined : ownOrder(context, SellerFulfillmentOrderId);
  const marketplaceId = order?.marketplaceId ?? MarketplaceId!;
  checkReturns(marketplaceId);
  const isKnown = order
    ? listFulfillmentItems(context.world, order).some((item) => item.sku === sku)
    : isSkuKnown(context, marketplaceId, sku);
  if (!isKnown) throw mwsError('OutboundValueInvalid', { value: sku, name: 'SellerSKU' });
  return {
    ReasonCodeDetailsList: outboundFacts().returns.reasons.map(({ code, description, translations }) => ({
      ReturnReasonCode: code,
      Description: description,
      ...(language !== undefined && {
        TranslatedDescription: translations[language.slice(0, 2).toLowerCase()] ?? description,
      }),
    })),
  };
};

const isSkuKnown = ({ world, seller }: OperationContext, marketplaceId: string, sku: string): boolean =>
  findStock(world, seller.id, sku) !== undefined ||
  findListing(world, seller.id, marketplaceId, sku) !== undefined;
