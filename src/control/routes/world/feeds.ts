import { brokenRule } from '../../../feeds/alike-marketplaces.js';
import { submit } from '../../../feeds/lifecycle.js';
import { encodeText, isCharset } from '../../../protocol/charset.js';
import { sellerOfRow } from '../../../registry/sellers.js';
import { findFeed } from '../../../store/feeds.js';
import type { Feed } from '../../../store/feeds.js';
import type { World } from '../../../world/world.js';
import { beginsWith, browse, sortOf, sortWords } from '../../browse.js';
import { readInstant } from '../../instant.js';
import { participationNamed, sellerNamed } from '../../lookup.js';
import { readRow } from '../../page.js';
import type { Paging } from '../../page.js';
import { invalid, notFound } from '../../problem.js';
import { route } from '../../route.js';
import type { Resource } from '../../route.js';
import * as schema from '../../schemas.js';
import { feed, feedParams, newFeed } from './feed-schemas.js';
import { feedView } from './feed-view.js';

interface Filter {
  sellerId?: string;
  feedType?: string;
  status?: string;
  idBegins?: string;
  submittedSince?: string;
  submittedUntil?: string;
  sort?: string;
}

/** What feeds can be sorted by, with the column of each. */
const sorts = { submittedAt: 'f.submitted_at', feedSubmissionId: 'f.feed_submission_id' };

const at = (text: string | undefined) => (text === undefined ? undefined : readInstant(text));

interface NewFeedBody {
  sellerId: string;
  feedType: string;
  document: string;
  encoding?: 'text' | 'base64';
  contentType?: string;
  marketplaceIds?: string[];
  purgeAndReplace?: boolean;
  feedOptions?: string;
}

/** Bytes that a body may have; larger feeds are sent to MWS itself. */
const LIMIT = 16 * 1024 * 1024;

const CHARSET = /;\s*charset\s*=\s*"?([^\s;"]+)/i;

function list(world: World, { limit, after, sellerId, feedType, status, ...query }: Paging & Filter) {
  const { rows, count } = browse<{ id: number; sellerId: string }>(
    world,
    {
      select: 'f.id, s.seller_id AS sellerId',
      from: 'feeds f',
      join: 'JOIN sellers s ON s.id = f.seller',
      id: 'f.id',
      where: {
        'f.seller = (SELECT id FROM sellers WHERE seller_id = ?)': sellerId,
        'f.feed_type = ?': feedType,
        'f.status = ?': status,
        ...beginsWith('f.feed_submission_id', query.idBegins),
        'f.submitted_at >= ?': at(query.submittedSince),
        'f.submitted_at < ?': at(query.submittedUntil),
      },
      // A range of dates is read in its own order.
      sort: sortOf(
        sorts,
        query.sort ?? (query.submittedSince || query.submittedUntil ? '-submittedAt' : undefined),
      ),
    },
    limit,
    readRow(after),
  );
  return { items: rows.map((row) => feedView(world, row.id, row.sellerId)), count };
}

/** The feed that a path names by its FeedSubmissionId. */
export function feedAt(world: World, id: string): Feed {
  const found = findFeed(world, id);
  if (!found) throw notFound(`feed ${id}`);
  return found;
}

const show = (world: World, { id, seller }: Feed) => feedView(world, id, sellerOfRow(world, seller).sellerId);

/** Takes a feed in as SubmitFeed does, of any seller and without a caller. */
function create(world: World, { sellerId, feedType, document, encoding, ...rest }: NewFeedBody) {
  const { contentType = 'text/xml', marketplaceIds = [], purgeAndReplace = false, feedOptions } = rest;
  const seller = sellerNamed(world, sellerId);
  for (const marketplaceId of marketplaceIds) participationNamed(world, seller, marketplaceId);
  const broken = brokenRule(feedType, marketplaceIds);
  if (broken) throw invalid('/marketplaceIds', `must ${broken.rule}`);
  const charset = CHARSET.exec(contentType)?.[1];
  const isText = encoding !== 'base64';
  const bytes = isText ? textBytes(document, charset ?? 'UTF-8') : Buffer.from(document, 'base64');
  if (bytes.length === 0) throw invalid('/document', 'is no base64');
  const submitted = submit(world, {
    seller: seller.id,
    feedType,
    document: world.documents.keep(world.database, world.documents.spoolBytes(bytes)),
    details: {
      marketplaceIds,
      purgeAndReplace,
      contentType: isText && charset === undefined ? `${contentType}; charset=UTF-8` : contentType,
      ...(feedOptions !== undefined && { feedOptions }),
    },
  });
  return show(world, submitted);
}

function textBytes(text: string, charset: string): Buffer {
  if (!isCharset(charset)) throw invalid('/contentType', `names no charset that is known: ${charset}`);
  return encodeText(text, charset);
}

/** The feeds that were submitted to a world. */
export const feeds: Resource = {
  tag: 'feeds',
  settles: true,
  schemas: [feed],
  routes: [
    route<{ query: Paging & Filter }>({
      method: 'GET',
      path: '/feeds',
      id: 'listFeeds',
      summary: 'Feeds, newest first',
      query: {
        ...schema.paging,
        sellerId: schema.nonEmpty,
        feedType: schema.nonEmpty,
        status: schema.nonEmpty,
        idBegins: schema.described(schema.nonEmpty, 'What the FeedSubmissionId begins with.'),
        submittedSince: schema.described(schema.instant, 'From then on.'),
        submittedUntil: schema.described(schema.instant, 'Before then.'),
        sort: schema.oneOf(
          sortWords(sorts),
          'The highest first with - before it; as they were added, if not given.',
        ),
      },
      answer: schema.listOf('Feed'),
      run: ({ world, query }) => list(world, query),
    }),
    route<{ body: NewFeedBody }>({
      method: 'POST',
      path: '/feeds',
      id: 'submitFeed',
      summary: 'Submits a feed for a seller; it is processed as time goes by',
      body: newFeed,
      bodyLimit: LIMIT,
      status: 201,
      answer: schema.ref('Feed'),
      run: ({ world, body }) => create(world, body),
    }),
    route<{ params: { id: string } }>({
      method: 'GET',
      path: '/feeds/:id',
      id: 'getFeed',
      summary: 'One feed',
      params: feedParams,
      answer: schema.ref('Feed'),
      run: ({ world, params }) => show(world, feedAt(world, params.id)),
    }),
  ],
};
