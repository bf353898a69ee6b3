import type { MerchantFulfillment as Wire } from '../../model/generated/index.js';
import type { InputDefinition } from '../../model/postage.js';
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

/** Documented: a value that was kept has its type and some of what it says in capitals, and always a flag and a number. */
export const storedDocument = (
  { stored, storedType, dataType }: InputDefinition,
  value: InputValue,
): Wire.AdditionalSellerInput => ({
  ...inputDocument({
    ...value,
    ...(stored === 'upper' && value.text !== undefined && { text: value.text.toUpperCase() }),
    ...(value.weight && { weight: { ...value.weight, unit: value.weight.unit.charAt(0).toUpperCase() } }),
  }),
  DataType: (storedType ?? dataType).toUpperCase(),
  ValueAsBoolean: value.flag ?? false,
  ValueAsInteger: value.count ?? 0,
});

/** What an input says, in a line; undefined: nothing. */
export const textOfInput = ({ text, weight, money, address }: InputValue): string | undefined =>
  text ?? weight?.value ?? money?.amount ?? address?.name;
