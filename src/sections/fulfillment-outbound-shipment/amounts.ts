import type { FulfillmentOutboundShipment as Wire } from '../../model/generated/index.js';
import { mwsError } from '../../protocol/errors.js';
import { hundredthsOf } from '../../store/hundredths.js';
import type { Amount } from '../../store/outbound/fulfillment-order.js';

/** The amount that a parameter gives. @throws MwsError where it is none */
export function amountOf({ CurrencyCode, Value }: Wire.Currency, name: string): Amount {
  if (!/^\d{1,12}(?:\.\d+)?$/.test(Value)) throw mwsError('OutboundValueInvalid', { value: Value, name });
  return { amount: hundredthsOf(Value), currency: CurrencyCode };
}

/** Documented: this section writes yen without decimals, and everything else with two. */
export const amountDocument = ({ amount, currency }: Amount): Wire.Currency => ({
  CurrencyCode: currency,
  Value: (amount / 100).toFixed(currency === 'JPY' ? 0 : 2),
});
