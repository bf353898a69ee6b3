import { feedOfRow } from '../../../store/feeds.js';
import type { World } from '../../../world/world.js';
import { beginsWith, browse, sortOf, sortWords } from '../../browse.js';
import { iso, readInstant } from '../../instant.js';
import { readRow } from '../../page.js';
import type { Paging } from '../../page.js';
import { route } from '../../route.js';
import type { Resource } from '../../route.js';
import * as schema from '../../schemas.js';

const feed = schema.resource(
  'Feed',
  {
    id: schema.text(),
    feedSubmissionId: schema.text(),
    sellerId: schema.text(),
    feedType: schema.text('Such as _POST_PRODUCT_DATA_.'),
    status: schema.text(
      'In MWS’s words: _SUBMITTED_, _IN_PROGRESS_, _DONE_, _CANCELLED_ or a state of waiting.',
    ),
    submittedAt: schema.instant,
    startedAt: schema.instant,
    completedAt: schema.instant,
    host: schema.text('The MWS host that it was sent to; absent: an address that is none.'),
    marketplaceIds: { type: 'array', items: schema.text() },
    purgeAndReplace: { type: 'boolean' },
    contentType: schema.text('As the feed was sent.'),
    bytes: schema.described(schema.integer(0), 'How long the feed is.'),
    processed: schema.described(schema.integer(0), 'Messages or records that were taken so far.'),
    successful: schema.integer(0),
    failed: schema.integer(0),
  },
  ['startedAt', 'completedAt', 'host'],
);

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

interface Row {
  id: number;
  sellerId: string;
  bytes: number;
}

function show(world: World, { id, sellerId, bytes }: Row) {
  const { startedAt, completedAt, details, progress, ...each } = feedOfRow(world, id);
  return {
    id: String(id),
    feedSubmissionId: each.feedSubmissionId,
    sellerId,
    feedType: each.feedType,
    status: each.status,
    submittedAt: iso(each.submittedAt),
    ...(startedAt !== undefined && { startedAt: iso(startedAt) }),
    ...(completedAt !== undefined && { completedAt: iso(completedAt) }),
    ...details,
    bytes,
    processed: progress.done,
    successful: progress.successful,
    failed: progress.failed,
  };
}

function list(world: World, { limit, after, sellerId, feedType, status, ...query }: Paging & Filter) {
  const { rows, count } = browse<Row>(
    world,
    {
      select: 'f.id, s.seller_id AS sellerId, d.length AS bytes',
      from: 'feeds f',
      join: 'JOIN sellers s ON s.id = f.seller JOIN documents d ON d.id = f.document',
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
  return { items: rows.map((row) => show(world, row)), count };
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
  ],
};
