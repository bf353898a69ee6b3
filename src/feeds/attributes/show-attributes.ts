import { findMarketplace } from '../../model/marketplaces.js';
import type { Listing } from '../../store/listings.js';
import type { Attributes, AttributeValue } from './attribute.js';
import { nameOfCondition, nameOfImage } from './names.js';

/** The fulfilment channel that Amazon's centres of a region are. */
const AMAZON: Readonly<Record<string, string>> = {
  NA: 'AMAZON_NA',
  EU: 'AMAZON_EU',
  FE: 'AMAZON_JP',
  CN: 'AMAZON_CN',
};

export const channelCodeOf = ({ channel, marketplaceId }: Listing): string =>
  channel === 'MFN' ? 'DEFAULT' : AMAZON[findMarketplace(marketplaceId)!.region]!;

/** All that a listing says, as attributes: what the store has in fields, and what it keeps as it was sent. */
export function attributesOf(listing: Listing): Attributes {
  const { marketplaceId, title, asin, condition, details } = listing;
  const language_tag = findMarketplace(marketplaceId)!.defaultLanguage;
  const text = (value: string | undefined) =>
    value && [{ value, language_tag, marketplace_id: marketplaceId }];
  const value = (one: string | undefined) => one && [{ value: one, marketplace_id: marketplaceId }];
  const all = {
    item_name: text(title),
    brand: text(details.brand),
    product_description: text(details.description),
    condition_type: value(nameOfCondition(condition)),
    condition_note: text(details.conditionNote),
    merchant_suggested_asin: value(asin),
    child_parent_sku_relationship: details.parentSku && [
      { child_relationship_type: 'variation', parent_sku: details.parentSku, marketplace_id: marketplaceId },
    ],
    fulfillment_availability: [availabilityOf(listing)],
    purchasable_offer: Number(listing.price.amount) > 0 ? [offerOf(listing)] : undefined,
    ...imagesOf(listing),
    ...details.attributes,
  };
  return Object.fromEntries(Object.entries(all).filter(([, values]) => values)) as Attributes;
}

const availabilityOf = (listing: Listing): AttributeValue => ({
  fulfillment_channel_code: channelCodeOf(listing),
  ...(listing.channel === 'MFN' && { quantity: listing.quantity }),
});

function offerOf({ marketplaceId, price, details: { sale } }: Listing): AttributeValue {
  const scheduled = (entry: object) => [{ schedule: [entry] }];
  return {
    currency: price.currency,
    audience: 'ALL',
    our_price: scheduled({ value_with_tax: Number(price.amount) }),
    ...(sale && {
      discounted_price: scheduled({
        start_at: new Date(sale.from).toISOString(),
        end_at: new Date(sale.to).toISOString(),
        value_with_tax: sale.price / 100,
      }),
    }),
    marketplace_id: marketplaceId,
  };
}

function imagesOf({ marketplaceId, details: { images = {} } }: Listing): Record<string, AttributeValue[]> {
  const located = Object.entries(images).map(([kind, media_location]) => [
    nameOfImage(kind),
    [{ media_location, marketplace_id: marketplaceId }],
  ]);
  return Object.fromEntries(located.filter(([name]) => name !== undefined)) as Record<
    string,
    AttributeValue[]
  >;
}
