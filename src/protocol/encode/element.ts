import type { ResponseFormat } from '../../model/types.js';
import type { Sink } from './sink.js';

/** White space of one layout: what stands before a tag at a given depth. */
export interface Layout {
  before(depth: number): string;
}

/** The layout of a response format: a line and its indentation for each element, or nothing. */
export function layoutOf(format: ResponseFormat): Layout {
  if (format.layout === 'compact') return { before: () => '' };
  const step = ' '.repeat(format.indent ?? 2);
  return { before: (depth) => `\n${step.repeat(depth)}` };
}

/** Writes one value with its element and all below it. */
export type ElementWriter = (value: unknown, sink: Sink) => void;

/** The texts around the content of an element, made once. */
export interface Tags {
  open: string;
  close: string;
  /** For an element without content. */
  empty: string;
}

/** `attributes` is text such as ` xmlns="…"`, the same in every document. */
export function tagsOf(name: string, layout: Layout, depth: number, attributes = ''): Tags {
  const before = layout.before(depth);
  return {
    open: `${before}<${name}${attributes}>`,
    close: `</${name}>`,
    empty: `${before}<${name}${attributes}/>`,
  };
}
