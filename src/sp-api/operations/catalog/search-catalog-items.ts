import { categoryPathsOf } from '../../../store/category-paths.js';
import type { SpContext, SpHandler } from '../../context.js';
import { notValid } from '../../errors.js';
import { marketplaceNamed } from '../../marketplace.js';
import { findAsked } from './find-asked.js';
import { itemDocument } from './item-document.js';
import type { Place } from './place.js';
import { askedIn, checkSearch } from './search-query.js';
import type { SearchInput } from './search-query.js';

/** What a page token holds: where its page begins, and what was asked. */
interface PageState {
  from: number;
  asked: string;
}

const LIST = 'catalog.searchCatalogItems';

/** searchCatalogItems: products by ids, or by words. Ids that nothing answers are left out; results are not grouped by id. */
export const searchCatalogItems: SpHandler = (context, { query }) => {
  const input = query as unknown as SearchInput;
  checkSearch(input);
  marketplaceNamed(input.marketplaceIds[0], 'MarketplaceIdsNotValid');
  const asked = askedIn(input);
  const from = input.pageToken === undefined ? 0 : fromOf(context, input.pageToken, asked);
  const { pageSize, includedData } = input;
  const found = findAsked(context, input);
  const tokenAt = (at: number) => context.sealToken(LIST, { from: at, asked });
  const more = from + pageSize < found.length;
  return {
    numberOfResults: found.length,
    ...((more || from > 0) && {
      pagination: {
        nextToken: more ? tokenAt(from + pageSize) : undefined,
        previousToken: from > 0 ? tokenAt(Math.max(0, from - pageSize)) : undefined,
      },
    }),
    ...(input.keywords && { refinements: refinementsOf(context, found) }),
    items: found
      .slice(from, from + pageSize)
      .map((place) => itemDocument(context.world, place.item.asin, [place], includedData)),
  };
};

function fromOf({ openToken }: SpContext, token: string, asked: string): number {
  const state = openToken<PageState>(LIST, token);
  if (!state) throw notValid('The pageToken is damaged, or was given to another caller or operation.');
  if (state.asked !== asked)
    throw notValid('The pageToken was given for other parameters; they have to stay as they were.');
  return state.from;
}

/** So many ways of narrowing a search are shown, those with the most results. */
const MOST_REFINEMENTS = 10;

function refinementsOf({ world }: SpContext, found: readonly Place[]) {
  const brands = new Map<string, number>();
  const nodes = new Map<string, { numberOfResults: number; displayName: string }>();
  for (const { marketplaceId, item } of found) {
    const { brand } = item.details;
    if (brand !== undefined) brands.set(brand, (brands.get(brand) ?? 0) + 1);
    const node = categoryPathsOf(world, marketplaceId, item)[0]?.at(-1);
    if (!node) continue;
    const counted = nodes.get(node.id) ?? { numberOfResults: 0, displayName: node.name };
    nodes.set(node.id, { ...counted, numberOfResults: counted.numberOfResults + 1 });
  }
  return {
    brands: mostOf([...brands].map(([brandName, numberOfResults]) => ({ numberOfResults, brandName }))),
    classifications: mostOf([...nodes].map(([classificationId, node]) => ({ ...node, classificationId }))),
  };
}

const mostOf = <Refinement extends { numberOfResults: number }>(all: Refinement[]): Refinement[] =>
  all.sort((a, b) => b.numberOfResults - a.numberOfResults).slice(0, MOST_REFINEMENTS);
