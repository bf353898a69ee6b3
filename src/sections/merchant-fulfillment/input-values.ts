import type { MerchantFulfillment as Wire } from '../../model/generated/index.js';
import type { InputValue } from '../../store/postage/shipments.js';
import { addressDocument, senderOf } from './addresses.js';

/** Inputs of a call, by their names. */
export const readInputs = (
  given: readonly Wire.AdditionalSellerInputs[] | undefined,
): Record<string, InputValue> =>
  Object.fromEntries(
    (given ?? []).flatMap(({ AdditionalInputFieldName: name, AdditionalSellerInput: input }) =>
      name === undefined || !input ? [] : [[name, readInput(input)]],
    ),
  );

function readInput(given: Wire.AdditionalSellerInput): InputValue {
  const { ValueAsAddress, ValueAsWeight, ValueAsDimension, ValueAsCurrency } = given;
  return {
    ...(given.DataType !== undefined && { type: given.DataType }),
    ...(given.ValueAsString !== undefined && { text: given.ValueAsString }),
    ...(given.ValueAsBoolean !== undefined && { flag: given.ValueAsBoolean }),
    ...(given.ValueAsInteger !== undefined && { count: given.ValueAsInteger }),
    ...(given.ValueAsTimestamp !== undefined && { at: given.ValueAsTimestamp }),
    ...(ValueAsAddress && { address: senderOf(ValueAsAddress) }),
    ...(ValueAsWeight && { weight: { value: ValueAsWeight.Value, unit: ValueAsWeight.Unit } }),
    ...(ValueAsDimension && { length: ValueAsDimension }),
    ...(ValueAsCurrency && {
      money: { amount: ValueAsCurrency.Amount, currency: ValueAsCurrency.CurrencyCode },
    }),
  };
}

/** An input as it was told. */
export function inputDocument(value: InputValue): Wire.AdditionalSellerInput {
  const { address, weight, length, money } = value;
  return {
    ...(value.type !== undefined && { DataType: value.type }),
    ...(value.text !== undefined && { ValueAsString: value.text }),
    ...(value.flag !== undefined && { ValueAsBoolean: value.flag }),
    ...(value.count !== undefined && { ValueAsInteger: value.count }),
    ...(value.at !== undefined && { ValueAsTimestamp: value.at }),
    ...(address && { ValueAsAddress: addressDocument(address) }),
    ...(weight && { ValueAsWeight: { Value: weight.value, Unit: weight.unit } }),
    ...(length && { ValueAsDimension: length }),
    ...(money && { ValueAsCurrency: { CurrencyCode: money.currency, Amount: money.amount } }),
  };
}
