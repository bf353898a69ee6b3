import type { Recommendations } from '../../model/generated/index.js';
import type { RecommendationFilters } from '../../store/recommendations/recommendations.js';

/** The filters of each category, by its name. */
export type CategoryFilters = Partial<Record<string, RecommendationFilters>>;

const NAMES: Record<string, keyof RecommendationFilters> = {
  BrandName: 'brand',
  ProductCategory: 'productCategory',
  QualitySet: 'qualitySet',
  ListingStatus: 'listingStatus',
  IncludeCommonRecommendations: 'common',
};

/** Categories that no filter is documented for. */
const UNFILTERED = ['Inventory', 'Pricing'];

/** Filters as a call gives them, `Name=Value`; what is unknown is ignored (chosen). */
export const filtersOf = (queries: readonly Recommendations.CategoryQuery[] = []): CategoryFilters =>
  Object.fromEntries(
    queries
      .filter(({ RecommendationCategory: category }) => !UNFILTERED.includes(category))
      .map(({ RecommendationCategory: category, FilterOptions }) => [category, readFilters(FilterOptions)]),
  );

function readFilters(options: readonly string[]): RecommendationFilters {
  const given = options.flatMap((option) => {
    const [name = '', ...rest] = option.split('=');
    const filter = Object.hasOwn(NAMES, name) ? NAMES[name] : undefined;
    const value = rest.join('=');
    return filter === undefined ? [] : [[filter, filter === 'common' ? value !== 'false' : value] as const];
  });
  return Object.fromEntries(given);
}
