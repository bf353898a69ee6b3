import { CATEGORIES, lastUpdateOf } from '../../store/recommendations/recommendations.js';
import type { Handler } from '../handler.js';
import { participationIn } from './participation-in.js';

/** GetLastUpdatedTimeForRecommendations: a date for each category that has something; ListingQuality has no dates. */
export const getLastUpdatedTimeForRecommendations: Handler<
  'Recommendations.GetLastUpdatedTimeForRecommendations'
> = (context, { MarketplaceId }) => {
  const participation = participationIn(context, MarketplaceId);
  const dates = CATEGORIES.filter((category) => category !== 'ListingQuality').flatMap((category) => {
    const updatedAt = lastUpdateOf(context.world, participation, category);
    return updatedAt === undefined ? [] : [[`${category}RecommendationsLastUpdated`, updatedAt] as const];
  });
  return Object.fromEntries(dates);
};
