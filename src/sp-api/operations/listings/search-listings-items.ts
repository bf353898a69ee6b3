import { countListings, placeOf, searchListings } from '../../../store/search-listings.js';
import type { ListingPlace } from '../../../store/search-listings.js';
import { findListing } from '../../../store/listings.js';
import type { SpContext, SpHandler } from '../../context.js';
import { notValid } from '../../errors.js';
import { itemDocument } from './item-document.js';
import { shopsOf } from './listing-place.js';
import { askedIn, searchOf } from './search-query.js';
import type { SearchInput } from './search-query.js';

const LIST = 'listings.searchListingsItems';

/** More results there are none of a search. */
const MOST = 1_000;

/** What a pageToken holds: what was asked, the last listing of the page before, and how many were shown. */
interface PageState {
  asked: string;
  after: ListingPlace;
  shown: number;
}

/** searchListingsItems: a seller's listings in the first of the marketplaces, as they are in all of them. */
export const searchListingsItems: SpHandler = (context, { query }) => {
  const input = query as unknown as SearchInput;
  const { world } = context;
  const shops = shopsOf(context, input.marketplaceIds);
  const search = searchOf(input, shops[0]!.participation);
  const state = stateOf(context, input);
  const { after, shown = 0 } = state ?? {};
  const size = Math.min(input.pageSize, MOST - shown);
  const found = searchListings(world, search, { after, limit: size + 1 });
  const page = found.slice(0, size);
  const last = page.at(-1);
  const total = shown + page.length;
  const hasNext = found.length > size && total < MOST && last !== undefined;
  const next: PageState | undefined = hasNext
    ? { asked: askedIn(input), after: placeOf(search, last), shown: total }
    : undefined;
  return {
    numberOfResults: countListings(world, search, MOST),
    ...(next && { pagination: { nextToken: context.sealToken(LIST, next) } }),
    items: page.map(({ sku }) => {
      const listings = shops.flatMap((shop) => {
        const listing = findListing(world, shop.seller, shop.marketplaceId, sku);
        return listing ? [{ shop, listing }] : [];
      });
      return itemDocument(sku, listings, input.includedData);
    }),
  };
};

/** @throws SpApiError for a token that is damaged, of another caller or list, or beside another query */
function stateOf({ openToken }: SpContext, input: SearchInput): PageState | undefined {
  if (input.pageToken === undefined) return undefined;
  const state = openToken<PageState>(LIST, input.pageToken);
  if (!state) throw notValid('The pageToken is damaged, or was given to another caller or operation.');
  if (state.asked !== askedIn(input))
    throw notValid('The pageToken has to be sent with the query that it came with.');
  return state;
}
