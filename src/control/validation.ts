import { Ajv } from 'ajv';
import type { ErrorObject } from 'ajv';
import type { FastifyInstance, FastifySchema, FastifySchemaValidationError } from 'fastify';
import { didYouMean } from '../model/nearest-name.js';
import { parseTimestamp } from '../protocol/timestamp.js';
import { parseDuration } from '../world/duration.js';

/** One mistake in a request: in which part of it, where there (a JSON pointer), and what is wrong. */
export interface Finding {
  in: 'body' | 'query' | 'path';
  path: string;
  message: string;
}

/** The schemas are our own: that they are schemas is for the tests to tell, not for every start. */
const options = {
  allErrors: true,
  verbose: true,
  allowUnionTypes: true,
  strict: true,
  validateSchema: false,
} as const;

/** Bodies are taken as they are: nothing is coerced, nothing removed. A query has only text, so numbers are read from it. */
export function checkRequests(app: FastifyInstance): void {
  const body = withFormats(new Ajv(options));
  // Not strict with numbers: 1e309 is read as Infinity, which strict rules on how large a number may be pass over.
  const text = withFormats(new Ajv({ ...options, coerceTypes: true, strictNumbers: false }));
  app.setValidatorCompiler<FastifySchema>(({ schema, httpPart }) =>
    lazily(httpPart === 'body' ? body : text, schema),
  );
  // The answers are made by the routes, field by field; the tests hold them to the schemas.
  app.setSerializerCompiler(() => (answer) => JSON.stringify(answer));
}

function withFormats(ajv: Ajv): Ajv {
  ajv.addFormat('date-time', (text) => parseTimestamp(text) !== undefined);
  ajv.addFormat('duration', (text) => parseDuration(text) !== undefined);
  return ajv;
}

/** Compiles a schema when it is first needed: compiling all of them would make a start twice as slow. */
function lazily(ajv: Ajv, schema: object) {
  let validate: ReturnType<Ajv['compile']> | undefined;
  return (value: unknown) => {
    validate ??= ajv.compile(schema);
    return validate(value) ? { value } : { error: validate.errors as unknown as Error };
  };
}

const parts: Readonly<Record<string, Finding['in']>> = { body: 'body', querystring: 'query', params: 'path' };

/** What the validator found, in words. */
export function findingsOf(errors: readonly FastifySchemaValidationError[], part = 'body'): Finding[] {
  return (errors as unknown as ErrorObject[])
    .filter(({ keyword }) => keyword !== 'if')
    .map((error) => ({ in: parts[part] ?? 'body', ...wordsFor(error) }));
}

function wordsFor({
  instancePath,
  keyword,
  params,
  message = '',
  parentSchema,
  data,
}: ErrorObject): Omit<Finding, 'in'> {
  const below = (name: string) => `${instancePath}/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`;
  switch (keyword) {
    case 'required':
      return { path: below(params.missingProperty), message: 'is missing' };
    case 'additionalProperties':
      return {
        path: below(params.additionalProperty),
        message: `is not known here${didYouMean(params.additionalProperty, Object.keys((parentSchema?.properties as object | undefined) ?? {}))}`,
      };
    case 'enum':
      return {
        path: instancePath,
        message: `must be one of ${params.allowedValues.join(', ')}${typeof data === 'string' ? didYouMean(data, params.allowedValues) : ''}`,
      };
    case 'format':
      return {
        path: instancePath,
        message: `must be an ISO 8601 ${params.format === 'duration' ? 'duration' : 'instant'}`,
      };
    default:
      return { path: instancePath, message };
  }
}
