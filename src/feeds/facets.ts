import { readData } from '../model/data-file.js';
import { parseTimestamp } from '../protocol/timestamp.js';
import { brief, childrenOf } from './element.js';
import type { Element } from './element.js';
import { refuse } from './problem.js';

/** What the schema of a message allows in one of its elements, or in an attribute of it. */
export interface Facets {
  minLength?: number;
  maxLength?: number;
  /** How often it may come in its parent. */
  maxOccurs?: number;
  values?: readonly string[];
  /** It is true or false. */
  boolean?: true;
  /** It is an instant, or a date alone. */
  instant?: true;
  /** What the schema calls its type. */
  type?: string;
}

interface Table {
  lists: Readonly<Record<string, readonly string[]>>;
  messages: Readonly<Record<string, Readonly<Record<string, FacetsRow>>>>;
}
type FacetsRow = Omit<Facets, 'values'> & { values?: readonly string[] | string };

const { lists, messages } = readData<Table>('feeds/facets.json');

/** By message, and by the path of the element in it; the last step of an attribute has an `@`. */
export const facets: Readonly<Record<string, Readonly<Record<string, Facets>>>> = Object.fromEntries(
  Object.entries(messages).map(([message, rows]) => [
    message,
    Object.fromEntries(Object.entries(rows).map(([path, row]) => [path, facetsOf(row)])),
  ]),
);

function facetsOf({ values, ...row }: FacetsRow): Facets {
  if (values === undefined) return row;
  return { ...row, values: typeof values === 'string' ? lists[values]! : values };
}

/** The same, with the way to each. */
const checks = new Map(
  Object.entries(facets).map(([message, rows]) => [
    message,
    Object.entries(rows).map(([path, facet]) => {
      const steps = path.split('/');
      return { name: steps.pop()!, steps, facet };
    }),
  ]),
);

/** Holds a message to the schema of its kind. @throws Refusal for the first value, in the order of the table, that is outside */
export function checkFacets(message: Element): void {
  for (const { steps, name, facet } of checks.get(message.name) ?? []) {
    const parents = steps.reduce((found, step) => found.flatMap((one) => childrenOf(one, step)), [message]);
    for (const parent of parents)
      if (name.startsWith('@')) checkAttribute(parent, name.slice(1), facet);
      else checkChildren(parent, name, facet);
  }
}

function checkAttribute(element: Element, name: string, facet: Facets): void {
  const text = element.attributes[name];
  if (text !== undefined) checkValue(text, element, facet);
}

function checkChildren(parent: Element, name: string, facet: Facets): void {
  const found = childrenOf(parent, name);
  for (const element of found) checkValue(element.text.trim(), element, facet);
  checkCount(found, facet);
}

const BOOLEANS = ['true', 'false', '1', '0'];

function checkValue(
  text: string,
  { line, column }: Element,
  { minLength, maxLength, values, boolean, instant, type = '' }: Facets,
): void {
  const said = { line, column, value: brief(text), length: [...text].length, type };
  if (boolean && !BOOLEANS.includes(text)) refuse('notANumber', said);
  if (instant && parseTimestamp(text) === undefined) refuse('notANumber', said);
  if (values && !values.includes(text)) refuse('unknownValue', { ...said, values: values.join(', ') });
  if (minLength !== undefined && said.length < minLength) refuse('tooShort', { ...said, minimum: minLength });
  if (maxLength !== undefined && said.length > maxLength) refuse('tooLong', { ...said, maximum: maxLength });
}

function checkCount(found: readonly Element[], { maxOccurs = Infinity }: Facets): void {
  const one = found[maxOccurs];
  if (one) refuse('tooMany', { line: one.line, column: one.column, element: one.name });
}
