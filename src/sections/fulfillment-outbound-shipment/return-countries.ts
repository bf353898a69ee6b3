import { findMarketplace } from '../../model/marketplaces.js';
import { outboundFacts } from '../../model/outbound.js';
import { mwsError } from '../../protocol/errors.js';

/** @throws MwsError where nothing can be sent back in a marketplace */
export function checkReturns(marketplaceId: string): void {
  const marketplace = findMarketplace(marketplaceId);
  if (!marketplace || !outboundFacts().returns.countries.includes(marketplace.countryCode))
    throw mwsError('OutboundNoReturns', { marketplaceId });
}
