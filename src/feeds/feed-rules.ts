import { recordedCourse } from '../model/feed-types.js';
import type { FeedStatus } from '../store/feeds.js';
import type { World } from '../world/world.js';

/** What a scenario says of the feeds of a type or a seller. Durations are in milliseconds. */
export interface FeedRule {
  feedType?: string;
  /** Row of the seller. */
  seller?: number;
  /** From being submitted to the start of the processing. */
  wait?: number;
  /** From there to its end. */
  run?: number;
  /** A state that the feed waits in on its way, and for how long. */
  hold?: { status: FeedStatus; for: number };
  /** It ends without having been processed. */
  cancelled?: boolean;
  /** It is not processed; this is its processing report, as a row of documents. */
  result?: { document: number; contentType: string };
}

/** Adds a rule behind those that there are. */
export function addFeedRule(world: World, rule: FeedRule): void {
  world.database.run('INSERT INTO feed_rules (details) VALUES (?)', JSON.stringify(rule));
}

export type FeedCourse = Required<Pick<FeedRule, 'wait' | 'run'>> & Omit<FeedRule, 'feedType' | 'seller'>;

/** What is to become of a feed: each point by the first rule that fits and says it, else as recorded. */
export function courseOf(
  world: World,
  { feedType, seller }: { feedType: string; seller: number },
): FeedCourse {
  const fits = (rule: FeedRule) =>
    (rule.feedType ?? feedType) === feedType && (rule.seller ?? seller) === seller;
  return Object.assign(recordedCourse(feedType), ...rulesOf(world).filter(fits).reverse()) as FeedCourse;
}

const rulesOf = (world: World): FeedRule[] =>
  world.database.remembered('feed rules', () =>
    world.database
      .all<{ details: string }>('SELECT details FROM feed_rules ORDER BY id')
      .map(({ details }) => JSON.parse(details) as FeedRule),
  );
