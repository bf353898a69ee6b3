import { updateListing } from '../../store/listings.js';
import type { ShippingOverride } from '../../store/listings.js';
import { amountOf, childOf, childrenOf, oneOf, requiredText, skuOf } from '../element.js';
import type { Element } from '../element.js';
import type { MessageType } from '../feed-message.js';
import { knownListings } from '../targets.js';

/** Says what shipping one product costs, other than the seller's rates have it. */
export const override: MessageType<{ sku: string; overrides: ShippingOverride[] }> = {
  read: (message, operation) => ({
    sku: skuOf(message),
    overrides: operation === 'Delete' ? [] : childrenOf(message, 'ShippingOverride').map(overrideOf),
  }),

  apply(job, { sku, overrides }) {
    for (const listing of knownListings(job, sku))
      updateListing(job.world, listing, { details: { shippingOverrides: overrides } });
  },
};

function overrideOf(element: Element): ShippingOverride {
  const type = oneOf(element, 'Type', ['Additive', 'Exclusive']);
  const amount = childOf(element, 'ShipAmount');
  return {
    option: requiredText(element, 'ShipOption'),
    ...(type && { type }),
    ...(amount && { amount: { amount: amountOf(amount), currency: amount.attributes['currency'] ?? 'USD' } }),
  };
}
