import type { Recommendations } from '../../model/generated/index.js';
import { CATEGORIES, listRecommendations } from '../../store/recommendations/recommendations.js';
import type { Category, Recommendation } from '../../store/recommendations/recommendations.js';
import type { OperationContext } from '../handler.js';
import { participationIn } from './participation-in.js';
import { writeToken } from './token.js';
import type { PageToken } from './token.js';

type First = PageToken['firstRequest'];

/** Where a page begins. */
interface Place {
  category: Category;
  offset: number;
}

/** The categories of a list, from one of them on. */
const categoriesFrom = ({ recommendationCategory: only }: First, from: Category): Category[] =>
  CATEGORIES.slice(CATEGORIES.indexOf(from)).filter((category) => only === undefined || category === only);

/** The first place from a category on at which there is something. */
function findPlace(context: OperationContext, first: First, from: Category | undefined): Place | undefined {
  if (from === undefined) return undefined;
  const category = categoriesFrom(first, from).find((one) => read(context, first, one, 1, 0).length > 0);
  return category && { category, offset: 0 };
}

function read(context: OperationContext, first: First, category: Category, limit: number, offset: number) {
  const participation = participationIn(context, first.marketplaceId);
  return listRecommendations(
    context.world,
    participation,
    category,
    first.filters?.[category] ?? {},
    limit,
    offset,
  );
}

/** The first page of a list: empty categories are passed over. */
export const firstPage = (
  context: OperationContext,
  first: First,
): Recommendations.ListRecommendationsResult => {
  const place = findPlace(
    context,
    first,
    (first.recommendationCategory as Category | undefined) ?? CATEGORIES[0],
  );
  return place ? recommendationPage(context, first, place) : {};
};

/** One page: of one category alone, whose list is the only one there is (recorded since 2015). */
export function recommendationPage(
  context: OperationContext,
  first: First,
  { category, offset }: Place,
): Recommendations.ListRecommendationsResult {
  const { pageSize, emptyPages } = context.world.settings.recommendations;
  const found = read(context, first, category, pageSize + 1, offset);
  const page = found.slice(0, pageSize);
  const after = categoriesFrom(first, category)[1];
  const next =
    found.length > pageSize
      ? { category, offset: offset + pageSize }
      : emptyPages
        ? after && { category: after, offset: 0 }
        : findPlace(context, first, after);
  return {
    ...(page.length > 0 && { [`${category}Recommendations`]: page.map(documentOf) }),
    ...(next && {
      NextToken: writeToken(context, {
        firstRequest: first,
        nextRecommendationCategory: next.category,
        paginationNextToken: String(next.offset),
      }),
    }),
  };
}

/** ListingQuality has no dates. */
const documentOf = ({ category, updatedAt, details }: Recommendation): object =>
  category === 'ListingQuality' ? details : { ...details, LastUpdated: updatedAt };
