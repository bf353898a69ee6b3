import type { Address } from '../../../store/orders/order.js';
import { digitsOfAmount, readAmount } from '../../../store/outbound/amounts.js';
import { checkCountry } from '../../../store/outbound/check-order.js';
import type {
  Amount,
  FulfillmentItemDetails,
  FulfillmentStatus,
} from '../../../store/outbound/fulfillment-order.js';
import { fulfillmentStatuses } from '../../../store/outbound/fulfillment-order.js';
import { present } from '../../present.js';

export interface AddressJson {
  name: string;
  addressLine1: string;
  addressLine2?: string;
  addressLine3?: string;
  city?: string;
  districtOrCounty?: string;
  stateOrRegion?: string;
  postalCode: string;
  countryCode: string;
  phone?: string;
}

/** An address that a call gives; no city is needed, unlike in MWS. @throws RuleRefusal where it names no country */
export function addressOf(given: AddressJson): Address {
  checkCountry(given.countryCode);
  return present<Address>({
    name: given.name,
    line1: given.addressLine1,
    line2: given.addressLine2,
    line3: given.addressLine3,
    city: given.city,
    county: given.districtOrCounty,
    stateOrRegion: given.stateOrRegion,
    postalCode: given.postalCode,
    countryCode: given.countryCode,
    phone: given.phone,
  });
}

export const addressJson = (address: Address) => ({
  name: address.name,
  addressLine1: address.line1 ?? '',
  addressLine2: address.line2,
  addressLine3: address.line3,
  city: address.city,
  districtOrCounty: address.county,
  stateOrRegion: address.stateOrRegion,
  postalCode: address.postalCode ?? '',
  countryCode: address.countryCode ?? '',
  phone: address.phone,
});

export interface MoneyJson {
  currencyCode: string;
  value: string;
}

/** @throws RuleRefusal where the value is no amount */
export const amountOf = ({ currencyCode, value }: MoneyJson, name: string): Amount =>
  readAmount(value, currencyCode, name);

export const amountJson = (amount: Amount | undefined) =>
  amount && { currencyCode: amount.currency, value: digitsOfAmount(amount) };

export interface ItemJson {
  sellerFulfillmentOrderItemId: string;
  quantity: number;
  giftMessage?: string;
  displayableComment?: string;
  perUnitDeclaredValue?: MoneyJson;
  perUnitPrice?: MoneyJson;
  perUnitTax?: MoneyJson;
}

/** What a call says of an item beside its units. @throws RuleRefusal where an amount is none */
export function itemDetails(given: ItemJson): FulfillmentItemDetails {
  const amount = (name: 'perUnitDeclaredValue' | 'perUnitPrice' | 'perUnitTax') =>
    given[name] && amountOf(given[name], `items.${name}.value`);
  return present<FulfillmentItemDetails>({
    giftMessage: given.giftMessage,
    comment: given.displayableComment,
    declaredValue: amount('perUnitDeclaredValue'),
    price: amount('perUnitPrice'),
    tax: amount('perUnitTax'),
  });
}

/** A status as SP-API spells it: COMPLETE_PARTIALLED is CompletePartialled. */
export const statusWord = (status: FulfillmentStatus): string =>
  status.replace(/([A-Z])([A-Z]*)_?/g, (_, first: string, rest: string) => first + rest.toLowerCase());

/** The status that a word means; undefined: `New`, which no order of MWS has. */
export const statusOf = (word: string): FulfillmentStatus | undefined =>
  fulfillmentStatuses.find((status) => statusWord(status) === word);
