import { readData } from './data-file.js';

/** What the marketplaces of one feed must have in common. */
export type Shared = 'language' | 'currency' | 'country';

/** As much of a feed type as the operations ask for. */
export interface FeedType {
  FeedType: string;
  name: string;
  category: string;
  /** Absent: any marketplaces go together. */
  marketplacesShare?: Shared;
}

interface FeedTypeTable {
  feedTypes: FeedType[];
  usualSeconds: { wait: number; run: number };
  furtherPageSize: { value: number };
  /** Seconds that feeds of a type took from their start to their end. */
  recordedDurationsSeconds: Record<string, { median: number }>;
}

const table = readData<FeedTypeTable>('feed-types.json');

/** The documented types. */
export const feedTypes: readonly FeedType[] = table.feedTypes;

const byName = new Map(table.feedTypes.map((type) => [type.FeedType, type]));

/** How many feeds each further page of a list has, however many the first had. */
export const FURTHER_FEEDS = table.furtherPageSize.value;

/** What is known of a feed type; undefined: it is on no list, which need not be complete. */
export const findFeedType = (name: string): FeedType | undefined => byName.get(name);

/** Milliseconds that feeds of a type waited, and then took to be processed: the medians of what was recorded. */
export const recordedCourse = (feedType: string): { wait: number; run: number } => ({
  wait: table.usualSeconds.wait * 1_000,
  run: (table.recordedDurationsSeconds[feedType]?.median ?? table.usualSeconds.run) * 1_000,
});

/** Every type that the documentation lists. */
export const feedTypeNames = (): string[] => [...byName.keys()];
