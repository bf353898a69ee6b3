/** A JSON Schema (2020-12, as OpenAPI 3.1 uses it). */
export type Schema = Readonly<Record<string, unknown>>;

/** The small words that the routes' schemas are made of. */
export const text = (description?: string): Schema => ({
  type: 'string',
  ...(description && { description }),
});
export const nonEmpty: Schema = { type: 'string', minLength: 1, maxLength: 500 };
export const pattern = (regex: RegExp, description: string): Schema => ({
  type: 'string',
  pattern: regex.source,
  description,
});
export const oneOf = (values: readonly string[], description?: string): Schema => ({
  type: 'string',
  enum: values,
  ...(description && { description }),
});
export const integer = (minimum: number, maximum = Number.MAX_SAFE_INTEGER): Schema => ({
  type: 'integer',
  minimum,
  maximum,
});
export const boolean: Schema = { type: 'boolean' };
export const instant: Schema = { type: 'string', format: 'date-time' };
export const duration: Schema = { type: 'string', format: 'duration' };
export const arrayOf = (items: Schema, more: Schema = {}): Schema => ({ type: 'array', items, ...more });
export const orNull = (schema: Schema): Schema => ({ ...schema, type: [schema.type, 'null'] });
export const described = (schema: Schema, description: string): Schema => ({ ...schema, description });

/** An object of a request: what is not named here is refused. */
export const object = (
  properties: Record<string, Schema>,
  required: readonly string[] = [],
  more: Schema = {},
): Schema => ({
  type: 'object',
  properties,
  ...(required.length > 0 && { required }),
  additionalProperties: false,
  ...more,
});

/** A resource as it is answered; all of its fields are always there but the `optional` ones. */
export const resource = (
  name: string,
  properties: Record<string, Schema>,
  optional: readonly string[] = [],
): Schema => ({
  $id: name,
  ...object(
    properties,
    Object.keys(properties).filter((property) => !optional.includes(property)),
  ),
});

/** Refers to a resource by its name. */
export const ref = (name: string): Schema => ({ $ref: `${name}#` });

/** A list of a resource: a page of it, and how many there are in all. */
export const listOf = (name: string): Schema =>
  object({ items: { type: 'array', items: ref(name) }, count: integer(0) }, ['items', 'count']);

/** What a page is asked for with. */
export const paging: Record<string, Schema> = {
  limit: described(integer(1, 1_000), 'How many to answer at most; 100 if not given.'),
  after: { type: 'string', description: 'The id of the last one of the page before.' },
};

export const money = object({ amount: text('Such as 19.90'), currency: text('ISO 4217') }, [
  'amount',
  'currency',
]);
