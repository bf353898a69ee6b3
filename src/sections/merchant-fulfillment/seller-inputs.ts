import type { InputDefinition } from '../../model/postage.js';
import { Problems } from '../../protocol/decode/problems.js';
import { inputProblem, textOfInput } from '../../store/postage/inputs.js';
import type { InputValue } from '../../store/postage/shipments.js';

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
  definition: InputDefinition,
  text: string | undefined,
  problems: Problems,
): void {
  if (text === undefined) {
    if (definition.required) problems.missing(path, { listSent: false });
    return;
  }
  const problem = inputProblem(definition, text);
  if (!problem) return;
  const constraint =
    'set' in problem
      ? `Member must satisfy enum value set: [${problem.set.join(', ')}]`
      : `Member must satisfy regular expression pattern: ${problem.pattern}`;
  problems.add(path, text, constraint);
}
