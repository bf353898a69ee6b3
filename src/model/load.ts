import { readdirSync } from 'node:fs';
import { readData } from './data-file.js';
import type { ServiceModel } from './types.js';

/** A marketplace where sellers sell. */
export interface Marketplace {
  marketplaceId: string;
  /** ISO 3166, two letters. */
  countryCode: string;
  country: string;
  region: MwsRegion;
  /** The host that the endpoint table of MWS names for it. */
  endpoint: string;
  /** Further hosts that answer for it. */
  alternateEndpoints: string[];
  /** Host name of its shop, such as `www.amazon.com`. */
  domain: string;
  name: string;
  currency: string;
  /** Such as `en_US`. */
  defaultLanguage: string;
  /** Time zone in which its business days run. */
  timeZone: string;
  sellerCentralHost: string;
  /** Year and month. */
  launched: string;
  /** Sections that are not available there (documented). */
  notOffered?: string[];
  note?: string;
}

/** A marketplace without a shop, which ListMarketplaceParticipations shows beside the others. */
export type HiddenMarketplace = Pick<
  Marketplace,
  'marketplaceId' | 'name' | 'domain' | 'countryCode' | 'currency' | 'defaultLanguage'
>;

/** One developer registration holds for a region. */
export type MwsRegion = 'NA' | 'EU' | 'FE' | 'CN';

/** A host name of MWS. */
export interface MwsHost {
  host: string;
  region: MwsRegion;
  /** Country codes of the marketplaces that it serves. */
  countries: string[];
  /** Sections that it does not offer, whose status it gives as RED. */
  notOffered?: string[];
}

/** What `data/marketplaces.json` holds for the server. */
export interface MarketplaceTable {
  marketplaces: Marketplace[];
  hiddenMarketplaces: HiddenMarketplace[];
  hosts: MwsHost[];
}

/**
 * Reads the wire models of all sections, in the order of their file names. Nothing is checked here: the tests hold the
 * files to their schema, and a start should not wait for it.
 */
export function loadServices(): ServiceModel[] {
  return serviceFiles().map((file) => readData<ServiceModel>(`services/${file}`));
}

/** Reads the marketplaces and hosts of MWS. */
export function loadMarketplaces(): MarketplaceTable {
  return readData<MarketplaceTable>('marketplaces.json');
}

function serviceFiles(): string[] {
  const folder = new URL('../../data/services/', import.meta.url);
  return readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .sort();
}
