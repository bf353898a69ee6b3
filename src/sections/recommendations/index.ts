import type { Handlers } from '../handler.js';
import { getLastUpdatedTimeForRecommendations } from './get-last-updated-time-for-recommendations.js';
import { listRecommendationsByNextToken } from './list-recommendations-by-next-token.js';
import { listRecommendations } from './list-recommendations.js';

export const recommendations: Handlers = {
  'Recommendations.GetLastUpdatedTimeForRecommendations': getLastUpdatedTimeForRecommendations,
  'Recommendations.ListRecommendations': listRecommendations,
  'Recommendations.ListRecommendationsByNextToken': listRecommendationsByNextToken,
};
