import { readData } from './data-file.js';

/** A warehouse of Amazon; its code is what MWS calls DestinationFulfillmentCenterId. */
export interface FulfilmentCentre {
  code: string;
  /** ISO 3166 code, as `data/marketplaces.json` has it. */
  country: string;
  address: { name: string; line1: string; city: string; region?: string; postalCode: string };
  /** Whether it preps items for sellers. */
  amazonPrep: boolean;
}

/** How labels of a PageType are laid out, and where that is used; no countries: everywhere. */
export interface PageLayout {
  paper: 'letter' | 'a4' | 'plain' | 'thermal';
  perPage: number;
  countries?: string[];
}

/** Prices of partnered transport, in minor units. */
interface TransportPrice {
  perPound: number;
  /** Per box of a small parcel shipment, per pallet of the others. */
  perPiece: number;
}

/** `data/inbound.json`: what varies between countries, and what nobody knows and somebody had to choose. */
export interface InboundRules {
  planLasts: string;
  /** When units can be sold that a centre counts, or that are between two centres. */
  availability: { receiving: string; transfer: { earliest: string; latest: string } };
  /** Of inbound plans by SP-API: how long an operation takes, and an option stands; when shipments may arrive, or be brought. */
  send: {
    operation: string;
    optionLasts: string;
    deliveryWindows: { first: string; lasts: string; count: number };
    appointments: {
      countries: string[];
      first: string;
      days: number;
      hours: number[];
      lasts: string;
      standFor: string;
    };
  };
  /** How long each status lasts before the next one comes, by that next one; `half` of the units are received in between. */
  course: Record<'IN_TRANSIT' | 'DELIVERED' | 'CHECKED_IN' | 'RECEIVING' | 'half' | 'CLOSED', string>;
  transport: {
    estimate: string;
    confirm: string;
    void: string;
    confirmWithin: string;
    voidWithin: Record<'SP' | 'LTL', string>;
    prices: Record<'SP' | 'LTL', TransportPrice>;
    partneredCountries: string[];
    /** By country; `*` for all that are not named. */
    partneredCarriers: Record<string, string[]>;
    freightCarrier: string;
    freight: {
      readyAfterDays: number;
      palletLength: number;
      palletWidth: number;
      palletHeight: number;
      pickupDays: number;
      deliveryDays: number;
      class: string;
    };
  };
  boxContents: { countries: string[]; feeCountries: string[]; feePerUnit: number };
  /** Amazon's fee for one prep of one unit, in minor units, by country; elsewhere none is told. */
  prepFee: Record<string, number>;
  preorder: { countries: string[]; daysBeforeRelease: number };
  pageTypes: Record<string, PageLayout>;
  /** Sheets of labels for units. */
  itemPages: Record<string, PageLayout>;
  labels: { most: number; perPallet: number };
  centres: FulfilmentCentre[];
}

export const inboundRules = readData<InboundRules>('inbound.json');

const byCode = new Map(inboundRules.centres.map((centre) => [centre.code, centre]));

export const findCentre = (code: string): FulfilmentCentre | undefined => byCode.get(code);

/** The centres of a country, the usual one first. */
export const centresOf = (country: string): FulfilmentCentre[] =>
  inboundRules.centres.filter((centre) => centre.country === country);
