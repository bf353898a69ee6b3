import type { SpHandler } from '../../context.js';
import { feedDocument } from './feed-document.js';
import { ownFeed } from './own-feed.js';

/** getFeed: how far a feed has come, whichever face it came by. */
export const getFeed: SpHandler = (context) => feedDocument(context.world, ownFeed(context));
