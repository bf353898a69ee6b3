import { refuseInbound } from './refusal.js';

/** Where a shipment comes from or goes to. */
export interface InboundAddress {
  name: string;
  line1: string;
  line2?: string;
  district?: string;
  city: string;
  region?: string;
  country: string;
  postalCode?: string;
}

/** What must be in an address, in the order in which the service complained. */
const needed = [
  ['country', 'Country'],
  ['name', 'Name'],
  ['line1', 'AddressLine1'],
  ['city', 'City'],
] as const;

/** An address from which something can be sent. @throws InboundRefusal which names what is missing */
export function readAddress(given: Partial<InboundAddress>): InboundAddress {
  // Of an address with nothing in it the service did not name the city.
  const isEmpty = Object.values(given).every((value) => value === undefined);
  const missing = needed.filter(([key]) => !given[key] && !(isEmpty && key === 'city'));
  if (missing.length > 0)
    refuseInbound('InboundAddressIncomplete', {
      fields: missing.map(([, name]) => `${name} field is missing`).join(', '),
    });
  return given as InboundAddress;
}
