import type { SpHandler } from '../../context.js';
import { cancelFeed } from './cancel-feed.js';
import { createFeed } from './create-feed.js';
import { createFeedDocument } from './create-feed-document.js';
import { getFeed } from './get-feed.js';
import { getFeedDocument } from './get-feed-document.js';
import { getFeeds } from './get-feeds.js';

/** Feeds API 2021-06-30. */
export const feeds: Readonly<Record<string, SpHandler>> = {
  'feeds.getFeeds': getFeeds,
  'feeds.createFeed': createFeed,
  'feeds.cancelFeed': cancelFeed,
  'feeds.getFeed': getFeed,
  'feeds.createFeedDocument': createFeedDocument,
  'feeds.getFeedDocument': getFeedDocument,
};
