import { insertFeed, feedOfRow, startFeed } from '../store/feeds.js';
import type { Feed } from '../store/feeds.js';
import { createListing, findListing } from '../store/listings.js';
import type { Listing, NewListing } from '../store/listings.js';
import { createShop, PART, US } from '../store/orders/testing.js';
import type { Shop } from '../store/orders/testing.js';
import { bytesOf } from '../world/documents.js';
import { processFeed } from './process-feed.js';

/** The seller of tests. */
export const SELLER = 'A2EXAMPLESELLER';

/** A shop with two listings, to which feeds are submitted that are processed at once. */
export interface FeedShop extends Shop {
  list(given: Partial<NewListing>): Listing;
  listing(sku: string, marketplaceId?: string): Listing | undefined;
  /** Takes a feed in and does not process it. */
  insert(feedType: string, content: string | Buffer, details?: Partial<Feed['details']>): Feed;
  /** Processes a feed. @returns its processing report */
  submit(feedType: string, content: string | Buffer, details?: Partial<Feed['details']>): string;
  /** The processing report of a feed. */
  report(feed: Feed): string;
}

export function createFeedShop(): FeedShop {
  const shop = createShop();
  const { world, seller } = shop;
  const list = (given: Partial<NewListing>) =>
    createListing(world, {
      participation: PART[US],
      sku: 'MUG',
      asin: 'B00EXAMPL1',
      title: 'A mug',
      channel: 'MFN',
      price: { amount: '12.50', currency: 'USD' },
      quantity: 5,
      ...given,
    });
  const insert: FeedShop['insert'] = (feedType, content, details = {}) => {
    const bytes = Buffer.from(content);
    const feed = insertFeed(world, {
      feedSubmissionId: `5${String(world.ids.made.below(1e9)).padStart(10, '0')}`,
      seller: seller.id,
      feedType,
      document: world.documents.keep(world.database, world.documents.spoolBytes(bytes)),
      details: { marketplaceIds: [], purgeAndReplace: false, contentType: 'text/xml', ...details },
    });
    startFeed(world, feed);
    return feed;
  };
  const report: FeedShop['report'] = ({ id }) => {
    const { result } = feedOfRow(world, id);
    const charset = /charset=(.*)$/.exec(result!.contentType)?.[1] ?? 'utf-8';
    return new TextDecoder(charset).decode(bytesOf(world.documents.find(world.database, result!.document)));
  };
  list({});
  list({ sku: 'TEA', title: 'Tea', asin: 'B00EXAMPL2' });
  return {
    ...shop,
    list,
    insert,
    report,
    listing: (sku, marketplaceId = US) => findListing(world, seller.id, marketplaceId, sku),
    submit(...given) {
      const feed = insert(...given);
      if (processFeed(world, feed)) throw new Error('The feed is too large to be processed at once.');
      return report(feed);
    },
  };
}

/** An XML feed of `messageType` with these messages, numbered from 1. */
export const envelope = (messageType: string, messages: readonly string[], merchant = SELLER): string =>
  `<?xml version="1.0" encoding="UTF-8"?>
<AmazonEnvelope xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:noNamespaceSchemaLocation="amzn-envelope.xsd">
<Header><DocumentVersion>1.01</DocumentVersion><MerchantIdentifier>${merchant}</MerchantIdentifier></Header>
<MessageType>${messageType}</MessageType>
${messages.map((message, at) => `<Message><MessageID>${at + 1}</MessageID>${message}</Message>`).join('\n')}
</AmazonEnvelope>`;

/** The counts of an XML processing report: processed, successful, with error, with warning. */
export const countsOf = (report: string): number[] =>
  [...report.matchAll(/<Messages\w+>(\d+)</g)].map(([, count]) => Number(count));

/** The results of an XML processing report: MessageID, type, code and text. */
export const resultsOf = (report: string): string[][] =>
  [...report.matchAll(/<Result>([^]*?)<\/Result>/g)].map(([, result]) =>
    ['MessageID', 'ResultCode', 'ResultMessageCode', 'ResultDescription'].map(
      (name) => new RegExp(`<${name}>([^<]*)<`).exec(result!)![1]!,
    ),
  );
