import type { Constraint, Parameter } from '../api/types.js';

/** What was filled in, by the full name of a parameter; a list of plain values has a line for each. */
export type Values = Readonly<Record<string, string>>;

/** Whether a parameter is a list of plain values, which one field takes. */
export const isPlainList = ({ list, type }: Parameter): boolean => list !== undefined && type !== 'structure';

/** The names below which the items of a list of structures stand. */
export function itemNames(parameter: Parameter, name: string, values: Values): string[] {
  const prefix = `${name}${parameter.list}`;
  const numbers = Object.keys(values)
    .filter((each) => each.startsWith(prefix))
    .map((each) => Number.parseInt(each.slice(prefix.length), 10));
  const count = Math.max(1, ...numbers.filter(Number.isInteger));
  return Array.from({ length: count }, (_, at) => `${prefix}${at + 1}`);
}

/** The parameters of a request that a filled-in form makes; what is empty is not sent. */
export function parametersOf(form: readonly Parameter[], values: Values, above = ''): Record<string, string> {
  return Object.assign({}, ...form.map((parameter) => sentFor(parameter, values, above))) as Record<
    string,
    string
  >;
}

function sentFor(parameter: Parameter, values: Values, above: string): Record<string, string> {
  const name = above + parameter.name;
  if (isPlainList(parameter)) {
    const lines = (values[name] ?? '').split('\n').filter((line) => line.trim() !== '');
    return Object.fromEntries(lines.map((line, at) => [`${name}${parameter.list}${at + 1}`, line.trim()]));
  }
  if (parameter.type !== 'structure') {
    const value = values[name] ?? '';
    return value === '' ? {} : { [name]: value };
  }
  const places = parameter.list === undefined ? [name] : itemNames(parameter, name, values);
  return Object.assign(
    {},
    ...places.map((place) => parametersOf(parameter.members ?? [], values, `${place}.`)),
  ) as Record<string, string>;
}

/** Where a parameter stands in what the server is asked to sign, as a JSON pointer. */
export const pathOfParameter = (name: string): string => `/parameters/${name}`;

/**
 * The rules of a form that what was filled in does not keep to, each with its parameter's place if it is about one. The server
 * decides; this only says so beforehand.
 */
export function warningsOf(
  form: readonly Parameter[],
  constraints: readonly Constraint[],
  values: Values,
): { path: string; message: string }[] {
  const sent = Object.keys(parametersOf(form, values));
  const has = (name: string) => sent.some((each) => each === name || each.startsWith(`${name}.`));
  const missing = form
    .filter(({ required, name }) => required && !has(name))
    .map(({ name }) => ({ path: pathOfParameter(name), message: 'is required' }));
  const broken = constraints.filter((each) => isBroken(each, has));
  return [...missing, ...broken.map((each) => ({ path: '', message: ruleOf(each) }))];
}

function isBroken({ kind, members, member }: Constraint, has: (name: string) => boolean): boolean {
  const given = members.filter(has).length;
  switch (kind) {
    case 'exactlyOneOf':
      return given !== 1;
    case 'atLeastOneOf':
      return given === 0;
    case 'atMostOneOf':
      return given > 1;
    case 'allOrNone':
      return given > 0 && given < members.length;
    case 'excludes':
      return has(member!) && given > 0;
    case 'requires':
      return has(member!) && given < members.length;
    case 'laterThan':
      return false;
  }
}

/** A rule between parameters, in words. */
export function ruleOf({ kind, members, member }: Constraint): string {
  const all = (word: string) => listed(members, word);
  switch (kind) {
    case 'exactlyOneOf':
      return `Exactly one of ${all('and')} must be given.`;
    case 'atLeastOneOf':
      return `At least one of ${all('and')} must be given.`;
    case 'atMostOneOf':
      return `Only one of ${all('and')} may be given.`;
    case 'allOrNone':
      return `${all('and')} go together.`;
    case 'excludes':
      return `${all('or')} may not be given with ${member}.`;
    case 'requires':
      return `${member} needs ${all('and')}.`;
    case 'laterThan':
      return `${member} must be later than ${all('and')}.`;
  }
}

const listed = (names: readonly string[], word: string): string =>
  names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} ${word} ${names.at(-1)}`;

/** What a value of a parameter must be, in a few words. */
export function limitsOf(parameter: Parameter): string {
  const { type, values, minValue, maxValue, maxLength, maxItems } = parameter;
  const range = [minValue, maxValue].map((limit) => limit ?? '').join(' to ');
  return [
    values ? '' : typeWords[type],
    minValue !== undefined || maxValue !== undefined ? range.trim() : '',
    maxLength !== undefined ? `at most ${maxLength} characters` : '',
    maxItems !== undefined ? `at most ${maxItems}` : '',
    parameter.default !== undefined ? `${String(parameter.default)} if not given` : '',
    isPlainList(parameter) && !values ? 'one a line' : '',
  ]
    .filter((words) => words !== '')
    .join(', ');
}

const typeWords: Record<Parameter['type'], string> = {
  string: '',
  integer: 'a whole number',
  decimal: 'a number',
  boolean: 'true or false',
  timestamp: 'an ISO 8601 instant',
  structure: '',
};
