import { findMarketplace } from '../model/marketplaces.js';
import type { KnownMarketplace } from '../model/marketplaces.js';
import { refusal } from './errors.js';
import type { SpErrorId } from './errors.js';

/** The marketplace of an id. The ladder has refused others before, unless nobody is asked who calls. @throws SpApiError */
export function marketplaceNamed(id: unknown, otherwise: SpErrorId = 'Unauthorized'): KnownMarketplace {
  const marketplace = findMarketplace(id as string);
  if (marketplace) return marketplace;
  throw refusal(otherwise, {}, `There is no marketplace ${String(id)}.`);
}
