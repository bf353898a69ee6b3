// Writes the client of the control API from its OpenAPI description: `npm run generate`. Needs what `npm run build` makes.
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import openapiTypescript, { astToString } from 'openapi-typescript';

const root = new URL('../', import.meta.url);
const target = 'src/library/generated';
const heading = '// Generated from /_mws/openapi.json by `npm run generate`. Do not edit.';

/**
 * Makes the types and the methods without writing them.
 * @param {object} description what `GET /_mws/openapi.json` answers
 * @returns {Promise<Map<string, string>>} content by path, relative to the root of the project
 */
export async function generateAdmin(description) {
  const types = astToString(await openapiTypescript(withShortRefusals(description)));
  return new Map([
    [`${target}/admin-types.ts`, `${heading}\n\n${types}`],
    [`${target}/admin-methods.ts`, methodsFile(operationsOf(description))],
  ]);
}

/** Every refusal is a Problem, so one of them stands for all: what is written has a fifth of the lines. */
function withShortRefusals({ paths, ...rest }) {
  const short = (operation) => {
    const answers = Object.entries(operation.responses).filter(([status]) => status < 400);
    const content = { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } };
    const responses = { ...Object.fromEntries(answers), default: { description: 'Refused.', content } };
    return { ...operation, responses };
  };
  const mapValues = (object, change) =>
    Object.fromEntries(Object.entries(object).map(([name, value]) => [name, change(value)]));
  return { ...rest, paths: mapValues(paths, (item) => mapValues(item, short)) };
}

/** All operations that answer JSON or nothing; a redirect, a stream or a file is for `fetch`. */
function operationsOf({ paths }) {
  const all = Object.entries(paths).flatMap(([path, item]) =>
    Object.entries(item).map(([method, operation]) => ({ path, method: method.toUpperCase(), ...operation })),
  );
  return all.filter(({ responses }) => {
    const [status] = Object.keys(responses).filter((each) => each < 400);
    return status === '204' || responses[status].content?.['application/json'];
  });
}

const methodsFile = (operations) =>
  [
    heading,
    `import { answerOf } from '../answer-of.js';`,
    `import type { Answer, Body, ControlClient, Query } from '../answer-of.js';`,
    '',
    '/** All that the control API can be asked: a method for each operation, by its operationId. */',
    'export interface AdminMethods {',
    ...operations.flatMap((operation) => [`  /** ${commentOf(operation)} */`, signatureOf(operation)]),
    '}',
    '',
    '/** The methods, bound to a client. */',
    'export const methodsOf = (client: ControlClient): AdminMethods => ({',
    ...operations.map(callOf),
    '});',
    '',
  ].join('\n');

const commentOf = ({ method, path, summary }) =>
  `\`${method} ${path}\`: ${summary.replaceAll('*/', '*\\/')}.`;

/** What a method takes: the parameters of the path in their order, then the body, or else the query. */
function takes({ operationId, path, parameters = [], requestBody }) {
  const fromPath = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => ({ name, type: 'string' }));
  const schema = requestBody?.content['application/json'].schema;
  const hasQuery = parameters.some((each) => each.in === 'query' && each.name !== 'sandbox');
  if (schema) {
    const { properties = {}, required = [], minProperties = 0 } = schema;
    if (Object.keys(properties).length === 0 && !schema.additionalProperties) return fromPath;
    const optional = required.length === 0 && minProperties === 0;
    return [...fromPath, { name: 'body', type: `Body<'${operationId}'>`, optional }];
  }
  const needsQuery = parameters.some((each) => each.in === 'query' && each.required);
  if (hasQuery)
    return [...fromPath, { name: 'query', type: `Query<'${operationId}'>`, optional: !needsQuery }];
  return fromPath;
}

function signatureOf(operation) {
  const parameters = takes(operation).map(
    ({ name, type, optional }) => `${name}${optional ? '?' : ''}: ${type}`,
  );
  return `  ${operation.operationId}(${parameters.join(', ')}): Promise<Answer<'${operation.operationId}'>>;`;
}

function callOf(operation) {
  const { operationId, method, path, requestBody } = operation;
  const names = takes(operation).map(({ name }) => name);
  const inPath = names.filter((name) => name !== 'body' && name !== 'query');
  const params = [
    ...(inPath.length > 0 ? [`path: { ${inPath.join(', ')} }`] : []),
    ...(names.includes('query') ? ['query'] : []),
  ];
  const parts = [
    ...(params.length > 0 ? [`params: { ${params.join(', ')} }`] : []),
    ...(requestBody ? [names.includes('body') ? 'body' : 'body: {}'] : []),
  ];
  const more = parts.length > 0 ? `, { ${parts.join(', ')} }` : '';
  const given = takes(operation).map(({ name, optional }) =>
    optional && name === 'body' ? 'body = {}' : name,
  );
  return `  ${operationId}: (${given.join(', ')}) => answerOf(client.${method}('${path}'${more})),`;
}

/** The description of a server of this version, asked for as anyone would. */
async function describe() {
  const { startMwsLocal } = await import('../build/server/app.js');
  const server = await startMwsLocal();
  try {
    const answer = await fetch(`${server.url}/_mws/openapi.json`);
    return await answer.json();
  } finally {
    await server.close();
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  mkdirSync(new URL(target, root), { recursive: true });
  for (const [path, content] of await generateAdmin(await describe()))
    writeFileSync(new URL(path, root), content);
}
