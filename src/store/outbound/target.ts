import { findMarketplace } from '../../model/marketplaces.js';
import type { KnownMarketplace } from '../../model/marketplaces.js';
import { outboundFacts } from '../../model/outbound.js';
import type { Participation } from '../../registry/sellers.js';
import { refuseValue } from './refusal.js';

/** The marketplace whose stock is used, with the seller's part in it. */
export interface Target {
  participation: Participation;
  marketplace: KnownMarketplace;
}

/**
 * The marketplace that a call is for: the one that is named, that of the country to ship from, or the first of the seller's.
 * @param own the seller's parts in the marketplaces of the host that was called
 * @throws RuleRefusal where there is none, or none with such fulfilment
 */
export function targetAmong(
  own: readonly Participation[],
  { marketplaceId, country }: { marketplaceId?: string | undefined; country?: string | undefined },
): Target {
  const candidates = own.map((participation) => ({
    participation,
    marketplace: findMarketplace(participation.marketplaceId)!,
  }));
  const found =
    marketplaceId !== undefined
      ? candidates.find(({ marketplace }) => marketplace.marketplaceId === marketplaceId)
      : country !== undefined
        ? candidates.find(({ marketplace }) => marketplace.countryCode === country)
        : candidates[0];
  if (found && !outboundFacts().notOffered.includes(found.marketplace.countryCode)) return found;
  return marketplaceId === undefined && country !== undefined
    ? refuseValue(country, 'ShipFromCountryCode')
    : refuseValue(marketplaceId ?? '', 'MarketplaceId');
}

/** Deliveries can be scheduled, and paid on delivery, in Japan alone. */
export const isScheduling = ({ marketplace }: Target): boolean =>
  marketplace.countryCode === outboundFacts().deliveryWindows.country;
