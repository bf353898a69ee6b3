import { readData } from '../../../model/data-file.js';

/** A feed type of SP-API. */
export interface SpFeedType {
  /** The day on which Amazon took it away. */
  withdrawn?: string;
  /** What takes its place, in words. */
  instead?: string;
}

let known: Readonly<Record<string, SpFeedType>> | undefined;

/** What is known of a type by its name in SP-API; undefined: SP-API never had it. */
export function findSpFeedType(name: string): SpFeedType | undefined {
  known ??= readData<{ types: Record<string, SpFeedType> }>('sp-api/feed-types.json').types;
  return Object.hasOwn(known, name) ? known[name] : undefined;
}

/** A type by its name in MWS, which is the one that a feed is kept with, and back. */
export const inMws = (name: string): string => `_${name}_`;
export const inSpApi = (name: string): string => name.replace(/^_(.*)_$/, '$1');
