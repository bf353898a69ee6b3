// Writes the TypeScript types of all inputs and outputs from data/services/*.json: `npm run generate`.
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = new URL('../', import.meta.url);
const target = 'src/model/generated';
const lineWidth = 110;

const scalars = {
  string: 'string',
  integer: 'number',
  long: 'number',
  decimal: 'string',
  boolean: 'boolean',
  timestamp: 'number',
  blob: 'string',
  any: 'string',
};

const legend = [
  '// A timestamp is a number (milliseconds since 1970, UTC); a decimal is a string with the digits of the service;',
  '// a blob is base64; any is XML as it stands. Values of enumerations are open: MWS sent others.',
];

/**
 * Makes the types without writing them.
 * @returns {Map<string, string>} content by path, relative to the root of the project
 */
export function generateTypes() {
  const sections = readSections();
  const files = sections.map(({ name, service }) => [`${target}/${name}.ts`, sectionFile(name, service)]);
  return new Map([...files, [`${target}/index.ts`, indexFile(sections)]]);
}

function readSections() {
  const folder = new URL('data/services/', root);
  const names = readdirSync(folder).filter((file) => file.endsWith('.json'));
  return names.sort().map((file) => ({
    name: file.replace(/\.json$/, ''),
    service: JSON.parse(readFileSync(new URL(file, folder), 'utf8')),
  }));
}

const heading = (source) => `// Generated from ${source} by \`npm run generate\`. Do not edit.`;

function sectionFile(name, service) {
  const inputs = shapesOfInputs(service);
  const declarations = Object.entries(service.shapes).map(([shapeName, shape]) =>
    shape.type === 'structure'
      ? interfaceOf(shapeName, shape, inputs.has(shapeName))
      : enumOf(shapeName, shape.enum),
  );
  const head = [heading(`data/services/${name}.json`), ...legend].join('\n');
  return [head, ...declarations].join('\n\n') + '\n';
}

/** The names of all shapes that a request can hold. */
function shapesOfInputs(service) {
  const found = new Set();
  const visit = (name) => {
    if (found.has(name) || !service.shapes[name]) return;
    found.add(name);
    for (const member of service.shapes[name].members ?? []) visit(member.shape);
  };
  for (const operation of Object.values(service.operations)) visit(operation.input);
  return found;
}

function interfaceOf(name, shape, isInput) {
  const members = shape.members.filter((member) => !(isInput && member.deprecated));
  if (members.length === 0) return `export interface ${name} {}`;
  return [`export interface ${name} {`, ...members.map((member) => propertyOf(member, isInput)), '}'].join(
    '\n',
  );
}

function propertyOf(member, isInput) {
  // Whoever reads a request fills in the defaults, so an operation always finds the member.
  const present = member.required || (isInput && member.default !== undefined);
  const name = /^\w+$/.test(member.name) ? member.name : quoted(member.name);
  const type = (scalars[member.shape] ?? member.shape) + (member.list ? '[]' : '');
  return `  ${name}${present ? '' : '?'}: ${type};`;
}

/** A union of the known values that completes them in an editor and yet takes any other string. */
function enumOf(name, values) {
  const parts = [...values.map(quoted), '(string & {})'];
  const line = `export type ${name} = ${parts.join(' | ')};`;
  if (line.length <= lineWidth) return line;
  return [`export type ${name} =`, ...parts.map((part) => `  | ${part}`)].join('\n') + ';';
}

const quoted = (text) => `'${text.replace(/[\\']/g, '\\$&')}'`;

function indexFile(sections) {
  const names = sections.map(({ service }) => service.section);
  return [
    heading('data/services'),
    `import type { MwsDocument } from '../document.js';`,
    ...sections.map(({ name, service }) => `import type * as ${service.section} from './${name}.js';`),
    '',
    `export type {\n  ${names.join(',\n  ')},\n};`,
    '',
    '/** What every operation takes and gives, by section and name. */',
    'export interface Operations {',
    ...sections.flatMap(({ service }) => operationLines(service)),
    '}',
    '',
    'export type OperationKey = keyof Operations;',
    '',
  ].join('\n');
}

const operationLines = (service) =>
  Object.entries(service.operations).map(
    ([name, operation]) =>
      `  '${service.section}.${name}': { input: ${service.section}.${operation.input}; output: ${outputOf(service, operation)} };`,
  );

function outputOf(service, operation) {
  if (operation.responseKind === 'document') return 'MwsDocument';
  if (operation.output === null) return 'null';
  return `${service.section}.${operation.output}${operation.resultRepeats ? '[]' : ''}`;
}

function writeTypes() {
  mkdirSync(new URL(target, root), { recursive: true });
  for (const [path, content] of generateTypes()) writeFileSync(new URL(path, root), content);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) writeTypes();
