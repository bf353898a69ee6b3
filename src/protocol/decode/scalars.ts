import type { MemberModel, ShapeModel } from '../../model/types.js';
import { parseTimestamp } from '../timestamp.js';
import type { Problems } from './problems.js';

/** Turns the text of one parameter into its value; undefined where it reported a problem. */
export type ScalarDecoder = (
  text: string,
  path: string,
  problems: Problems,
) => string | number | boolean | undefined;

/** An integer of MWS has 32 bits. */
const MOST_OF_INTEGER = 2_147_483_647;

/** The decoder for a scalar shape with the limits of the member that uses it; compiled once. */
export function scalarDecoder(
  shapeName: string,
  shape: ShapeModel | undefined,
  member: MemberModel,
): ScalarDecoder {
  switch (shape?.type ?? shapeName) {
    case 'integer':
      return integer({ maxValue: MOST_OF_INTEGER, ...member });
    case 'long':
      return integer(member);
    case 'boolean':
      return boolean;
    case 'timestamp':
      return (text, _path, problems) => parseTimestamp(text, true) ?? problems.malformedDate();
    case 'decimal':
      return decimal;
    default:
      return string(member, shape);
  }
}

function integer({ minValue, maxValue }: MemberModel): ScalarDecoder {
  return (text, path, problems) => {
    const value = Number(text);
    if (!/^[+-]?\d{1,15}$/.test(text)) problems.add(path, text, 'Member must be an integer');
    else if (minValue !== undefined && value < minValue)
      problems.add(path, text, `Member must have value greater than or equal to ${minValue}`);
    else if (maxValue !== undefined && value > maxValue)
      problems.add(path, text, `Member must have value less than or equal to ${maxValue}`);
    else return value;
    return undefined;
  };
}

const booleans = new Map([
  ['true', true],
  ['false', false],
  ['1', true],
  ['0', false],
]);

const boolean: ScalarDecoder = (text, path, problems) => {
  const value = booleans.get(text.toLowerCase());
  if (value === undefined) problems.add(path, text, 'Member must satisfy enum value set: [true, false]');
  return value;
};

const decimal: ScalarDecoder = (text, path, problems) => {
  if (/^[+-]?(\d+\.?\d*|\.\d+)$/.test(text)) return text;
  problems.add(path, text, 'Member must be a number');
  return undefined;
};

function string(
  { minLength, maxLength, pattern }: MemberModel,
  shape: ShapeModel | undefined,
): ScalarDecoder {
  const values = shape?.openEnum ? undefined : shape?.enum;
  const known = values && new Set(values);
  const spelt = spellingsOf(shape);
  const whole = pattern === undefined ? undefined : new RegExp(`^(?:${pattern})$`);
  return (sent, path, problems) => {
    const text = known?.has(sent) ? sent : (spelt?.get(sent.toLowerCase()) ?? sent);
    if (known && !known.has(text))
      problems.add(path, sent, `Member must satisfy enum value set: [${values!.join(', ')}]`);
    else if (minLength !== undefined && text.length < minLength)
      problems.add(path, text, `Member must have length greater than or equal to ${minLength}`);
    else if (maxLength !== undefined && text.length > maxLength)
      problems.add(path, text, `Member must have length less than or equal to ${maxLength}`);
    else if (whole && !whole.test(text))
      problems.add(path, text, `Member must satisfy regular expression pattern: ${pattern}`);
    else return text;
    return undefined;
  };
}

/** The values of an enumeration by all that stands for them, in lower case; undefined: it is written in one way only. */
function spellingsOf(shape: ShapeModel | undefined): ReadonlyMap<string, string> | undefined {
  if (!shape?.alsoWritten) return undefined;
  const values = (shape.enum ?? []).map((value) => [value.toLowerCase(), value] as const);
  return new Map([...values, ...Object.entries(shape.alsoWritten)]);
}
