import type { SpMember } from '../../model/sp-api.js';
import { parseTimestamp } from '../../protocol/timestamp.js';
import { findBodyProblem } from '../body-shape.js';
import { spError } from '../errors.js';
import { headerOf, refuse } from '../call.js';
import type { SpCall, SpCheck, SpRefusal } from '../call.js';

/** `parameters`: what is required is there, and what is there is as the model says. Unknown names are ignored, as Amazon does. */
export const checkParameters: SpCheck = (call) => {
  const members = call.operation!.spModel.parameters ?? [];
  const input: Record<string, unknown> = {};
  const sent = new Set<string>();
  const missing = members.filter(
    ({ name, required, in: at }) => required && valuesOf(call, name, at).length === 0,
  );
  if (missing.length > 0) return missingIn(missing.map(({ name }) => name));
  for (const member of members) {
    const values = valuesOf(call, member.name, member.in);
    if (values.length === 0) {
      if (member.default !== undefined) input[member.name] = member.default;
      continue;
    }
    sent.add(member.name);
    const wrong = read(member, values, input);
    if (wrong) return wrong;
  }
  call.input = input;
  call.sent = sent;
  return checkBody(call);
};

const missingIn = (names: readonly string[]): SpRefusal =>
  refuse(
    spError('ParametersMissing', { names: names.join(', ') }),
    'parameter-missing',
    `${names.join(', ')} was not sent, or is empty. Names are case-sensitive.`,
  );

/** Lists come with commas or by repeated names, or both. */
function valuesOf({ parameters, request }: SpCall, name: string, at: SpMember['in']): string[] {
  if (at === 'header') return [headerOf(request, name) ?? ''].filter((value) => value !== '');
  return parameters.pairs.filter((pair) => pair.name === name && pair.value !== '').map(({ value }) => value);
}

function read(
  member: SpMember,
  sent: readonly string[],
  input: Record<string, unknown>,
): SpRefusal | undefined {
  const { name, list, values, maxItems = Infinity } = member;
  const texts = list ? sent.flatMap((text) => text.split(',')) : [sent[0]!];
  if (texts.length > maxItems)
    return notValid(`${name} has ${texts.length} values; it may have ${maxItems}.`, name);
  const read: unknown[] = [];
  for (const text of texts) {
    if (values && !values.includes(text))
      return refuse(
        spError('ValueNotInSet', { value: text, name, set: values.join(', ') }),
        'value-not-in-set',
        `${name} cannot be ${text}.`,
      );
    const value = scalarOf(member, text);
    if (value === undefined) return notValid(`${name} cannot be ${text.slice(0, 200)}.`, name);
    read.push(value);
  }
  input[name] = list ? read : read[0];
  return undefined;
}

const notValid = (explanation: string, name: string): SpRefusal =>
  refuse(
    spError('InputNotValid', { details: `Invalid value for parameter [${name}].` }),
    'parameter-invalid',
    explanation,
  );

/** @returns undefined for what the type or the bounds do not allow. */
function scalarOf(member: SpMember, text: string): unknown {
  const { shape, minValue = -Infinity, maxValue = Infinity, minLength = 0, maxLength = Infinity } = member;
  if (shape === 'integer') {
    const number = /^-?\d{1,15}$/.test(text) ? Number(text) : NaN;
    return number >= minValue && number <= maxValue ? number : undefined;
  }
  if (shape === 'boolean') return text === 'true' ? true : text === 'false' ? false : undefined;
  if (shape === 'timestamp') return parseTimestamp(text);
  return text.length >= minLength && text.length <= maxLength ? text : undefined;
}

/** A body is JSON of the shape that the model says. */
function checkBody(call: SpCall): SpRefusal | undefined {
  const { request, operation } = call;
  const { body: shape, method } = operation!.spModel;
  if (shape === undefined || method === 'GET') return undefined;
  const type = headerOf(request, 'content-type') ?? '';
  if (request.body !== undefined && request.body.length > 0 && !/^application\/json\b/i.test(type.trim()))
    return refuse(
      spError('MediaTypeUnsupported'),
      'media-type',
      `The body has Content-Type ${type || '(none)'}; it must be application/json.`,
    );
  let parsed: unknown;
  try {
    parsed = JSON.parse(request.body?.toString('utf8') ?? '');
  } catch {
    return refuse(spError('RequestParametersInvalid'), 'body-no-json', 'The body is missing, or is no JSON.');
  }
  const problem = findBodyProblem(operation!.shapes, shape, parsed);
  if (problem !== undefined)
    return refuse(
      spError('RequestParametersInvalid'),
      'body-invalid',
      `The body is not as the model says: ${problem}.`,
    );
  call.body = parsed;
  return undefined;
}
