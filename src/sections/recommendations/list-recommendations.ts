import type { Handler } from '../handler.js';
import { filtersOf } from './filters.js';
import { firstPage } from './recommendation-page.js';

/** ListRecommendations: of one category, or of all, one after the other. A query for another category has no effect. */
export const listRecommendations: Handler<'Recommendations.ListRecommendations'> = (context, input) => {
  const { MarketplaceId, RecommendationCategory: category, CategoryQueryList } = input;
  const filters = filtersOf(CategoryQueryList);
  return firstPage(context, {
    marketplaceId: MarketplaceId,
    sellerId: context.seller.sellerId,
    ...(category !== undefined && { recommendationCategory: category }),
    ...(Object.keys(filters).length > 0 && { filters }),
  });
};
