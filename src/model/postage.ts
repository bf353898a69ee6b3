import { readData } from './data-file.js';

/** How sure a sender is to be that a parcel arrived, by the names that clients have for it. */
export type DeliveryExperience =
  | 'DeliveryConfirmationWithAdultSignature'
  | 'DeliveryConfirmationWithSignature'
  | 'DeliveryConfirmationWithoutSignature'
  | 'NoTracking';

/** What a label can be printed as; `ShippingServiceDefault` is one of the others. */
export type LabelFormat = 'PDF' | 'PNG' | 'ZPL203' | 'ZPL300' | 'ShippingServiceDefault';

/** A country that parcels are sent from. Amounts are in hundredths of its currency. */
export interface SendingCountry {
  currency: string;
  /** An address there names its state. */
  stateRequired?: boolean;
  defaultFormat: Exclude<LabelFormat, 'ShippingServiceDefault'>;
  /** A regular expression. */
  postalCode: string;
  /** Where the postal codes lie that begin so, as numbers on a line; the longest beginning counts. */
  areas: Readonly<Record<string, number>>;
  /** The zone by how far two areas are from one another; the last one is of all that are farther. */
  zones: readonly number[];
  /** What each experience is charged. */
  experiences: Readonly<Partial<Record<DeliveryExperience, number>>>;
  /** Carriers that are said to be unavailable for a while, whatever they offer. */
  unavailable: readonly string[];
}

/** Limits and habits of a carrier. Weights are in grams, sizes in centimetres, amounts in hundredths. */
export interface Carrier {
  maxWeight: number;
  /** Length and girth. */
  maxGirth: number;
  /** `#` stands for a digit, `*` for a digit or a capital. */
  tracking: string;
  formats: readonly LabelFormat[];
  /** An ISO 8601 duration from the ship date on; the usual one, if absent. */
  cancelWithin?: string;
  poBoxes?: boolean;
  pickUp?: boolean;
  /** All of the country, if absent. */
  experiences?: readonly DeliveryExperience[];
  /** Cubic centimetres that count as a kilogram; absent: only the weight counts. */
  divisor?: number;
  /** What is added where the longest side is longer; the last that applies counts. */
  sizes?: readonly { longest: number; add: number }[];
  /** Whether it prints what the sender wants on a label; it does, if absent. */
  customText?: boolean;
}

/** A way to send a parcel. What a carrier has too is its own where it has it. */
export interface PostageService extends Partial<
  Pick<Carrier, 'maxWeight' | 'maxGirth' | 'formats' | 'experiences' | 'pickUp' | 'poBoxes'>
> {
  id: string;
  name: string;
  carrier: string;
  /** Country. */
  from: string;
  to: readonly string[];
  /** It arrives so many days later, at a time of the day of the marketplace. */
  days: number;
  at: string;
  /** In hundredths; a step is a pound. */
  rate: { base: number; perZone: number; perStep: number };
  /** In the carrier's own packing, whose size is not looked at. */
  flat?: boolean;
  /** It needs to be told more of the shipment and its items. */
  inputs?: boolean;
}

/** Something that a service needs to be told. */
export interface InputDefinition {
  name: string;
  display: string;
  dataType: 'String' | 'Address' | 'Weight';
  /** The type that a kept value says, where it is another. */
  storedType?: string;
  required: boolean;
  /** The only values, in any case. */
  values?: readonly string[];
  /** A value is kept in capitals. */
  stored?: 'upper';
  pattern?: string;
  /** What is to be entered. */
  text?: string;
}

export type RejectionCode = 'INELIGIBLE' | 'SHIP_DATE_OUT_OF_RANGE' | 'CARRIER_CANNOT_SHIP_TO_POBOX';

/** What `data/postage.json` says. Durations are ISO 8601. */
export interface PostageFacts {
  offerLife: string;
  shipWithinDays: number;
  cancelWithin: string;
  refund: { after: string; result: 'applied' | 'rejected' };
  /** Grams of a weight step. */
  step: number;
  /** Where a postal code says nothing. */
  usualZone: number;
  rejections: Readonly<Record<RejectionCode, string>>;
  /** Countries whose marketplaces have the section. */
  regions: readonly string[];
  countries: Readonly<Record<string, SendingCountry>>;
  carriers: Readonly<Record<string, Carrier>>;
  services: readonly PostageService[];
  inputs: { shipment: readonly InputDefinition[]; item: readonly InputDefinition[] };
  /** Sizes of predefined packages: length, width, height. */
  packages: Readonly<
    Record<string, { size: readonly [number, number, number]; unit: 'inches' | 'centimeters' }>
  >;
}

let known: PostageFacts | undefined;

/** Read when first needed. */
export const postageFacts = (): PostageFacts => (known ??= readData<PostageFacts>('postage.json'));

/** The code of a country as the facts have it: the United Kingdom has two. */
export const sendingCountryCode = (code: string): string => (code === 'UK' ? 'GB' : code);

export const findSendingCountry = (code: string): SendingCountry | undefined =>
  postageFacts().countries[sendingCountryCode(code)];
