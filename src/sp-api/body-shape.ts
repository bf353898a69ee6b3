import type { SpMember, SpShape } from '../model/sp-api.js';
import { parseTimestamp } from '../protocol/timestamp.js';

type Shapes = Readonly<Record<string, SpShape>>;

/**
 * The first thing in which a request's body is not as its shape says, in words; undefined: it is. Unknown members are
 * ignored, and a member that is null is taken out: it stands for none.
 */
export function findBodyProblem(
  shapes: Shapes,
  shape: string,
  value: unknown,
  at = 'it',
): string | undefined {
  const { members, alias, list, ...bounds } = shapes[shape] ?? { alias: shape };
  if (list) return findInList(shapes, { name: '', required: true, ...bounds }, value, at);
  if (!members) return isScalar(alias!, value) ? undefined : `${at} must be ${wordFor(alias!)}`;
  return findInStructure(shapes, members, value, at);
}

function findInStructure(
  shapes: Shapes,
  members: readonly SpMember[],
  value: unknown,
  at: string,
): string | undefined {
  if (!isObject(value)) return `${at} must be an object`;
  for (const member of members) {
    if (value[member.name] === null) Reflect.deleteProperty(value, member.name);
    const problem = findInMember(shapes, member, value[member.name], pathTo(at, member.name));
    if (problem !== undefined) return problem;
  }
  return undefined;
}

const pathTo = (at: string, name: string): string => (at === 'it' ? name : `${at}.${name}`);

function findInMember(shapes: Shapes, member: SpMember, value: unknown, at: string): string | undefined {
  if (value === undefined) return member.required ? `${at} is missing` : undefined;
  return member.list ? findInList(shapes, member, value, at) : findInOne(shapes, member, value, at);
}

function findInList(shapes: Shapes, member: SpMember, value: unknown, at: string): string | undefined {
  if (!Array.isArray(value)) return `${at} must be a list`;
  const { minItems = member.required ? 1 : 0, maxItems = Infinity } = member;
  if (value.length < minItems || value.length > maxItems) return `${at} has ${value.length} values`;
  return value
    .map((one, index) => findInOne(shapes, member, one, `${at}[${index}]`))
    .find((problem) => problem !== undefined);
}

function findInOne(shapes: Shapes, member: SpMember, value: unknown, at: string): string | undefined {
  const { members, shape, values, minValue = -Infinity, maxValue = Infinity, maxLength = Infinity } = member;
  const problem = members
    ? findInStructure(shapes, members, value, at)
    : findBodyProblem(shapes, shape!, value, at);
  if (problem !== undefined) return problem;
  if (values && !values.includes(value as string)) return `${at} must be one of ${values.join(', ')}`;
  if (typeof value === 'number' && (value < minValue || value > maxValue)) return `${at} is out of bounds`;
  if (typeof value === 'string' && value.length > maxLength) return `${at} is too long`;
  return undefined;
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function isScalar(name: string, value: unknown): boolean {
  if (name === 'integer') return Number.isSafeInteger(value);
  if (name === 'number') return typeof value === 'number';
  if (name === 'boolean') return typeof value === 'boolean';
  if (name === 'map') return isObject(value);
  if (name === 'timestamp') return typeof value === 'string' && parseTimestamp(value) !== undefined;
  return typeof value === 'string';
}

const wordFor = (name: string): string =>
  name === 'map' ? 'an object' : name === 'timestamp' ? 'an ISO 8601 instant' : `a ${name}`;
