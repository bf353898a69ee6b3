import type * as ajvModule from 'ajv';
import type { ErrorObject, ValidateFunction } from 'ajv';
import { lazily } from '../../model/lazy-module.js';
import { didYouMean } from '../../model/nearest-name.js';
import { parseTimestamp } from '../../protocol/timestamp.js';
import { parseDuration } from '../../world/duration.js';
import type { Finding } from '../findings.js';
import { parseAvailability, parseMoment } from '../moment.js';
import { readSchemaFile } from '../source/scenario-files.js';
import { childOf, describe, findingAt, oneOf, plainOf, quote } from '../source/source-node.js';
import type { Place, SourceNode } from '../source/source-node.js';

/** What is read of a schema to say what was expected. */
interface Described {
  description?: string;
  $ref?: string;
  properties?: Record<string, Described>;
  definitions?: Record<string, Described>;
}

interface Compiled {
  schema: Described;
  validate: ValidateFunction;
}

const ajvOf = lazily<typeof ajvModule>('ajv');

let compiled: Compiled | undefined;

/** Compiled when it is first needed: a start with a built-in scenario never needs it. */
function compile(): Compiled {
  const schema = JSON.parse(readSchemaFile()) as Described;
  // Unoptimized code is slower by nothing that matters here and compiles in two thirds of the time.
  const { Ajv } = ajvOf();
  const ajv = new Ajv({
    allErrors: true,
    verbose: true,
    strict: false,
    validateSchema: false,
    code: { optimize: false },
  });
  ajv.addFormat('instant', (text) => parseTimestamp(text) !== undefined);
  ajv.addFormat('moment', (text) => parseMoment(text, 0) !== undefined);
  ajv.addFormat('availability', (text) => parseAvailability(text, 0) !== undefined);
  ajv.addFormat('duration', (text) => parseDuration(text) !== undefined);
  return { schema, validate: ajv.compile(schema) };
}

/** Holds a scenario to scenarios/schema.json: unknown keys, wrong types, missing keys. */
export function checkSchema(root: SourceNode): Finding[] {
  const { validate, schema } = (compiled ??= compile());
  if (validate(plainOf(root))) return [];
  return (validate.errors ?? []).flatMap((error) => findingOf(root, schema, error));
}

function findingOf(root: SourceNode, schema: Described, error: ErrorObject): Finding[] {
  // Branches of oneOf and if speak through the schema around them.
  if (error.keyword === 'if' || /\/(?:oneOf|anyOf)\/\d/.test(error.schemaPath)) return [];
  const node = nodeAt(root, error.instancePath);
  const parent = error.parentSchema as Described;
  switch (error.keyword) {
    case 'additionalProperties': {
      const name = (error.params as { additionalProperty: string }).additionalProperty;
      const known = oneOf(Object.keys(parent.properties ?? {}));
      const meant = didYouMean(name, Object.keys(parent.properties ?? {}));
      return [findingAt(keyPlace(node, name), `unknown key; expected ${known}${meant}`)];
    }
    case 'required': {
      const name = (error.params as { missingProperty: string }).missingProperty;
      return [findingAt(node, `lacks ${quote(name)}: ${descriptionOf(schema, parent.properties?.[name])}`)];
    }
    case 'oneOf':
      return [findingAt(node, `expected either ${oneOf(alternatives(error).map(quote))}`)];
    default: {
      const expected = descriptionOf(schema, parent);
      return [findingAt(node, `expected ${expected}; found ${describe(node)}${hint(error, node)}`)];
    }
  }
}

/** The keys of which a map has just one. */
const alternatives = ({ schema }: ErrorObject): string[] =>
  (schema as { required: string[] }[]).flatMap(({ required }) => required);

/** What a schema says a value is; the tests see to it that every one says it. */
const descriptionOf = (schema: Described, part: Described | undefined): string =>
  part?.description ?? schema.definitions?.[part?.$ref?.split('/').at(-1) ?? '']?.description ?? 'a value';

/** YAML takes 0123 for a number where a SKU was meant. */
const hint = ({ keyword, schema: type }: ErrorObject, node: SourceNode): string =>
  keyword === 'type' && type === 'string' && node.kind === 'scalar' && node.value !== null
    ? ' (put it in quotes)'
    : '';

const keyPlace = (node: SourceNode, name: string): Place =>
  (node.kind === 'map' && node.entries.get(name)?.key) || node;

/** The node that a JSON pointer leads to. */
function nodeAt(root: SourceNode, pointer: string): SourceNode {
  let node = root;
  for (const part of pointer.split('/').slice(1)) {
    const name = part.replaceAll('~1', '/').replaceAll('~0', '~');
    const next = node.kind === 'list' ? node.items[Number(name)] : childOf(node, name);
    if (!next) return node;
    node = next;
  }
  return node;
}
