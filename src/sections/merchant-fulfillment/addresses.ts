import type { MerchantFulfillment as Wire } from '../../model/generated/index.js';
import type { Address } from '../../store/orders/order.js';
import type { Sender } from '../../store/postage/shipments.js';

/** The members of an address here, and what they are in the store. */
const MEMBERS = {
  Name: 'name',
  AddressLine1: 'line1',
  AddressLine2: 'line2',
  AddressLine3: 'line3',
  DistrictOrCounty: 'county',
  Email: 'email',
  City: 'city',
  StateOrProvinceCode: 'stateOrRegion',
  PostalCode: 'postalCode',
  CountryCode: 'countryCode',
  Phone: 'phone',
} as const satisfies Record<keyof Wire.Address, keyof Sender>;

const pairs = Object.entries(MEMBERS) as [keyof Wire.Address, (typeof MEMBERS)[keyof Wire.Address]][];

export function senderOf(given: Wire.Address): Sender {
  const known = pairs.filter(([member]) => given[member] !== undefined);
  return { name: given.Name, ...Object.fromEntries(known.map(([member, name]) => [name, given[member]])) };
}

/** An address as it is known. Recorded: a sender's has no Email but right after the label is bought. */
export function addressDocument(address: Sender): Wire.Address {
  const known = pairs.filter(([, name]) => address[name] !== undefined);
  return Object.fromEntries(
    known.map(([member, name]) => [member, address[name]]),
  ) as unknown as Wire.Address;
}

/** Recorded: the buyer's phone and e-mail address are always empty. */
export const recipientDocument = ({ county, district, ...address }: Address): Wire.Address => ({
  ...addressDocument({
    line1: '',
    city: '',
    postalCode: '',
    countryCode: '',
    ...address,
    ...((county ?? district) !== undefined && { county: (county ?? district)! }),
  }),
  Phone: '',
  Email: '',
});
