import { refuse } from '../problem.js';

/** One value of an attribute, with the selectors that say what it is for: `marketplace_id`, `language_tag`... */
export type AttributeValue = Readonly<Record<string, unknown>>;

/** What a seller says of a listing, by the names that Amazon's product types have. */
export type Attributes = Readonly<Record<string, readonly AttributeValue[]>>;

/** @throws Refusal always */
export const invalid = (attribute: string, reason: string): never =>
  refuse('attributeInvalid', { attribute, reason });

/** The value of an attribute that is for a marketplace, or for none in particular. @throws Refusal where it is no list of objects */
export function valueFor(
  attributes: Attributes,
  name: string,
  marketplaceId: string,
): AttributeValue | undefined {
  const values = attributes[name];
  if (values === undefined) return undefined;
  const isFor = (value: AttributeValue) => (value.marketplace_id ?? marketplaceId) === marketplaceId;
  return values.find(isFor);
}

/** The text of an attribute. @throws Refusal where it is something else, or longer than `most` */
export function textOf(
  attributes: Attributes,
  name: string,
  marketplaceId: string,
  { member = 'value', most = 2_000 }: { member?: string; most?: number } = {},
): string | undefined {
  const value = valueFor(attributes, name, marketplaceId)?.[member];
  if (value === undefined) return undefined;
  if (typeof value !== 'string' || value.trim() === '') return invalid(name, `${member} has to be a text`);
  if (value.length > most) return invalid(name, `${member} has more than ${most} characters`);
  return value;
}

/** How deep values may lie in one another: more has no attribute. */
const DEPTH = 16;

/** Checks that something has the form of attributes. @throws Refusal */
export function checkAttributes(given: unknown): Attributes {
  if (!isObject(given)) return invalid('attributes', 'they have to be an object');
  for (const [name, values] of Object.entries(given)) checkValues(name, values);
  return given as unknown as Attributes;
}

/** @throws Refusal where it is no list of objects */
export function checkValues(name: string, values: unknown): readonly AttributeValue[] {
  if (!Array.isArray(values) || !values.every(isObject))
    return invalid(name, 'it has to be a list of objects');
  if (isDeeper(values, DEPTH)) return invalid(name, `it is more than ${DEPTH} levels deep`);
  return values as AttributeValue[];
}

export const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function isDeeper(value: unknown, levels: number): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return levels === 0 || Object.values(value).some((one) => isDeeper(one, levels - 1));
}
