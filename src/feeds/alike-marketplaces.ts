import { findFeedType } from '../model/feed-types.js';
import type { Shared } from '../model/feed-types.js';
import { findMarketplace } from '../model/marketplaces.js';

const RULES: Readonly<Record<Shared, string>> = {
  language: 'have the same default language code',
  currency: 'have the same default currency code',
  country: 'be based in the same country',
};

/**
 * The marketplaces of a feed of some types must be alike, because the feed is written in one language, say.
 * @returns the rule that they break, as MWS words it; undefined: they go together
 */
export function brokenRule(
  feedType: string,
  marketplaceIds: readonly string[],
): { rule: string; share: Shared } | undefined {
  const share = findFeedType(feedType)?.marketplacesShare;
  if (!share) return undefined;
  const known = marketplaceIds.map(findMarketplace).filter((each) => each !== undefined);
  const shared = {
    language: known.map((each) => each.defaultLanguage.split('_')[0]),
    currency: known.map((each) => each.currency),
    country: known.map((each) => each.countryCode),
  };
  return new Set(shared[share]).size < 2 ? undefined : { rule: RULES[share], share };
}
