import type { Products } from '../../model/generated/index.js';
import type { CatalogItem } from '../../store/catalog.js';
import type { Asked } from './asked.js';

/** By what a product is known in a marketplace. */
export const asinIdentifier = (MarketplaceId: string, ASIN: string): Products.IdentifierType => ({
  MarketplaceASIN: { MarketplaceId, ASIN },
});

/** The ASIN of a product that was asked for, and the SKU, if it was asked for by one. */
export const identifiersOf = ({ context, marketplace, item, sku }: Asked): Products.IdentifierType => ({
  ...asinIdentifier(marketplace.marketplaceId, item.asin),
  ...(sku !== undefined && {
    SKUIdentifier: {
      MarketplaceId: marketplace.marketplaceId,
      SellerId: context.seller.sellerId,
      SellerSKU: sku,
    },
  }),
});

/** How a product sells among others: the product group first, then browse nodes. */
export const salesRanksOf = ({ details: { salesRanks = [] } }: CatalogItem): Products.SalesRankType[] =>
  salesRanks.map(({ category, rank }) => ({ ProductCategoryId: category, Rank: rank }));
