import { loadMarketplaces } from './load.js';
import type { HiddenMarketplace, Marketplace, MwsHost, MwsRegion } from './load.js';

const table = loadMarketplaces();

/** A marketplace as the registry and the answers need it; hidden ones have the region of their country's shop. */
export type KnownMarketplace = HiddenMarketplace & {
  region: MwsRegion;
  timeZone: string;
  notOffered?: string[];
};

const byCountry = new Map(table.marketplaces.map((marketplace) => [marketplace.countryCode, marketplace]));

const known = new Map<string, KnownMarketplace>([
  ...table.marketplaces.map((marketplace) => [marketplace.marketplaceId, marketplace] as const),
  ...table.hiddenMarketplaces.map((hidden) => {
    const { region, timeZone } = byCountry.get(hidden.countryCode)!;
    return [hidden.marketplaceId, { ...hidden, region, timeZone }] as const;
  }),
]);

const hosts = new Map(table.hosts.map((host) => [host.host, host]));

/** All marketplaces with a shop. */
export const marketplaces: readonly Marketplace[] = table.marketplaces;

/** Every MWS host there was. */
export const mwsHosts: readonly MwsHost[] = table.hosts;

export const findMarketplace = (marketplaceId: string): KnownMarketplace | undefined =>
  known.get(marketplaceId);

/** Whether a section is available in a marketplace. */
export const isOffered = (section: string, marketplaceId: string): boolean =>
  !findMarketplace(marketplaceId)?.notOffered?.includes(section);

/** Whether a host serves a marketplace: an MWS host those of its region, and any other host all. */
export const isServedBy = (host: MwsHost | undefined, marketplaceId: string): boolean =>
  !host || findMarketplace(marketplaceId)?.region === host.region;

/** The MWS host that a Host header names, with or without a port; undefined for any other host. */
export const findMwsHost = (hostHeader: string): MwsHost | undefined =>
  hosts.get(hostHeader) ?? hosts.get(hostHeader.slice(0, Math.max(0, hostHeader.lastIndexOf(':'))));
