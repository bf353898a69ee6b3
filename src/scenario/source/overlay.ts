import { marketplaceNamed } from '../marketplace-names.js';
import { identitiesIn } from './identities.js';
import type { Entry, MapNode, SourceNode } from './source-node.js';

/**
 * A scenario over the one that it extends: maps are merged key by key, entries of lists with the one that has the same
 * identity, and others are appended. Lists of plain words (marketplaces, roles) and all other values take the place of
 * what was there.
 */
export function overlay(base: SourceNode, own: SourceNode, list = ''): SourceNode {
  if (base.kind === 'map' && own.kind === 'map') return overlayMap(base, own);
  if (base.kind === 'list' && own.kind === 'list') return overlayList(list, base.items, own);
  return own.kind === 'scalar' && own.value === null ? base : own;
}

function overlayMap(base: MapNode, own: MapNode): MapNode {
  const entries = new Map<string, Entry>(base.entries);
  for (const [name, entry] of own.entries) {
    const before = entries.get(name);
    entries.set(name, before ? { key: entry.key, value: overlay(before.value, entry.value, name) } : entry);
  }
  return { ...own, entries };
}

function overlayList(
  name: string,
  base: readonly SourceNode[],
  own: Extract<SourceNode, { kind: 'list' }>,
): SourceNode {
  if (own.items.every(({ kind }) => kind === 'scalar'))
    return own.items.length > 0 ? own : { ...own, items: base };
  const items = [...base];
  const places = new Places(name);
  items.forEach((item, at) => places.note(item, at));
  for (const item of own.items) {
    const at = places.find(item) ?? items.length;
    const before = items[at];
    if (before) places.forget(before, at);
    items[at] = before ? overlay(before, item) : item;
    places.note(items[at], at);
  }
  return { ...own, items };
}

/** Where the entries of a list stand, by their identities. */
class Places {
  readonly #list: string;
  readonly #first = new Map<string, number>();

  constructor(list: string) {
    this.#list = list;
  }

  /** Of several entries with one identity the first counts. */
  note(item: SourceNode, at: number): void {
    for (const identity of this.#identitiesOf(item))
      this.#first.set(identity, Math.min(at, this.#first.get(identity) ?? at));
  }

  /** An entry that changes may be called otherwise then. */
  forget(item: SourceNode, at: number): void {
    for (const identity of this.#identitiesOf(item))
      if (this.#first.get(identity) === at) this.#first.delete(identity);
  }

  /** Where the entry of the same identity stands; undefined: there is none. */
  find(item: SourceNode): number | undefined {
    for (const identity of this.#identitiesOf(item)) {
      const at = this.#first.get(identity);
      if (at !== undefined) return at;
    }
    return undefined;
  }

  #identitiesOf(item: SourceNode): string[] {
    return identitiesIn(this.#list, item, marketplaceNamed);
  }
}

/** Leaves out what `remove` names: a section, or an entry of one by its identity or key. @returns those that were not there. */
export function without(root: MapNode, paths: readonly string[]): { root: MapNode; missing: string[] } {
  const missing: string[] = [];
  let left = root;
  for (const path of paths) {
    const [section = '', ...rest] = path.split('.');
    const next = withoutOne(left, section, rest.join('.'));
    if (next) left = next;
    else missing.push(path);
  }
  return { root: left, missing };
}

function withoutOne(root: MapNode, section: string, id: string): MapNode | undefined {
  const entry = root.entries.get(section);
  if (!entry) return undefined;
  const entries = new Map(root.entries);
  if (id === '') entries.delete(section);
  else {
    const value = withoutEntry(section, entry.value, id);
    if (!value) return undefined;
    entries.set(section, { ...entry, value });
  }
  return { ...root, entries };
}

function withoutEntry(section: string, node: SourceNode, id: string): SourceNode | undefined {
  if (node.kind === 'map') {
    const entries = new Map(node.entries);
    return entries.delete(id) ? { ...node, entries } : undefined;
  }
  if (node.kind !== 'list') return undefined;
  const items = node.items.filter((item) => !identitiesIn(section, item, marketplaceNamed).includes(id));
  return items.length < node.items.length ? { ...node, items } : undefined;
}
