import { readData } from './data-file.js';

/** How fast a fulfillment order is to be shipped. */
export type Speed = 'Standard' | 'Expedited' | 'Priority' | 'ScheduledDelivery';

/** A fulfilment centre with its address. */
export interface Center {
  id: string;
  line1: string;
  city: string;
  state: string;
  postalCode: string;
}

/** From where, through where and with whom Amazon ships in some countries. */
export interface OutboundNetwork {
  countries?: readonly string[];
  centers: readonly [Center, ...Center[]];
  hub: { city: string; state: string };
  carrier: string;
}

/** Amounts in hundredths of the currency; `weight` is for a pound in USD, else for a kilogram. */
export interface OutboundFees {
  order: number;
  unit: number;
  weight: number;
  cod: number;
}

/** Where a speed does not reach: a country, or the postal codes that begin in some way. */
export interface Unreachable {
  speed: Speed;
  country?: string;
  postalCodes?: readonly string[];
}

export interface ReturnReason {
  code: string;
  description: string;
  /** By language: `de`. */
  translations: Readonly<Record<string, string>>;
}

/** ISO 8601 durations. */
export interface OutboundDurations {
  planning: string;
  picking: string;
  shipping: Readonly<Record<Speed, string>>;
  delivery: Readonly<Record<Speed, string>>;
  holdFor: string;
  returning: string;
}

/** What `data/outbound.json` says of multi-channel fulfilment. */
export interface OutboundFacts {
  /** The codes of the countries that there are, with blanks between. */
  destinations: string;
  durations: OutboundDurations;
  networks: readonly OutboundNetwork[];
  carriers: Readonly<Record<string, { phone: string; url: string }>>;
  fees: Readonly<Record<string, OutboundFees>>;
  speedFactors: Readonly<Record<Speed, number>>;
  unreachable: readonly Unreachable[];
  /** Countries whose marketplaces have no such fulfilment. */
  notOffered: readonly string[];
  returns: { countries: readonly string[]; reasons: readonly ReturnReason[] };
  /** Hours of a day in UTC between which a delivery can be scheduled, `firstDay` to so many `days` ahead. */
  deliveryWindows: {
    country: string;
    timeZone: string;
    firstDay: number;
    days: number;
    hours: readonly (readonly [from: number, to: number])[];
  };
  /** What may be asked of SP-API beside the shipping itself. */
  features: readonly { name: string; description: string }[];
  /** What carriers say of a package, by code. */
  trackingTexts: Readonly<Record<string, string>>;
}

let known: OutboundFacts | undefined;

/** Read when first needed. */
export const outboundFacts = (): OutboundFacts => (known ??= readData<OutboundFacts>('outbound.json'));

/** How Amazon ships from the stock of a country. */
export const networkFrom = (country: string): OutboundNetwork =>
  outboundFacts().networks.find(({ countries }) => !countries || countries.includes(country))!;

/** The centre with an id, wherever it is. */
export const centerNamed = (id: string): Center | undefined =>
  outboundFacts()
    .networks.flatMap(({ centers }) => centers)
    .find((center) => center.id === id);
