import { readData } from '../model/data-file.js';
import type { KnownMarketplace } from '../model/marketplaces.js';
import type { Evidence } from './report-definition.js';

/** What reports call Amazon's fulfilment in some countries, and one of its centres there. */
interface Network extends Evidence {
  countries?: string[];
  network: string;
  center: string;
  carrier: string;
}

let known: Network[] | undefined;

const networkIn = ({ countryCode }: KnownMarketplace): Network =>
  (known ??= readData<{ networks: Network[] }>('reports/formats.json').networks).find(
    ({ countries }) => !countries || countries.includes(countryCode),
  )!;

/** Such as `AMAZON_NA`. */
export const networkOf = (marketplace: KnownMarketplace): string => networkIn(marketplace).network;

/** A fulfilment centre that ships to a marketplace, such as `PHX3`. */
export const centerOf = (marketplace: KnownMarketplace): string => networkIn(marketplace).center;

export const carrierOf = (marketplace: KnownMarketplace): string => networkIn(marketplace).carrier;
