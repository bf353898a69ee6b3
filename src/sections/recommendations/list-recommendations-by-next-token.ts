import type { Category } from '../../store/recommendations/recommendations.js';
import type { Handler } from '../handler.js';
import { recommendationPage } from './recommendation-page.js';
import { readToken } from './token.js';

/** ListRecommendationsByNextToken: the next page, with the filters of the first call. */
export const listRecommendationsByNextToken: Handler<'Recommendations.ListRecommendationsByNextToken'> = (
  context,
  { NextToken },
) => {
  const { firstRequest, nextRecommendationCategory, paginationNextToken } = readToken(context, NextToken);
  return recommendationPage(context, firstRequest, {
    category: nextRecommendationCategory as Category,
    offset: Number(paginationNextToken),
  });
};
