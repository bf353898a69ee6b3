import type { Finding } from '../findings.js';
import { ScenarioError } from '../findings.js';
import { innerFile } from './inner-file.js';
import { mergeSources } from './merge-sources.js';
import { without, overlay } from './overlay.js';
import { parseSource } from './parse-source.js';
import { builtInNames, readScenarioFiles } from './scenario-files.js';
import { childOf, findingAt, itemsOf, oneOf, ownText, quote } from './source-node.js';
import type { MapNode, ScenarioText, SourceNode } from './source-node.js';

/** What came of the texts of one scenario and of those that it extends. */
export interface ReadSources {
  /** Undefined where nothing could be read. */
  root: SourceNode | undefined;
  findings: Finding[];
  /** Some text could not be read, so what others refer to in it would seem to be missing. */
  partial: boolean;
  /** All of it came with the server, whose tests have checked it. */
  builtIn: boolean;
}

/** Longer chains are taken for circles. */
const MAX_LENGTH = 16;

/** Reads texts as one scenario, over the one that they extend. */
export function readSources(texts: readonly ScenarioText[], depth = 0): ReadSources {
  const parsed = texts.map(parseSource);
  const roots = parsed.flatMap((one) => one.root ?? []);
  const own: ReadSources = {
    root: roots.length > 0 ? withMap(mergeSources(roots)) : undefined,
    findings: parsed.flatMap((one) => one.findings),
    partial: roots.length < parsed.length,
    builtIn: texts.every(({ builtIn }) => builtIn),
  };
  const extended = childOf(own.root, 'extends');
  const removed = childOf(own.root, 'remove');
  if (extended) return extend(own, extended, depth);
  if (removed) own.findings.push(findingAt(removed, 'expected extends beside it'));
  return own;
}

function extend(own: ReadSources, extended: SourceNode, depth: number): ReadSources {
  const name = ownText(extended);
  if (name === undefined) return own;
  const fail = (problem: string): ReadSources => ({
    ...own,
    findings: [...own.findings, findingAt(extended, problem)],
    partial: true,
  });
  if (depth >= MAX_LENGTH) return fail('expected a scenario that does not extend itself in the end');
  const found = builtInNames().includes(name) ? { path: name } : innerFile(extended.source.folder, name);
  if ('problem' in found) {
    const known = oneOf(builtInNames());
    const expected = `expected a built-in scenario (${known}), or a file or folder under the folder of this one`;
    return fail(`${expected}; found ${quote(name)}: ${found.problem}`);
  }
  let base: ReadSources;
  try {
    base = readSources(readScenarioFiles(found.path), depth + 1);
  } catch (error) {
    if (!(error instanceof ScenarioError)) throw error;
    return { ...own, findings: [...own.findings, ...error.findings], partial: true };
  }
  return joined(base, own);
}

function joined(base: ReadSources, own: ReadSources): ReadSources {
  const findings = [...base.findings, ...own.findings];
  const given = base.root?.kind === 'map' ? unnamed(base.root) : undefined;
  const removed = itemsOf(own.root, 'remove');
  const left =
    given &&
    without(
      given,
      removed.flatMap((node) => ownText(node) ?? []),
    );
  for (const node of removed) {
    const path = ownText(node);
    if (path !== undefined && left?.missing.includes(path))
      findings.push(findingAt(node, `the scenario that is extended has no ${quote(path)}`));
  }
  return {
    root: left && own.root ? overlay(left.root, own.root) : own.root,
    findings,
    partial: base.partial || own.partial,
    builtIn: base.builtIn && own.builtIn,
  };
}

/** What a scenario is called is not handed down. */
function unnamed(root: MapNode): MapNode {
  const own = ['name', 'description', 'extends', 'remove', '$schema'];
  return { ...root, entries: new Map([...root.entries].filter(([key]) => !own.includes(key))) };
}

/** Files that hold nothing but comments make an empty scenario. */
const withMap = (root: SourceNode): SourceNode =>
  root.kind === 'scalar' && root.value === null ? { ...root, kind: 'map', entries: new Map() } : root;
