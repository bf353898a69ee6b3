import type { MwsRegion } from '../model/load.js';
import { findMwsHost } from '../model/marketplaces.js';
import { spApiRegions, tokenHost } from '../model/sp-api-hosts.js';

/** What a Host header names, without the port. */
const nameOf = (host: string): string => host.toLowerCase().replace(/:\d*$/, '');

/** The region of a host of SP-API; undefined for any other, which serves all. */
export const regionOfHost = (host: string): MwsRegion | undefined => spApiRegions[nameOf(host)];

/** Whether a host is one of Amazon's for real business, rather than its sandbox or an address of one's own. */
export const isProductionHost = (host: string): boolean =>
  regionOfHost(host) !== undefined && !nameOf(host).startsWith('sandbox.');

/** Whether a host answers the operations of SP-API: the token endpoint's and those of MWS do not. */
export const servesOperations = (host: string): boolean => nameOf(host) !== tokenHost && !findMwsHost(host);

/** Whether a host answers token requests: any but those of SP-API itself. */
export const servesTokens = (host: string): boolean => regionOfHost(host) === undefined;
