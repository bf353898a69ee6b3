import { readData } from '../model/data-file.js';
import { brief, childrenOf } from './element.js';
import type { Element } from './element.js';
import { refuse } from './problem.js';

/** What the schema of a message allows in one of its elements. */
export interface Facets {
  minLength?: number;
  maxLength?: number;
  /** How often it may come in its parent. */
  maxOccurs?: number;
  values?: string[];
  /** What the schema calls its type. */
  type?: string;
}

/** By message, and by the path of the element in it. */
export const { messages: facets } = readData<{
  messages: Readonly<Record<string, Readonly<Record<string, Facets>>>>;
}>('feeds/facets.json');

/** Holds a message to the schema of its kind. @throws Refusal for the first value, in the order of the table, that is outside */
export function checkFacets(message: Element): void {
  for (const [path, facet] of Object.entries(facets[message.name] ?? {})) {
    const steps = path.split('/');
    const name = steps.pop()!;
    const parents = steps.reduce((found, step) => found.flatMap((one) => childrenOf(one, step)), [message]);
    for (const parent of parents) {
      const found = childrenOf(parent, name);
      for (const element of found) checkValue(element, facet);
      checkCount(found, facet);
    }
  }
}

function checkValue(element: Element, { minLength, maxLength, values, type = '' }: Facets): void {
  const { line, column } = element;
  const text = element.text.trim();
  const said = { line, column, value: brief(text), length: [...text].length, type };
  if (values && !values.includes(text)) refuse('unknownValue', { ...said, values: values.join(', ') });
  if (minLength !== undefined && said.length < minLength) refuse('tooShort', { ...said, minimum: minLength });
  if (maxLength !== undefined && said.length > maxLength) refuse('tooLong', { ...said, maximum: maxLength });
}

function checkCount(found: readonly Element[], { maxOccurs = Infinity }: Facets): void {
  const one = found[maxOccurs];
  if (one) refuse('tooMany', { line: one.line, column: one.column, element: one.name });
}
