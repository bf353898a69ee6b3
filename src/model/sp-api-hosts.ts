import { readData } from './data-file.js';
import type { MwsRegion } from './load.js';

const { regions, token } = readData<{ regions: Record<string, MwsRegion>; token: string }>(
  'sp-api/hosts.json',
);

/** The regions of SP-API's hosts. */
export const spApiRegions: Readonly<Record<string, MwsRegion>> = regions;

/** The host of Login with Amazon, where tokens are asked for. */
export const tokenHost = token;

/** Every host that a client of SP-API calls. */
export const spApiHosts: readonly string[] = [...Object.keys(regions), token];
