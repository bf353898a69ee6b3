import { postageFacts } from '../../model/postage.js';
import type { Carrier, DeliveryExperience, LabelFormat, PostageService } from '../../model/postage.js';
import { findSendingCountry } from '../../model/postage.js';
import type { PostageSettings } from './settings.js';

/** All services of a world, in the order in which they are offered: by carrier. */
export function listServices({ services: changes }: PostageSettings): PostageService[] {
  const known = new Map(postageFacts().services.map((service) => [service.id, service]));
  for (const change of changes)
    known.set(change.id, { ...(known.get(change.id) ?? newService()), ...change });
  const all = [...known.values()];
  const carriers = [...new Set(all.map(({ carrier }) => carrier))];
  return carriers.flatMap((carrier) => all.filter((one) => one.carrier === carrier));
}

/** What a scenario need not say of a service that it adds. */
const newService = (): PostageService => ({
  id: '',
  name: '',
  carrier: 'USPS',
  from: 'US',
  to: ['US'],
  days: 3,
  at: '18:00',
  rate: { base: 1000, perZone: 0, perStep: 0 },
});

export const findService = (settings: PostageSettings, id: string): PostageService | undefined =>
  listServices(settings).find((service) => service.id === id);

/** A carrier that no facts know has the limits of the widest. */
const UNKNOWN: Carrier = {
  maxWeight: 68_039,
  maxGirth: 419.1,
  tracking: '####################',
  formats: ['ShippingServiceDefault', 'PDF', 'PNG', 'ZPL203'],
  poBoxes: true,
};

export const carrierOf = ({ carrier }: Pick<PostageService, 'carrier'>): Carrier =>
  postageFacts().carriers[carrier] ?? UNKNOWN;

/** A service with everything that it has of its carrier. */
export type WholeService = PostageService &
  Required<Pick<Carrier, 'maxWeight' | 'maxGirth' | 'formats' | 'pickUp' | 'poBoxes' | 'customText'>> & {
    currency: string;
    experiences: readonly DeliveryExperience[];
    /** What `ShippingServiceDefault` is. */
    defaultFormat: Exclude<LabelFormat, 'ShippingServiceDefault'>;
  };

/** Puts a service and what holds for all of its carrier together. */
export function wholeService(service: PostageService): WholeService {
  const carrier = carrierOf(service);
  const country = findSendingCountry(service.from)!;
  const formats = service.formats ?? carrier.formats;
  const printed = formats.filter((format) => format !== 'ShippingServiceDefault');
  return {
    ...service,
    currency: country.currency,
    formats,
    maxWeight: service.maxWeight ?? carrier.maxWeight,
    maxGirth: service.maxGirth ?? carrier.maxGirth,
    pickUp: service.pickUp ?? carrier.pickUp ?? false,
    poBoxes: service.poBoxes ?? carrier.poBoxes ?? false,
    customText: carrier.customText ?? true,
    experiences:
      service.experiences ??
      carrier.experiences ??
      (Object.keys(country.experiences) as DeliveryExperience[]),
    defaultFormat: printed.includes(country.defaultFormat) ? country.defaultFormat : (printed[0] ?? 'PDF'),
  };
}
