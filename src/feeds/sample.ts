import { readFileSync, readdirSync } from 'node:fs';
import { readData } from '../model/data-file.js';
import type { Examples } from '../store/examples.js';

/** A feed that shows how one of its type is written. */
export interface FeedSample {
  /** As it would be submitted; ASCII alone. */
  document: string;
  contentType: string;
  feedOptions?: string;
  /** What the seller has none of, though the feed is about it; something made up stands there. */
  lacks: string[];
}

const FOLDER = new URL('../../data/feeds/samples/', import.meta.url);

const CONTENT_TYPES: Readonly<Record<string, string>> = {
  xml: 'text/xml',
  txt: 'text/tab-separated-values; charset=iso-8859-1',
  pdf: 'application/pdf',
};

interface Table {
  /** What is said beside the document, by feed type. */
  feedOptions: Readonly<Record<string, string>>;
  /** What each name stands for, and what is written where a seller has none. */
  names: Readonly<Record<string, { of: string; otherwise: string }>>;
}

const { feedOptions, names } = readData<Table>('feeds/samples.json');

/** The sample of a feed type, about what a seller has; undefined: there is none. */
export function feedSample(feedType: string, examples: Examples): FeedSample | undefined {
  const file = readdirSync(FOLDER).find((name) => name.replace(/\.\w+$/, '') === feedType);
  if (file === undefined) return undefined;
  const lacks = new Set<string>();
  const fill = (text: string) =>
    text.replace(/\{\{(\w+)\}\}/g, (_, name: string) => {
      const found = examples[name];
      if (found !== undefined) return found;
      const { of, otherwise } = names[name]!;
      lacks.add(of);
      return otherwise;
    });
  const options = feedOptions[feedType];
  return {
    document: fill(readFileSync(new URL(file, FOLDER), 'utf8')),
    contentType: CONTENT_TYPES[file.split('.').at(-1)!]!,
    ...(options !== undefined && { feedOptions: fill(options) }),
    lacks: [...lacks],
  };
}
