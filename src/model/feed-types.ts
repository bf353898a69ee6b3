import { readData } from './data-file.js';

/** What the marketplaces of one feed must have in common. */
export type Shared = 'language' | 'currency' | 'country';

/** As much of a feed type as the operations ask for. */
export interface FeedType {
  FeedType: string;
  /** Absent: any marketplaces go together. */
  marketplacesShare?: Shared;
}

interface FeedTypeTable {
  feedTypes: FeedType[];
  /** Seconds that feeds of a type took from their start to their end. */
  recordedDurationsSeconds: Record<string, { median: number }>;
}

const { feedTypes, recordedDurationsSeconds } = readData<FeedTypeTable>('feed-types.json');

const byName = new Map(feedTypes.map((type) => [type.FeedType, type]));

/** What is known of a feed type; undefined: it is on no list, which need not be complete. */
export const findFeedType = (name: string): FeedType | undefined => byName.get(name);

/** Milliseconds that feeds of a type took to be processed, where that was recorded: the median. */
export function recordedRun(feedType: string): number | undefined {
  const median = recordedDurationsSeconds[feedType]?.median;
  return median === undefined ? undefined : median * 1_000;
}
