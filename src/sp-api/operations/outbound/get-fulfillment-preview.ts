import { previewOrder } from '../../../store/outbound/preview.js';
import type { SpHandler } from '../../context.js';
import type { FeatureJson } from './extras.js';
import { addressOf } from './parts.js';
import type { AddressJson } from './parts.js';
import { previewJson } from './preview-json.js';
import { targetOf } from './target.js';

interface PreviewBody {
  marketplaceId?: string;
  address: AddressJson;
  items: { sellerSku: string; quantity: number; sellerFulfillmentOrderItemId: string }[];
  shippingSpeedCategories?: string[];
  includeCODFulfillmentPreview?: boolean;
  includeDeliveryWindows?: boolean;
  featureConstraints?: FeatureJson[];
}

/**
 * getFulfillmentPreview: whether Amazon could ship some units to an address, when, and what it would cost, for each speed.
 * Nothing is taken.
 */
export const getFulfillmentPreview: SpHandler = (context, { body }) => {
  const given = body as PreviewBody;
  const previews = previewOrder(context.world, context.seller.id, targetOf(context, given), {
    address: addressOf(given.address),
    items: given.items.map((item) => ({
      itemId: item.sellerFulfillmentOrderItemId,
      sku: item.sellerSku,
      quantity: item.quantity,
    })),
    // An empty list asks for none in particular.
    speeds: given.shippingSpeedCategories?.length ? given.shippingSpeedCategories : undefined,
    cashOnDelivery: given.includeCODFulfillmentPreview,
    windows: given.includeDeliveryWindows,
  });
  return {
    payload: {
      fulfillmentPreviews: previews.map((preview) => ({
        ...previewJson(preview),
        featureConstraints: given.featureConstraints,
      })),
    },
  };
};
