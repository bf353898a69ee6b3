import { findMarketplace, findMwsHost, isServedBy } from '../model/marketplaces.js';
import type { MwsHost, MwsRegion } from '../model/load.js';
import type { World } from '../world/world.js';
import { listParticipations } from './sellers.js';
import type { Participation, Seller } from './sellers.js';

/** All that a call, or what came of it, says of where it is about. */
export interface CallPlace {
  /** The MWS host that was called; absent: an address that is none, which serves all regions. */
  host?: MwsHost | undefined;
  /** MarketplaceIdList; absent or empty: nothing was named. */
  marketplaceIds?: readonly string[] | undefined;
}

/** The same, as it is kept with a feed, a report request or a schedule. */
export interface KeptPlace {
  /** The name of the MWS host. */
  host?: string;
  marketplaceIds: string[];
}

/** The seller's parts in marketplaces that a host serves, in the order in which it joined them. */
export const participationsAt = (
  world: World,
  seller: Seller,
  host: MwsHost | undefined,
): readonly Participation[] =>
  listParticipations(world, seller).filter(({ marketplaceId }) => isServedBy(host, marketplaceId));

/**
 * The seller's parts in the marketplaces that a call is about; the first gives language, charset and currency. They are those
 * that the call names, in its order. Where it names none they are all that the host serves: an MWS host those of its region,
 * its own countries before the others (`mws.amazonservices.ca`: Canada), any other address those of all regions. This is the
 * one place that decides it.
 */
export function participationsOfCall(world: World, seller: Seller, { host, marketplaceIds }: CallPlace) {
  const served = participationsAt(world, seller, host);
  if (marketplaceIds?.length)
    return [...new Set(marketplaceIds)].flatMap(
      (named) => served.find(({ marketplaceId }) => marketplaceId === named) ?? [],
    );
  const isHostsOwn = ({ marketplaceId }: Participation) =>
    host?.countries.includes(findMarketplace(marketplaceId)!.countryCode) ?? true;
  return [...served.filter(isHostsOwn), ...served.filter((each) => !isHostsOwn(each))];
}

/** The seller's part in the one marketplace that a call is about: that which it names, else the first. Undefined: in none. */
export const participationOfCall = (
  world: World,
  seller: Seller,
  host: MwsHost | undefined,
  marketplaceId?: string,
): Participation | undefined =>
  participationsOfCall(world, seller, {
    host,
    ...(marketplaceId !== undefined && { marketplaceIds: [marketplaceId] }),
  })[0];

/** What is kept of the place of a call. */
export const keptPlaceOf = ({ host, marketplaceIds = [] }: CallPlace): KeptPlace => ({
  ...(host && { host: host.host }),
  marketplaceIds: [...marketplaceIds],
});

/** The place of a call, of what was kept of it. */
export const callPlaceOf = ({ host, marketplaceIds }: KeptPlace): CallPlace => ({
  host: host === undefined ? undefined : findMwsHost(host),
  marketplaceIds,
});

/**
 * The region that something was sent to: that of the MWS host, else that of the marketplaces which it names. Undefined: it
 * belongs to no one region.
 */
export function regionOfCall({ host, marketplaceIds = [] }: CallPlace): MwsRegion | undefined {
  if (host) return host.region;
  const regions = new Set(marketplaceIds.map((marketplaceId) => findMarketplace(marketplaceId)?.region));
  return regions.size === 1 ? [...regions][0] : undefined;
}

/** Whether a host shows what was sent: an MWS host what is of its own region or of none, any other address everything. */
export const isSeenFrom = (
  host: MwsHost | undefined,
  { region }: { region?: MwsRegion | undefined },
): boolean => !host || region === undefined || region === host.region;
