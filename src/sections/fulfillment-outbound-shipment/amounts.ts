import type { FulfillmentOutboundShipment as Wire } from '../../model/generated/index.js';
import { digitsOfAmount, readAmount } from '../../store/outbound/amounts.js';
import type { Amount } from '../../store/outbound/fulfillment-order.js';

/** The amount that a parameter gives. @throws RuleRefusal where it is none */
export const amountOf = ({ CurrencyCode, Value }: Wire.Currency, name: string): Amount =>
  readAmount(Value, CurrencyCode, name);

export const amountDocument = (amount: Amount): Wire.Currency => ({
  CurrencyCode: amount.currency,
  Value: digitsOfAmount(amount),
});
