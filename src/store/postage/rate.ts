import { findSendingCountry, postageFacts, sendingCountryCode } from '../../model/postage.js';
import type { DeliveryExperience, PostageService, SendingCountry } from '../../model/postage.js';
import type { Parcel } from './parcel.js';
import { carrierOf } from './services.js';

/** Where something is sent from or to. */
export interface Place {
  country: string;
  postalCode: string;
}

/** What a parcel costs by a service, in hundredths of the currency of the country that it is sent from. */
export function rateOf(
  service: PostageService,
  parcel: Parcel,
  from: Place,
  to: Place,
  experience: DeliveryExperience,
): number {
  const { base, perZone, perStep } = service.rate;
  const country = findSendingCountry(service.from)!;
  const zone = zoneBetween(country, from, to);
  const charge = country.experiences[experience] ?? 0;
  if (service.flat) return base + perZone * zone + charge;
  const { divisor, sizes = [] } = carrierOf(service);
  const bulky = divisor === undefined ? 0 : (parcel.volume / divisor) * 1000;
  const steps = Math.ceil(Math.max(parcel.grams, bulky) / postageFacts().step);
  const large = sizes.findLast(({ longest }) => parcel.longest > longest)?.add ?? 0;
  return base + perZone * zone + perStep * Math.max(1, steps) + large + charge;
}

/** The zone that a place is in, as seen from another one. */
export function zoneBetween(country: SendingCountry, from: Place, to: Place): number {
  const { usualZone } = postageFacts();
  if (sendingCountryCode(from.country) !== sendingCountryCode(to.country)) return usualZone;
  const [here, there] = [areaOf(country, from), areaOf(country, to)];
  if (here === undefined || there === undefined) return usualZone;
  const { zones } = country;
  return zones[Math.min(Math.abs(here - there), zones.length - 1)]!;
}

/** The area of the longest beginning of a postal code that has one; undefined: the code is none of the country. */
function areaOf({ areas, postalCode }: SendingCountry, { postalCode: code }: Place): number | undefined {
  if (!new RegExp(postalCode).test(code)) return undefined;
  const written = code.toUpperCase();
  for (let length = 3; length >= 0; length--) {
    const area = areas[written.slice(0, length)];
    if (area !== undefined) return area;
  }
  return undefined;
}
