import { postageFacts } from '../../model/postage.js';
import type { InputDefinition, PostageService } from '../../model/postage.js';
import { Problems } from '../../protocol/decode/problems.js';
import type { InputValue } from '../../store/postage/shipments.js';
import { textOfInput } from './input-values.js';

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

/** Inputs of a shipment or an item, with where they stand in the call. */
export interface InputsAt {
  path: string;
  definitions: readonly InputDefinition[];
  given: Readonly<Record<string, InputValue>>;
}

/** @throws MwsError where an input is missing that a service needs, or is not of the form that it has */
export function checkInputs(section: string, all: readonly InputsAt[]): void {
  const problems = new Problems(section);
  for (const { path, definitions, given } of all)
    for (const definition of definitions) {
      const text = given[definition.name] && textOfInput(given[definition.name]!);
      checkInput(`${path}.${definition.name}`, definition, text, problems);
    }
  problems.throwIfAny();
}

function checkInput(
  path: string,
  { required, values, pattern }: InputDefinition,
  text: string | undefined,
  problems: Problems,
): void {
  if (text === undefined) {
    if (required) problems.missing(path, { listSent: false });
    return;
  }
  const isKnown = values?.some((value) => value.toLowerCase() === text.toLowerCase()) ?? true;
  if (!isKnown) problems.add(path, text, `Member must satisfy enum value set: [${values!.join(', ')}]`);
  if (pattern !== undefined && !new RegExp(pattern).test(text))
    problems.add(path, text, `Member must satisfy regular expression pattern: ${pattern}`);
}
