import type { MemberModel, ScalarType, ShapeModel } from '../../model/types.js';
import { parseTimestamp } from '../../protocol/timestamp.js';
import { hasTemplate, templateIn } from '../templates.js';
import type { TemplateValue } from '../templates.js';
import { describe, oneOf } from '../source/source-node.js';
import type { Report, ScalarNode, SourceNode } from '../source/source-node.js';

/** Makes a value of what was written; undefined where it is none of its type. */
interface ScalarKind {
  expected: string;
  read(node: ScalarNode): string | number | boolean | undefined;
}

/** Text that was meant as text, or a number or boolean of which the text is taken as it was written. */
const asText = ({ value, text }: ScalarNode): string => (value === null ? '' : text);

const matching =
  (pattern: RegExp) =>
  (node: ScalarNode): string | undefined =>
    pattern.test(asText(node)) ? asText(node) : undefined;

const string: ScalarKind = { expected: 'text', read: asText };
const integer: ScalarKind = {
  expected: 'a whole number',
  read: ({ value }) => (Number.isSafeInteger(value) ? (value as number) : undefined),
};

const kinds: Readonly<Record<ScalarType, ScalarKind>> = {
  string,
  any: { ...string, expected: 'XML as text' },
  integer,
  long: integer,
  decimal: { expected: 'a number', read: matching(/^-?\d+(\.\d+)?$/) },
  boolean: {
    expected: 'true or false',
    read: ({ value }) => (typeof value === 'boolean' ? value : undefined),
  },
  timestamp: {
    expected: 'an instant such as 2020-06-24T14:10:37Z',
    read: ({ value }) => (typeof value === 'string' ? parseTimestamp(value) : undefined),
  },
  blob: {
    expected: 'base64',
    read: matching(/^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}(?:==)?|[A-Za-z0-9+/]{3}=?)?$/),
  },
};

/** Reads a scalar of a scripted result and reports what the model does not allow. */
export function checkScalar(
  shape: ShapeModel | undefined,
  member: MemberModel,
  node: SourceNode,
  report: Report,
): string | number | boolean | TemplateValue | undefined {
  const type = (shape?.type ?? member.shape) as ScalarType;
  const kind = kinds[type];
  const template = node.kind === 'scalar' ? templateIn(node.text, type) : undefined;
  if (template) return template;
  const value = node.kind === 'scalar' ? kind.read(node) : undefined;
  const expected = value === undefined ? kind.expected : limitBroken(shape, member, value);
  if (expected !== undefined) report(node, `expected ${expected}; found ${describe(node)}`);
  return value;
}

/** What was expected, where a value of the right type goes beyond what the model allows. */
function limitBroken(
  shape: ShapeModel | undefined,
  { minValue, maxValue, maxLength }: MemberModel,
  value: string | number | boolean,
): string | undefined {
  if (typeof value === 'string' && hasTemplate(value)) return undefined;
  if (shape?.enum && !shape.openEnum && !shape.enum.includes(String(value))) return oneOf(shape.enum);
  if (minValue !== undefined && Number(value) < minValue) return `at least ${minValue}`;
  if (maxValue !== undefined && Number(value) > maxValue) return `at most ${maxValue}`;
  if (maxLength !== undefined && String(value).length > maxLength) return `at most ${maxLength} characters`;
  return undefined;
}
