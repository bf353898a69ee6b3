import type { Entry, MapNode, SourceNode } from './source-node.js';

/** Several files as one: maps are merged key by key, lists appended, and of two other values the later one counts. */
export const mergeSources = (roots: readonly SourceNode[]): SourceNode => roots.reduce(merged);

function merged(first: SourceNode, second: SourceNode): SourceNode {
  if (first.kind === 'map' && second.kind === 'map') return mergedMap(first, second);
  if (first.kind === 'list' && second.kind === 'list')
    return { ...first, items: [...first.items, ...second.items] };
  // A file that holds only comments adds nothing.
  return second.kind === 'scalar' && second.value === null ? first : second;
}

function mergedMap(first: MapNode, second: MapNode): MapNode {
  const entries = new Map<string, Entry>(first.entries);
  for (const [name, entry] of second.entries) {
    const before = entries.get(name);
    entries.set(name, before ? { key: before.key, value: merged(before.value, entry.value) } : entry);
  }
  return { ...first, entries };
}
