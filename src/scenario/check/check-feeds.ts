import type { FeedStatus } from '../../store/feeds.js';
import { childOf, itemsOf, plainOf } from '../source/source-node.js';
import type { Report, SourceNode } from '../source/source-node.js';
import { documentOf } from './check-document.js';
import type { ScenarioDocument } from './check-document.js';

/** How feeds are processed in a scenario, and those that were submitted before. Durations stand as they were written. */
export interface ScenarioFeeds {
  wait?: string;
  run?: string;
  instant?: boolean;
  rules: ScenarioFeedRule[];
  submitted: ScenarioFeed[];
}

export interface ScenarioFeedRule {
  type?: string;
  seller?: string;
  wait?: string;
  run?: string;
  hold?: { status: FeedStatus; for: string };
  cancelled?: boolean;
  result?: ScenarioDocument;
}

export interface ScenarioFeed {
  id?: string;
  seller: string;
  type: string;
  marketplaces?: string | string[];
  submittedAt?: string;
  document?: ScenarioDocument;
  /** Absent: it is processed like one that a client submits. */
  result?: ScenarioDocument;
}

/** Reads the section `feeds` with the documents that it names; undefined: there is none. */
export function checkFeeds(root: SourceNode, report: Report): ScenarioFeeds | undefined {
  const feeds = childOf(root, 'feeds');
  if (feeds?.kind !== 'map') return undefined;
  const read = <Entry>(list: string): Entry[] =>
    itemsOf(feeds, list).map((node) => withDocuments(node, report) as Entry);
  return {
    ...(plainOf(feeds) as Pick<ScenarioFeeds, 'wait' | 'run' | 'instant'>),
    rules: read<ScenarioFeedRule>('rules'),
    submitted: read<ScenarioFeed>('submitted'),
  };
}

/** An entry as it was written, but for its documents, which are read. */
export function withDocuments(node: SourceNode, report: Report): object {
  const documents = ['document', 'result'].flatMap((key) => {
    const child = childOf(node, key);
    return child ? [[key, documentOf(child, report)] as const] : [];
  });
  return { ...(plainOf(node) as object), ...Object.fromEntries(documents) };
}
