import { postageFacts } from '../../model/postage.js';
import type { InputDefinition, PostageService } from '../../model/postage.js';
import type { World } from '../../world/world.js';
import type { InputValue } from './shipments.js';

/** What the inputs of a shipment itself stand under, in the place of an ASIN. */
const SHIPMENT = '';

/** What sellers told for a service, by field: of the shipment, or of an ASIN. */
export function storedInputs(
  world: World,
  seller: number,
  service: string,
  asin = SHIPMENT,
): Record<string, InputValue> {
  const rows = world.database.all<{ field: string; value: string }>(
    'SELECT field, value FROM postage_inputs WHERE seller = ? AND service = ? AND asin = ?',
    seller,
    service,
    asin,
  );
  return Object.fromEntries(rows.map(({ field, value }) => [field, JSON.parse(value) as InputValue]));
}

/** Keeps what a seller told for a service, in place of what it told before. */
export function storeInputs(
  world: World,
  seller: number,
  service: string,
  inputs: Readonly<Record<string, InputValue>>,
  asin = SHIPMENT,
): void {
  for (const [field, value] of Object.entries(inputs))
    world.database.run(
      `INSERT INTO postage_inputs (seller, service, asin, field, value) VALUES (?, ?, ?, ?, ?)
       ON CONFLICT (seller, service, asin, field) DO UPDATE SET value = excluded.value`,
      seller,
      service,
      asin,
      field,
      JSON.stringify(value),
    );
}

/** What a service needs to be told: of the shipment, and of each item. */
export const inputsOf = ({
  inputs = false,
}: Pick<PostageService, 'inputs'>): Record<'shipment' | 'item', readonly InputDefinition[]> =>
  inputs ? postageFacts().inputs : { shipment: [], item: [] };

/** Of inputs those that are known. */
export const knownInputs = (
  definitions: readonly InputDefinition[],
  given: Readonly<Record<string, InputValue>>,
): Record<string, InputValue> =>
  Object.fromEntries(
    definitions.flatMap(({ name }) => {
      const value = given[name];
      return value ? [[name, value]] : [];
    }),
  );

/** What an input says, in a line; undefined: nothing. */
export const textOfInput = ({ text, weight, money, address }: InputValue): string | undefined =>
  text ?? weight?.value ?? money?.amount ?? address?.name;

/** Why what is told as an input is not as it is defined: the constraint that it breaks; undefined: it is. */
export function inputProblem(
  { values, pattern }: InputDefinition,
  text: string,
): { set: readonly string[] } | { pattern: string } | undefined {
  const isKnown = values?.some((value) => value.toLowerCase() === text.toLowerCase()) ?? true;
  if (!isKnown) return { set: values! };
  return pattern !== undefined && !new RegExp(pattern).test(text) ? { pattern } : undefined;
}

/** Documented: a value that was kept has its type and some of what it says in capitals, and always a flag and a number. */
export const shownInput = (
  { stored, storedType, dataType }: InputDefinition,
  value: InputValue,
): InputValue => ({
  ...value,
  ...(stored === 'upper' && value.text !== undefined && { text: value.text.toUpperCase() }),
  ...(value.weight && { weight: { ...value.weight, unit: value.weight.unit.charAt(0).toUpperCase() } }),
  type: (storedType ?? dataType).toUpperCase(),
  flag: value.flag ?? false,
  count: value.count ?? 0,
});
