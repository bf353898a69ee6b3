import type { FulfillmentInboundShipment as Wire } from '../../model/generated/index.js';
import { mwsError } from '../../protocol/errors.js';
import type { InboundAddress } from '../../store/inbound/address.js';
import { dayOf } from '../../store/inbound/days.js';
import { currencyOfCountry } from '../../store/inbound/inbound-goods.js';
import type { WantedShipped } from '../../store/inbound/change-items.js';
import type { GivenPrep, Prep } from '../../store/inbound/prep.js';

/** An object without what is undefined. */
export const present = <T extends object>(value: { [K in keyof T]: T[K] | undefined }): T =>
  Object.fromEntries(Object.entries(value).filter(([, each]) => each !== undefined)) as T;

/** An address as it came; what must be in it is checked where it is used. */
export const readShipFrom = (given: Wire.ShipFromAddressInput = {}): Partial<InboundAddress> =>
  present<Partial<InboundAddress>>({
    name: given.Name,
    line1: given.AddressLine1,
    line2: given.AddressLine2,
    district: given.DistrictOrCounty,
    city: given.City,
    region: given.StateOrProvinceCode,
    country: given.CountryCode,
    postalCode: given.PostalCode,
  });

export const addressDocument = (address: InboundAddress): Wire.Address =>
  present<Wire.Address>({
    Name: address.name,
    AddressLine1: address.line1,
    AddressLine2: address.line2,
    DistrictOrCounty: address.district,
    City: address.city,
    StateOrProvinceCode: address.region,
    CountryCode: address.country,
    PostalCode: address.postalCode,
  });

export const readPrepDetails = (given: readonly Wire.PrepDetails[] | undefined): GivenPrep[] | undefined =>
  given?.map(({ PrepInstruction, PrepOwner }) => ({ instruction: PrepInstruction, owner: PrepOwner }));

export const prepDocument = (prep: readonly Prep[]): Wire.PrepDetails[] =>
  prep.map(({ instruction, owner }) => ({ PrepInstruction: instruction, PrepOwner: owner }));

/** @throws MwsError for what is no day; the model has it as text */
function readDay(text: string | undefined): string | undefined {
  if (text !== undefined && dayOf(text) === undefined) throw mwsError('DateMalformed');
  return text;
}

export const readShipped = (items: readonly Wire.InboundShipmentItem[]): WantedShipped[] =>
  items.map((item) =>
    present<WantedShipped>({
      sku: item.SellerSKU,
      shipped: item.QuantityShipped,
      inCase: item.QuantityInCase,
      releaseDate: readDay(item.ReleaseDate),
      prep: readPrepDetails(item.PrepDetailsList),
    }),
  );

/** Money of a country. @param amount in minor units */
export const amountDocument = (amount: number, country: string): Wire.Amount => ({
  CurrencyCode: currencyOfCountry(country),
  Value: (amount / 100).toFixed(2),
});
