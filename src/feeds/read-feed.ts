import { decode } from './charset.js';
import type { FeedReader } from './feed-message.js';
import { processingOf } from './feed-type.js';
import { messageTypes } from './messages/index.js';
import { readChunks } from './read-chunks.js';
import type { FeedContent } from './read-chunks.js';
import { readFlat } from './read-flat.js';
import { readXml } from './read-xml.js';
import { recordTypes } from './records/index.js';

/** All that reading a feed takes: plain data, for a worker is told it. */
export interface FeedReading {
  content: FeedContent;
  feedType: string;
  charset: string;
  sellerId: string;
}

/**
 * Reads a feed from behind message `skip` on; nothing but its document is looked at.
 * @throws Refusal where the whole feed fails
 */
export function readFeed({ content, feedType, charset, sellerId }: FeedReading, skip: number): FeedReader {
  const { format, message, record } = processingOf(feedType);
  if (format === 'pdf') return readWhole();
  const text = decode(readChunks(content), charset);
  if (format === 'xml') {
    const type = message === undefined ? undefined : { name: message, type: messageTypes[message]! };
    return readXml(text, { message: type, sellerId, skip });
  }
  const type = record === undefined ? undefined : { name: record, type: recordTypes[record]! };
  return readFlat(text, { record: type, skip });
}

/** A document that is kept as it is counts as one message. */
function* readWhole(): FeedReader {
  yield [];
  return { messages: 1, purgeAndReplace: false, warnings: [] };
}
