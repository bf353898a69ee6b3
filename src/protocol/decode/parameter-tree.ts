import type { Parameters } from '../parameters.js';

/** Dotted parameter names as a tree: `MarketplaceId.Id.1=A` is MarketplaceId > Id > 1 with the value A. */
export interface ParameterNode {
  value?: string;
  children?: Map<string, ParameterNode>;
}

/** Deeper names than this mean nothing in any section; they are ignored like every unknown parameter. */
const MAX_DEPTH = 12;

/** The tree of the parameters whose first name part is in `wanted`; all others are unknown and pass unread. */
export function parameterTree(parameters: Parameters, wanted: ReadonlySet<string>): ParameterNode {
  const root: ParameterNode = { children: new Map() };
  for (const [name, value] of parameters.entries()) {
    const dot = name.indexOf('.');
    if (!wanted.has(dot < 0 ? name : name.slice(0, dot))) continue;
    const parts = dot < 0 ? [name] : name.split('.', MAX_DEPTH + 1);
    if (parts.length > MAX_DEPTH) continue;
    let node = root;
    for (const part of parts) node = childOf(node, part);
    // An empty value is no value: clients send empty filters.
    if (value !== '') node.value = value;
  }
  return root;
}

function childOf(node: ParameterNode, name: string): ParameterNode {
  node.children ??= new Map();
  let child = node.children.get(name);
  if (!child) node.children.set(name, (child = {}));
  return child;
}

const INDEX = /^\d{1,9}$/;

export const isIndex = (name: string): boolean => INDEX.test(name);

/** The children whose names are numbers, in the order of those numbers; gaps close up, other names mean nothing. */
export function indexedChildren(node: ParameterNode): [string, ParameterNode][] {
  if (!node.children) return [];
  return [...node.children].filter(([name]) => isIndex(name)).sort(([a], [b]) => Number(a) - Number(b));
}
