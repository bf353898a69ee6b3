import type { MemberModel, ShapeModel } from '../../model/types.js';
import { parseTimestamp } from '../timestamp.js';
import type { Problems } from './problems.js';

/** Turns the text of one parameter into its value; undefined where it reported a problem. */
export type ScalarDecoder = (
  text: string,
  path: string,
  problems: Problems,
) => string | number | boolean | undefined;

/** The decoder for a scalar shape with the limits of the member that uses it; compiled once. */
export function scalarDecoder(
  shapeName: string,
  shape: ShapeModel | undefined,
  member: MemberModel,
): ScalarDecoder {
  switch (shape?.type ?? shapeName) {
    case 'integer':
    case 'long':
      return integer(member);
    case 'boolean':
      return boolean;
    case 'timestamp':
      return (text, _path, problems) => parseTimestamp(text, true) ?? problems.malformedDate();
    case 'decimal':
      return decimal;
    default:
      return string(member, shape?.openEnum ? undefined : shape?.enum);
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

function string({ minLength, maxLength }: MemberModel, values: string[] | undefined): ScalarDecoder {
  const known = values && new Set(values);
  return (text, path, problems) => {
    if (known && !known.has(text))
      problems.add(path, text, `Member must satisfy enum value set: [${values.join(', ')}]`);
    else if (minLength !== undefined && text.length < minLength)
      problems.add(path, text, `Member must have length greater than or equal to ${minLength}`);
    else if (maxLength !== undefined && text.length > maxLength)
      problems.add(path, text, `Member must have length less than or equal to ${maxLength}`);
    else return text;
    return undefined;
  };
}
