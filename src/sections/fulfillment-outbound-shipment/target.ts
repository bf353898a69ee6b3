import { findMarketplace, isServedBy } from '../../model/marketplaces.js';
import type { KnownMarketplace } from '../../model/marketplaces.js';
import { outboundFacts } from '../../model/outbound.js';
import { mwsError } from '../../protocol/errors.js';
import { listParticipations } from '../../registry/sellers.js';
import type { Participation } from '../../registry/sellers.js';
import type { OperationContext } from '../handler.js';

/** The marketplace that a call is for, with the caller's part in it. */
export interface Target {
  participation: Participation;
  marketplace: KnownMarketplace;
}

/**
 * The marketplace whose stock is used: the one that is named, that of the country to ship from, or the caller's first one
 * on this host. @throws MwsError where there is none, or none with such fulfilment
 */
export function targetOf(
  { world, seller, host }: OperationContext,
  {
    MarketplaceId,
    ShipFromCountryCode,
  }: { MarketplaceId?: string | undefined; ShipFromCountryCode?: string | undefined },
): Target {
  const candidates = listParticipations(world, seller)
    .filter(({ marketplaceId }) => isServedBy(host, marketplaceId))
    .map((participation) => ({
      participation,
      marketplace: findMarketplace(participation.marketplaceId)!,
    }));
  const found =
    MarketplaceId !== undefined
      ? candidates.find(({ marketplace }) => marketplace.marketplaceId === MarketplaceId)
      : ShipFromCountryCode !== undefined
        ? candidates.find(({ marketplace }) => marketplace.countryCode === ShipFromCountryCode)
        : candidates[0];
  const [value, name] =
    MarketplaceId === undefined && ShipFromCountryCode !== undefined
      ? [ShipFromCountryCode, 'ShipFromCountryCode']
      : [MarketplaceId ?? '', 'MarketplaceId'];
  if (!found || outboundFacts().notOffered.includes(found.marketplace.countryCode))
    throw mwsError('OutboundValueInvalid', { value, name });
  return found;
}
