import type { KnownMarketplace } from '../../model/marketplaces.js';
import type { Address } from '../../store/orders/order.js';
import type { Chance } from '../../world/chance.js';
import { familyStandsFirst, peopleOf, placesOf } from './words.js';

const LOWER_CASE_AND_DIGITS = 'abcdefghijklmnopqrstuvwxyz0123456789';

/** Someone who buys in a marketplace, made up of common words. */
export interface Buyer {
  name: string;
  /** The anonymised address that sellers see. */
  email: string;
  address: Address;
}

export function makeBuyer(chance: Chance, { countryCode, domain }: KnownMarketplace): Buyer {
  const { given, surnames } = peopleOf(countryCode);
  const [first, family] = [chance.pick(given), chance.pick(surnames)];
  const name = familyStandsFirst(countryCode) ? `${family} ${first}` : `${first} ${family}`;
  const email = `${chance.text(15, LOWER_CASE_AND_DIGITS)}@marketplace.${domain.replace(/^www\./, '')}`;
  return { name, email, address: makeAddress(chance, countryCode, name) };
}

function makeAddress(chance: Chance, countryCode: string, name: string): Address {
  const { line1, streets, cities } = placesOf(countryCode);
  const [city, stateOrRegion, postalCode] = chance.pick(cities);
  const number = String(chance.between(1, 240));
  return {
    name,
    line1: line1.replace('{n}', number).replace('{street}', chance.pick(streets)),
    city,
    ...(stateOrRegion !== '' && { stateOrRegion }),
    ...(postalCode !== '' && { postalCode }),
    countryCode,
  };
}
