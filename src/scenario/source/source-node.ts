import type { Finding } from '../findings.js';

/** A text of a scenario, as it was found. */
export interface ScenarioText {
  /** The path that messages name. */
  label: string;
  text: string;
  /** It came with the server, whose tests have checked it. */
  builtIn?: boolean;
  /** Where the files lie that it may name; absent: it may name none. */
  folder?: string;
}

/** Where the lines of a text begin, as the YAML library counts them: its LineCounter. */
interface Lines {
  lineStarts: number[];
  addNewLine(offset: number): number;
  linePos(offset: number): { line: number; col: number };
}

/** One text that a scenario was read from. */
export interface Source {
  /** How people know it: the path of its file. */
  label: string;
  lines: Lines;
  /** Where the files lie that it may name. */
  folder?: string | undefined;
}

/** Where something stands; line and column are made of it when they are needed. */
export interface Place {
  source: Source;
  offset: number;
  /** Its path in its own file: `orders[2].items`. */
  path: string;
}

/** A scenario as it was written, with the place of everything: what all checks work on. */
export type SourceNode = MapNode | ListNode | ScalarNode;

export interface MapNode extends Place {
  kind: 'map';
  entries: ReadonlyMap<string, Entry>;
}

/** One key of a map with its value. */
export interface Entry {
  key: Place;
  value: SourceNode;
}

export interface ListNode extends Place {
  kind: 'list';
  items: readonly SourceNode[];
}

export interface ScalarNode extends Place {
  kind: 'scalar';
  value: string | number | boolean | null;
  /** As it was written, so that 19.90 does not become 19.9. */
  text: string;
  /** It stands as it is on the lines below (`|`), indented by so many blanks. */
  block?: { indent: number };
}

/** Takes down a mistake at a place. */
export type Report = (place: Place, problem: string) => void;

export function findingAt({ source, offset, path }: Place, problem: string): Finding {
  const { line, col } = source.lines.linePos(offset);
  // Without a line read yet, the counter says 0.
  return { file: source.label, line: Math.max(line, 1), column: Math.max(col, 1), path, problem };
}

/** The node as plain data. */
export function plainOf(node: SourceNode): unknown {
  if (node.kind === 'scalar') return node.value;
  if (node.kind === 'list') return node.items.map(plainOf);
  // From entries, because assigning to a key called __proto__ would do something else.
  return Object.fromEntries([...node.entries].map(([key, { value }]) => [key, plainOf(value)]));
}

/** The value of a key; undefined where the node is no map or does not have it. */
export const childOf = (node: SourceNode | undefined, key: string): SourceNode | undefined =>
  node?.kind === 'map' ? node.entries.get(key)?.value : undefined;

/** The items of a list under a key; none where it is something else, which is for the schema to say. */
export function itemsOf(node: SourceNode | undefined, key: string): readonly SourceNode[] {
  const child = childOf(node, key);
  return child?.kind === 'list' ? child.items : [];
}

/** The text under a key; undefined where it is not text. */
export function textOf(node: SourceNode | undefined, key: string): string | undefined {
  const child = childOf(node, key);
  return child?.kind === 'scalar' && typeof child.value === 'string' ? child.value : undefined;
}

/** The text of a node itself. */
export const ownText = (node: SourceNode): string | undefined =>
  node.kind === 'scalar' && typeof node.value === 'string' ? node.value : undefined;

/** The entries of a map under a key. */
export function entriesOf(node: SourceNode | undefined, key: string): [string, Entry][] {
  const child = childOf(node, key);
  return child?.kind === 'map' ? [...child.entries] : [];
}

/** What a node is, for people: `a list`, `the number 5`, `"text"`. */
export function describe(node: SourceNode): string {
  if (node.kind !== 'scalar') return `a ${node.kind}`;
  if (node.value === null) return 'nothing';
  return typeof node.value === 'string' ? quote(node.value) : `the ${typeof node.value} ${node.text}`;
}

/** Text in quotes, shortened where it is long. */
export const quote = (text: string): string =>
  JSON.stringify(text.length > 60 ? `${text.slice(0, 57)}...` : text);

/** `a, b or c` */
export const oneOf = (values: readonly string[]): string =>
  values.length < 2 ? values.join('') : `${values.slice(0, -1).join(', ')} or ${values.at(-1)}`;

/** Plain data as a node that was never written, for checks that look at nodes. */
export function nodeOf(value: unknown, place: Place): SourceNode {
  const at = (key: string) => ({ ...place, path: place.path === '' ? key : `${place.path}.${key}` });
  if (Array.isArray(value))
    return {
      ...place,
      kind: 'list',
      items: value.map((item, index) => nodeOf(item, { ...place, path: `${place.path}[${index}]` })),
    };
  if (typeof value !== 'object' || value === null) {
    const scalar = (value ?? null) as ScalarNode['value'];
    return { ...place, kind: 'scalar', value: scalar, text: scalar === null ? '' : String(scalar) };
  }
  const told = Object.entries(value).filter(([, member]) => member !== undefined);
  const entries = told.map(
    ([key, member]) => [key, { key: at(key), value: nodeOf(member, at(key)) }] as const,
  );
  return { ...place, kind: 'map', entries: new Map(entries) };
}
