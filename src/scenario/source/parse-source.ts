import type * as yamlLibrary from 'yaml';
import type { Node, Pair, ParsedNode, Scalar } from 'yaml';
import { lazily } from '../../model/lazy-module.js';
import type { Finding } from '../findings.js';
import { tooDeepAt } from './nesting.js';
import { findingAt } from './source-node.js';
import type { Entry, Place, ScenarioText, Source, SourceNode } from './source-node.js';

const yaml = lazily<typeof yamlLibrary>('yaml');

const MAX_BYTES = 10 * 1024 * 1024;
const MAX_ALIASES = 100;
const MAX_DEPTH = 100;
const TOO_DEEP = `nested too deeply; expected at most ${MAX_DEPTH} levels`;

/** What came of a text: a tree where it could be read, and what is wrong with it as YAML. */
export interface Parsed {
  root: SourceNode | undefined;
  findings: Finding[];
}

/** Reads one YAML (or JSON) text. Tags other than YAML's own, and more than 100 uses of aliases, are refused. */
export function parseSource({ text, label, builtIn, folder }: ScenarioText): Parsed {
  const source: Source = { label, lines: new (yaml().LineCounter)(), folder };
  const top: Place = { source, offset: 0, path: '' };
  if (Buffer.byteLength(text) > MAX_BYTES) {
    return { root: undefined, findings: [findingAt(top, 'expected at most 10 MiB')] };
  }
  const deep = builtIn ? undefined : tooDeepAt(text, MAX_DEPTH);
  if (deep === undefined) return readTree(text, source);
  for (let line = 0; line <= deep; line = text.indexOf('\n', line) + 1 || Infinity)
    source.lines.addNewLine(line);
  return { root: undefined, findings: [findingAt({ ...top, offset: deep }, TOO_DEEP)] };
}

function readTree(text: string, source: Source): Parsed {
  const document = yaml().parseDocument(text, {
    lineCounter: source.lines,
    prettyErrors: false,
    resolveKnownTags: false,
    // Checked by the builder, which does it in linear time.
    uniqueKeys: false,
  });
  const syntax = [...document.errors, ...document.warnings].map((error) => {
    const tag = error.code === 'TAG_RESOLVE_FAILED';
    const problem = tag ? `${error.message}; expected no tags of your own` : `YAML: ${error.message}`;
    return findingAt({ source, offset: error.pos[0], path: '' }, problem);
  });
  if (document.errors.length > 0) return { root: undefined, findings: syntax };
  const builder = new TreeBuilder(source, text);
  const root = builder.build(document.contents, '', 0);
  const findings = [...syntax, ...builder.findings];
  return { root: builder.gaveUp ? undefined : root, findings };
}

/** Makes the tree; an alias becomes what it stands for, with its own path. */
class TreeBuilder {
  readonly findings: Finding[] = [];
  gaveUp = false;
  readonly #source: Source;
  readonly #text: string;
  readonly #anchors = new Map<string, Node>();
  #aliases = 0;

  constructor(source: Source, text: string) {
    this.#source = source;
    this.#text = text;
  }

  build(node: ParsedNode | Node | null | undefined, path: string, depth: number): SourceNode {
    const place = this.#place(node, path);
    if (depth > MAX_DEPTH) return this.#giveUp(place, TOO_DEEP);
    if (yaml().isAlias(node)) return this.#alias(node.source, place, depth);
    if (node && 'anchor' in node && node.anchor) this.#anchor(node.anchor, node, place);
    if (yaml().isMap(node)) return { ...place, kind: 'map', entries: this.#entries(node.items, path, depth) };
    if (yaml().isSeq(node)) {
      const items = node.items.map((item, at) => this.build(item as ParsedNode, `${path}[${at}]`, depth + 1));
      return { ...place, kind: 'list', items };
    }
    return yaml().isScalar(node)
      ? scalarAt(node, place, this.#text)
      : { ...place, kind: 'scalar', value: null, text: '' };
  }

  /** An anchor that moved would make it a riddle what the aliases in an earlier one stand for. */
  #anchor(name: string, node: Node, place: Place): void {
    const before = this.#anchors.get(name);
    if (before && before !== node) this.#find(place, `the anchor &${name} is given twice`);
    this.#anchors.set(name, node);
  }

  /** Uses are counted as they are followed, inside of what other aliases stand for too: that is what makes a bomb. */
  #alias(name: string, place: Place, depth: number): SourceNode {
    if (this.gaveUp) return nothingAt(place);
    if (++this.#aliases > MAX_ALIASES) {
      return this.#giveUp(place, `expected at most ${MAX_ALIASES} uses of aliases`);
    }
    const node = this.#anchors.get(name);
    if (!node) this.#find(place, `nothing before it is anchored as &${name}`);
    return this.build(node, place.path, depth + 1);
  }

  #entries(pairs: readonly Pair<unknown, unknown>[], path: string, depth: number): Map<string, Entry> {
    const entries = new Map<string, Entry>();
    for (const pair of pairs) {
      const keyNode = pair.key as ParsedNode | null;
      const name = yaml().isScalar(keyNode) ? String(keyNode.value) : undefined;
      const key = this.#place(keyNode, name === undefined ? path : joinPath(path, name));
      if (name === undefined) this.#find(key, 'expected a plain key');
      else if (entries.has(name)) this.#find(key, `the key "${name}" is given twice`);
      else entries.set(name, { key, value: this.#value(pair.value as ParsedNode | null, key, depth) });
    }
    return entries;
  }

  /** A key without a value has nothing, at its own place. */
  #value(node: ParsedNode | null, key: Place, depth: number): SourceNode {
    return node?.range ? this.build(node, key.path, depth + 1) : nothingAt(key);
  }

  #place(node: ParsedNode | Node | null | undefined, path: string): Place {
    return { source: this.#source, offset: node?.range?.[0] ?? 0, path };
  }

  #find(place: Place, problem: string): void {
    this.findings.push(findingAt(place, problem));
  }

  #giveUp(place: Place, problem: string): SourceNode {
    if (!this.gaveUp) this.#find(place, problem);
    this.gaveUp = true;
    return nothingAt(place);
  }
}

const nothingAt = (place: Place): SourceNode => ({ ...place, kind: 'scalar', value: null, text: '' });

function scalarAt(node: Scalar, place: Place, whole: string): SourceNode {
  const value = node.value as string | number | boolean | null;
  const text = typeof value === 'string' ? value : (node.source ?? '');
  const block =
    node.type === 'BLOCK_LITERAL' && node.range ? { indent: indentOf(whole, node.range) } : undefined;
  return { ...place, kind: 'scalar', value, text, ...(block && { block }) };
}

/** How far the lines of a block are indented: as far as the first that is not blank. */
const indentOf = (whole: string, [from, to]: readonly number[]): number =>
  /\n( *)[^ \n]/.exec(whole.slice(from, to))?.[1]!.length ?? 0;

const joinPath = (path: string, key: string): string => (path === '' ? key : `${path}.${key}`);
