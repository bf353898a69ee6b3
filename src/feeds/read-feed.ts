import { decode } from './charset.js';
import type { FeedReader } from './feed-message.js';
import { processingOf } from './feed-type.js';
import { jsonTypes } from './json/index.js';
import { messageTypes } from './messages/index.js';
import { Refusal, refuse } from './problem.js';
import { readChunks } from './read-chunks.js';
import type { FeedContent } from './read-chunks.js';
import { readFlat } from './read-flat.js';
import { readJson } from './read-json.js';
import { readXml } from './read-xml.js';
import { recordTypes } from './records/index.js';

/** All that reading a feed takes: plain data, for a worker is told it. */
export interface FeedReading {
  content: FeedContent;
  feedType: string;
  charset: string;
  sellerId: string;
  /** The older name of its account, where it has one. */
  merchantToken?: string;
}

/**
 * Reads a feed from behind message `skip` on; nothing but its document is looked at.
 * @throws Refusal where the whole feed fails
 */
export function readFeed(
  { content, feedType, charset, sellerId, merchantToken }: FeedReading,
  skip: number,
): FeedReader {
  const {
    format,
    message,
    record,
    json,
    processor,
    template = false,
    wrongMerchant,
  } = processingOf(feedType);
  if (format === 'pdf') return readWhole(record !== undefined && skip === 0);
  const text = decode(readChunks(content), charset);
  if (format === 'json') return readJson(text, { type: jsonTypes[json!]!, sellerId, skip });
  if (format === 'xml') {
    const type = message === undefined ? undefined : { name: message, type: messageTypes[message]! };
    const merchants = [sellerId, ...(merchantToken === undefined ? [] : [merchantToken])];
    const reader = readXml(text, { message: type, merchants, wrongMerchant, skip });
    return processor === 'listings' ? asListingFeed(reader) : reader;
  }
  const type = record === undefined ? undefined : { name: record, type: recordTypes[record]! };
  return readFlat(text, { record: type, template, skip });
}

/** The processor of listing feeds has a word and, where nothing was read, a place of its own for what is ill-formed. */
function* asListingFeed(reader: FeedReader): FeedReader {
  try {
    return yield* reader;
  } catch (error) {
    if (!(error instanceof Refusal) || error.problem.result !== 'illFormed') throw error;
    const { line, column, faultLine = line, faultColumn = column, fault } = error.problem.values;
    return refuse('illFormedListing', { line: faultLine!, column: faultColumn!, fault: fault! });
  }
}

/** A document that is kept as it is counts as one message, which some types look at. */
function* readWhole(isLookedAt: boolean): FeedReader {
  yield isLookedAt ? [{ label: '1', about: {}, wish: {} }] : [];
  return { messages: 1, purgeAndReplace: false, warnings: [] };
}
