import type * as yamlLibrary from 'yaml';
import { joinPieces } from '../model/document.js';
import { readData } from '../model/data-file.js';
import { lazily } from '../model/lazy-module.js';
import type { MemberModel, ServiceModel } from '../model/types.js';
import type { ModelOperation } from '../protocol/code-rows.js';
import { compileResponse } from '../protocol/encode/response.js';
import { checkResult } from './check-result.js';
import { ScenarioError } from './findings.js';
import type { Finding } from './findings.js';
import { parseSource } from './source/parse-source.js';
import { findingAt } from './source/source-node.js';

interface SkeletonWords {
  types: Readonly<Record<string, string | number | boolean>>;
  text: readonly (readonly [pattern: string, value: string])[];
  otherwise: string;
  documents: Readonly<Record<string, string>>;
}

const yaml = lazily<typeof yamlLibrary>('yaml');
let words: SkeletonWords | undefined;
const read = (): SkeletonWords => (words ??= readData<SkeletonWords>('skeleton.json'));

/** What stands where the request id will be. */
const NO_ID = '00000000-0000-0000-0000-000000000000';

/** A small answer of an operation, to be edited: XML as MWS sent it, indented, or its result in YAML as a scenario has it. */
export function skeletonOf(found: ModelOperation, as: 'xml' | 'yaml'): string {
  const document = read().documents[found.key];
  const result = document === undefined ? resultOf(found) : { contentType: 'text/xml', body: document };
  if (as === 'yaml') return yaml().stringify(result);
  return document ?? written(found, result);
}

function resultOf({ service, operation }: ModelOperation): unknown {
  if (operation.output === null) return {};
  const result = structure(service, operation.output, []);
  return operation.resultRepeats ? [result] : result;
}

/** As the operation writes it, however it is laid out on the wire. */
function written({ key, service, operation }: ModelOperation, plain: unknown): string {
  const { root } = parseSource({ label: key, text: JSON.stringify(plain) });
  const findings: Finding[] = [];
  const result = checkResult(service, operation, root!, (place, problem) =>
    findings.push(findingAt(place, problem)),
  );
  if (findings.length > 0) throw new ScenarioError(findings);
  const format = operation.responseFormat ?? service.responseFormat;
  const pretty = {
    ...operation,
    responseFormat: { ...format, layout: 'pretty' as const, newlineAtEnd: true },
  };
  const write = compileResponse(service, key.split('.')[1]!, pretty);
  return joinPieces(write(result, NO_ID, operation.xmlNamespace ?? service.xmlNamespace)).toString();
}

/** How many members a structure shows of those that are not always there. */
const MOST = 8;
const DEEPEST = 5;

function structure(service: ServiceModel, shape: string, above: readonly string[]): Record<string, unknown> {
  const inside = [...above, shape];
  const isShown = (member: MemberModel) =>
    !member.deprecated && !inside.includes(member.shape) && member.name !== 'NextToken';
  const members = service.shapes[shape]?.members ?? [];
  const optional = members.filter((member) => !member.required && isShown(member));
  const shown = new Set(
    above.length < DEEPEST ? optional.slice(0, MOST) : optional.filter(({ text }) => text),
  );
  return Object.fromEntries(
    members
      .filter((member) => member.required || shown.has(member))
      .map((member) => [member.name, valueOf(service, member, inside)]),
  );
}

function valueOf(service: ServiceModel, member: MemberModel, above: readonly string[]): unknown {
  const one =
    service.shapes[member.shape]?.type === 'structure'
      ? structure(service, member.shape, above)
      : scalar(service, member);
  return member.list ? [one] : one;
}

function scalar(service: ServiceModel, { name, shape, minValue, maxValue, maxLength }: MemberModel): unknown {
  const { type, enum: values } = service.shapes[shape] ?? { type: shape };
  if (values) return values[0];
  const { types, text, otherwise } = read();
  if (type in types && type !== 'string') {
    const value = types[type]!;
    if (typeof value !== 'number') return value;
    return Math.min(Math.max(value, minValue ?? value), maxValue ?? value);
  }
  const value = text.find(([pattern]) => new RegExp(pattern).test(name))?.[1] ?? otherwise;
  return maxLength === undefined ? value : value.slice(0, maxLength);
}
