import type { MemberModel, ServiceModel, ShapeModel } from '../../model/types.js';
import type { Parameters } from '../parameters.js';
import { checkConstraints } from './constraints.js';
import { defaultOf } from './defaults.js';
import { indexedChildren, isIndex, parameterTree } from './parameter-tree.js';
import type { ParameterNode } from './parameter-tree.js';
import { Problems } from './problems.js';
import type { Remark } from './problems.js';
import { scalarDecoder } from './scalars.js';

/** An operation's input, by the names of the wire. */
export type Input = Record<string, unknown>;

/**
 * Reads an operation's parameters.
 * @param now what `now` in a default means: the world's clock, in milliseconds.
 * @param remark hears of what was taken, though the model has it otherwise.
 * @throws MwsError of the service: MalformedInput at once, else all that the model does not allow in one error.
 */
export type Decoder = (parameters: Parameters, now: number, remark?: Remark) => Input;

type NodeDecoder = (
  node: ParameterNode | undefined,
  path: string,
  problems: Problems,
  now: number,
) => unknown;

/** Compiles the decoder of one operation from the model; called once, at start. */
export function compileDecoder(service: ServiceModel, inputShape: string): Decoder {
  const shape = service.shapes[inputShape]!;
  const decode = structureDecoder(service, shape);
  const wanted = new Set(membersOf(shape).flatMap((member) => [member.name, ...(member.wireNames ?? [])]));

  return (parameters, now, remark) => {
    const problems = new Problems(service.section, remark);
    const input = decode(parameterTree(parameters, wanted), '', problems, now) as Input;
    problems.throwIfAny();
    return input;
  };
}

const membersOf = (shape: ShapeModel): MemberModel[] =>
  (shape.members ?? []).filter((member) => !member.deprecated);

function structureDecoder(service: ServiceModel, shape: ShapeModel): NodeDecoder {
  const members = membersOf(shape);
  const decoders = members.map((member) => [member, memberDecoder(service, member)] as const);
  const defaulted = members.filter((member) => member.default !== undefined);
  const { constraints } = shape;
  return (node, path, problems, now) => {
    const value: Input = {};
    for (const [member, decode] of decoders) {
      const at = path === '' ? member.name : `${path}.${member.name}`;
      const decoded = decode(findChild(node, member), at, problems, now);
      if (decoded !== undefined) value[member.name] = decoded;
    }
    const sent = constraints && new Set(Object.keys(value));
    for (const member of defaulted) value[member.name] ??= defaultOf(member, now);
    if (sent) problems.thenCheck(() => checkConstraints(constraints, sent, value));
    return value;
  };
}

function findChild(node: ParameterNode | undefined, member: MemberModel): ParameterNode | undefined {
  const children = node?.children;
  if (!children) return undefined;
  return children.get(member.name) ?? member.wireNames?.map((name) => children.get(name)).find(Boolean);
}

function memberDecoder(service: ServiceModel, member: MemberModel): NodeDecoder {
  const one = valueDecoder(service, member);
  const decode = member.list ? listDecoder(member, one) : one;
  if (!member.required) return decode;
  return (node, path, problems, now) => {
    const before = problems.count;
    const value = node && hasValue(node) ? decode(node, path, problems, now) : undefined;
    // Also where something was sent, but not in the form that the member has: a list without its inner name, say.
    if (value === undefined && problems.count === before)
      problems.missing(path, { listSent: !member.list && node?.children !== undefined });
    return value;
  };
}

const hasValue = (node: ParameterNode): boolean =>
  node.value !== undefined || (node.children !== undefined && [...node.children.values()].some(hasValue));

function valueDecoder(service: ServiceModel, member: MemberModel): NodeDecoder {
  const shape = service.shapes[member.shape];
  if (shape?.type === 'structure') {
    const decode = structureDecoder(service, shape);
    return (node, path, problems, now) =>
      node?.children && hasValue(node) ? decode(node, path, problems, now) : undefined;
  }
  const decode = scalarDecoder(member.shape, shape, member);
  return (node, path, problems) =>
    node?.value === undefined ? undefined : decode(node.value, path, problems);
}

function listDecoder(member: MemberModel, decodeItem: NodeDecoder): NodeDecoder {
  const { memberName, alternateMemberNames = [], flattened } = member.list!;
  const innerNames = flattened ? [] : [memberName!, ...alternateMemberNames];
  const known = flattened ? 'n' : `${memberName}.n`;

  /** What holds the items: the name of the model, else any name, where there is but one list. */
  function innerOf(node: ParameterNode, path: string, problems: Problems): ParameterNode | undefined {
    const own = innerNames.map((name) => node.children?.get(name)).find(Boolean);
    if (own) return own;
    if (flattened && indexedChildren(node).length > 0) return node;
    const lists = [...(node.children ?? [])].filter(([, child]) => indexedChildren(child).length > 0);
    const [name, only] = lists.length === 1 ? lists[0]! : [];
    if (!only || isIndex(name!)) return flattened ? node : undefined;
    problems.otherListName(path, name!, known);
    return only;
  }

  return (node, path, problems, now) => {
    if (!node) return undefined;
    const inner = innerOf(node, path, problems);
    if (!flattened && inner && node.value !== undefined) problems.listNotExpected();
    if (!inner) return undefined;
    const items = indexedChildren(inner);
    // A list of one is also sent without its index.
    const nodes = items.length === 0 && inner.value !== undefined ? [['1', inner] as const] : items;
    if (member.maxItems !== undefined && nodes.length > member.maxItems) {
      const shown = `[${nodes.map(([, item]) => item.value ?? '').join(', ')}]`;
      problems.tooMany(path, shown, member.maxItems, member.tooMany);
      return undefined;
    }
    const values = nodes.map(([index, item]) => decodeItem(item, `${path}.${index}.member`, problems, now));
    const present = values.filter((value) => value !== undefined);
    return present.length > 0 ? present : undefined;
  };
}
