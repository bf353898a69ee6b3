import type { Asked } from './asked.js';

/** By what a product is known in a marketplace: its ASIN, and the SKU where it was asked for by one. */
export const identifiersOf = ({ context, marketplace: { marketplaceId }, item, sku }: Asked) => ({
  MarketplaceASIN: { MarketplaceId: marketplaceId, ASIN: item.asin },
  ...(sku !== undefined && {
    SKUIdentifier: { MarketplaceId: marketplaceId, SellerId: context.seller.sellerId, SellerSKU: sku },
  }),
});

/** How a product sells among others. */
export const salesRanksOf = ({ details: { salesRanks = [] } }: Asked['item']) =>
  salesRanks.map(({ category, rank }) => ({ ProductCategoryId: category, Rank: rank }));
