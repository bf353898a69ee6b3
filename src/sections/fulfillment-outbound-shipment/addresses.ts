import type { FulfillmentOutboundShipment as Wire } from '../../model/generated/index.js';
import { mwsError } from '../../protocol/errors.js';
import { checkCountry } from '../../store/outbound/check-order.js';
import type { Address } from '../../store/orders/order.js';

/** The members of an address here, and what they are in the store. */
const MEMBERS = {
  Name: 'name',
  Line1: 'line1',
  Line2: 'line2',
  Line3: 'line3',
  DistrictOrCounty: 'county',
  City: 'city',
  StateOrProvinceCode: 'stateOrRegion',
  CountryCode: 'countryCode',
  PostalCode: 'postalCode',
  PhoneNumber: 'phone',
} as const satisfies Record<keyof Wire.Address, keyof Address>;

const pairs = Object.entries(MEMBERS) as [keyof Wire.Address, (typeof MEMBERS)[keyof Wire.Address]][];

/**
 * The address that a call gives. A city is needed but in Japan, a postal code in the United States.
 * @throws MwsError where it lacks something, or names no country
 */
export function addressOf(given: Wire.Address): Address {
  const { CountryCode: country } = given;
  checkCountry(country);
  const missing = [
    ...(country === 'US' && given.PostalCode === undefined ? ['PostalCode'] : []),
    ...(country !== 'JP' && given.City === undefined ? ['City'] : []),
  ];
  if (missing.length > 0) throw mwsError('OutboundAddressMissing', { names: missing.join(', ') });
  const known = pairs.filter(([member]) => given[member] !== undefined);
  return {
    name: given.Name,
    ...Object.fromEntries(known.map(([member, name]) => [name, given[member]])),
  };
}

export function addressDocument(address: Address): Wire.Address {
  const known = pairs.filter(([, name]) => address[name] !== undefined);
  return {
    Name: address.name,
    Line1: address.line1 ?? '',
    StateOrProvinceCode: address.stateOrRegion ?? '',
    CountryCode: address.countryCode ?? '',
    ...Object.fromEntries(known.map(([member, name]) => [member, address[name]])),
  };
}
