import { currencyOfCountry } from '../../../store/inbound/inbound-goods.js';

/** Money of a country, as a number. @param amount in minor units */
export const amountJson = (amount: number, country: string) => ({
  CurrencyCode: currencyOfCountry(country),
  Value: amount / 100,
});
