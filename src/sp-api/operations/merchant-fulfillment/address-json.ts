import type { Address } from '../../../store/orders/order.js';
import type { Sender } from '../../../store/postage/shipments.js';
import type { AddressBody } from './body.js';

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
} as const satisfies Record<keyof AddressBody, keyof Sender>;

const pairs = Object.entries(MEMBERS) as [keyof AddressBody, (typeof MEMBERS)[keyof AddressBody]][];

export const senderOf = (body: AddressBody): Sender => ({
  name: body.Name,
  ...Object.fromEntries(
    pairs.filter(([member]) => body[member] !== undefined).map(([member, name]) => [name, body[member]]),
  ),
});

/** An address as it is known. */
export const addressJson = (address: Sender) =>
  Object.fromEntries(pairs.map(([member, name]) => [member, address[name]]));

/** The buyer's phone and e-mail address are always empty, as recorded of MWS. */
export const recipientJson = ({ county, district, ...address }: Address) => ({
  ...addressJson({
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
