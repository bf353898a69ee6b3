import { findMarketplace, marketplaces } from '../model/marketplaces.js';

/** The word for every marketplace with a shop. */
export const ALL = 'all';

const byCountry = new Map(marketplaces.map(({ countryCode, marketplaceId }) => [countryCode, marketplaceId]));
// MWS itself called Great Britain UK.
byCountry.set('UK', byCountry.get('GB')!);

/** What a marketplace may be named by. */
export const marketplaceNames = (): string[] => [...byCountry.keys(), ...byCountry.values()];

/** The id of a marketplace that a scenario names by its id or its country's code. */
export const marketplaceNamed = (name: string): string | undefined =>
  findMarketplace(name) ? name : byCountry.get(name);

/** The ids that a list of names means, each once, in the order given. */
export function marketplacesNamed(names: string | readonly string[]): string[] {
  const ids = [names]
    .flat()
    .flatMap((name) =>
      name === ALL ? marketplaces.map(({ marketplaceId }) => marketplaceId) : (marketplaceNamed(name) ?? []),
    );
  return [...new Set(ids)];
}
