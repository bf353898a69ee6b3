import { readData } from '../../model/data-file.js';

/** One kind of product, as data/generator/products.json describes it; low and high are whole dollars. */
export interface ProductKind {
  code: string;
  noun: string;
  /** The product group and the product type in the catalogue. */
  group: string;
  type: string;
  /** What one weighs when packed, more or less. */
  pounds: number;
  adjectives: string[];
  variants: string[];
  low: number;
  high: number;
}

interface People {
  given: string[];
  surnames: string[];
}

interface Places {
  /** Such as `{n} {street}`. */
  line1: string;
  streets: string[];
  /** City, state or region, postal code. */
  cities: [string, string, string][];
}

/** What is peculiar to a marketplace; see data/generator/markets.json. */
export interface Market {
  orderIdPrefixes: string[];
  serviceCode: string;
  salesTax: number;
  paymentDetails: string[];
}

/** How a price in dollars becomes one in another currency; see data/generator/currencies.json. */
export interface Currency {
  perDollar: number;
  step: number;
  ending: number;
}

export const productWords = readData<{ brands: string[]; colours: string[]; kinds: ProductKind[] }>(
  'generator/products.json',
);

const people = readData<Record<string, People> & { familyFirst: string[] }>('generator/people.json');
const places = readData<Record<string, Places>>('generator/places.json');
const markets = readData<Record<string, Market>>('generator/markets.json');
const currencies = readData<Record<string, Currency>>('generator/currencies.json');

export const peopleOf = (country: string): People => people[country]!;
export const familyStandsFirst = (country: string): boolean => people.familyFirst.includes(country);
export const placesOf = (country: string): Places => places[country]!;
export const marketOf = (country: string): Market => markets[country]!;
export const currencyOf = (code: string): Currency => currencies[code]!;
