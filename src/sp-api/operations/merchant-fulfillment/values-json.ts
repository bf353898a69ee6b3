import { formatTimestamp, parseTimestamp } from '../../../protocol/timestamp.js';
import type { InputValue } from '../../../store/postage/shipments.js';
import { addressJson, senderOf } from './address-json.js';
import type { InputBody } from './body.js';

/** An amount in hundredths, as a number. */
export const amountJson = (hundredths: number, currency: string) => ({
  CurrencyCode: currency,
  Amount: hundredths / 100,
});

/** Instants are written as MWS did in this section: without a fraction on a whole second. */
export const instantJson = (at: number): string => formatTimestamp(at, 'millis-if-any');

/** Inputs of a call, by their names. */
export const readInputs = (given: readonly InputBody[] = []): Record<string, InputValue> =>
  Object.fromEntries(
    given.map(({ AdditionalInputFieldName: name, AdditionalSellerInput: input }) => [name, readInput(input)]),
  );

function readInput(given: InputBody['AdditionalSellerInput']): InputValue {
  const { ValueAsAddress, ValueAsWeight, ValueAsDimension, ValueAsCurrency, ValueAsTimestamp } = given;
  return {
    ...(given.DataType !== undefined && { type: given.DataType }),
    ...(given.ValueAsString !== undefined && { text: given.ValueAsString }),
    ...(given.ValueAsBoolean !== undefined && { flag: given.ValueAsBoolean }),
    ...(given.ValueAsInteger !== undefined && { count: given.ValueAsInteger }),
    ...(ValueAsTimestamp !== undefined && { at: parseTimestamp(ValueAsTimestamp)! }),
    ...(ValueAsAddress && { address: senderOf(ValueAsAddress) }),
    ...(ValueAsWeight && { weight: { value: String(ValueAsWeight.Value), unit: ValueAsWeight.Unit } }),
    ...(ValueAsDimension && { length: lengthOf(ValueAsDimension) }),
    ...(ValueAsCurrency && {
      money: { amount: String(ValueAsCurrency.Amount), currency: ValueAsCurrency.CurrencyCode },
    }),
  };
}

const lengthOf = ({ value, unit }: { value?: number; unit?: string }): NonNullable<InputValue['length']> => ({
  ...(value !== undefined && { value: String(value) }),
  ...(unit !== undefined && { unit }),
});

/** An input as it was told, whichever face told it. */
export const inputJson = ({ type, text, flag, count, at, address, weight, length, money }: InputValue) => ({
  DataType: type,
  ValueAsString: text,
  ValueAsBoolean: flag,
  ValueAsInteger: count,
  ValueAsTimestamp: at === undefined ? undefined : instantJson(at),
  ValueAsAddress: address && addressJson(address),
  ValueAsWeight: weight && { Value: Number(weight.value), Unit: weight.unit },
  ValueAsDimension: length && {
    value: length.value === undefined ? undefined : Number(length.value),
    unit: length.unit,
  },
  ValueAsCurrency: money && { CurrencyCode: money.currency, Amount: Number(money.amount) },
});
