import { previewOrder } from '../../store/outbound/preview.js';
import type { Handler } from '../handler.js';
import { addressOf } from './addresses.js';
import { previewDocument } from './preview-document.js';
import { targetOf } from './target.js';

/**
 * GetFulfillmentPreview: whether Amazon could ship some units to an address, when, and what it would cost, for each speed.
 * Nothing is taken.
 */
export const getFulfillmentPreview: Handler<'FulfillmentOutboundShipment.GetFulfillmentPreview'> = (
  context,
  input,
) => {
  const target = targetOf(context, input);
  const previews = previewOrder(context.world, context.seller.id, target, {
    address: addressOf(input.Address),
    items: input.Items.map((item) => ({
      itemId: item.SellerFulfillmentOrderItemId,
      sku: item.SellerSKU,
      quantity: item.Quantity,
    })),
    speeds: input.ShippingSpeedCategories,
    cashOnDelivery: input.IncludeCODFulfillmentPreview,
    windows: input.IncludeDeliveryWindows,
  });
  return { FulfillmentPreviews: previews.map(previewDocument) };
};
