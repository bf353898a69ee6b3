import type { MwsRegion } from '../model/load.js';
import { callPlaceOf, regionOfCall } from '../registry/call-marketplaces.js';
import type { KeptPlace } from '../registry/call-marketplaces.js';
import type { World } from '../world/world.js';
import { makeSubmissionId } from './made-ids.js';
import { addReport } from './reports/reports.js';
import type { StoredDocument } from './reports/reports.js';

/** What became of a feed, in MWS's words; `data/feed-types.json` says what each means. */
export type FeedStatus =
  | '_SUBMITTED_'
  | '_IN_PROGRESS_'
  | '_AWAITING_ASYNCHRONOUS_REPLY_'
  | '_IN_SAFETY_NET_'
  | '_UNCONFIRMED_'
  | '_CANCELLED_'
  | '_DONE_';

/** How far the processing of a feed has come; a feed that is taken up again goes on behind `done`. */
export interface FeedProgress {
  /** Messages or records that were taken, in their order. */
  done: number;
  successful: number;
  failed: number;
  warned: number;
}

/** What no query looks for; kept as JSON with the feed. */
export interface FeedDetails extends KeptPlace {
  purgeAndReplace: boolean;
  /** The Content-Type header that it came with; it may name the charset. */
  contentType: string;
  /** What was said beside the document, for the types that take it. */
  feedOptions?: string;
  /** What was said beside a feed that asks for papers of Easy Ship. */
  easyShip?: { amazonOrderId?: string; documentType?: string };
}

/** A document that a seller submitted to be processed. Instants are milliseconds since 1970. */
export interface Feed {
  id: number;
  feedSubmissionId: string;
  /** Row of the seller. */
  seller: number;
  feedType: string;
  /** Absent: it was sent to no one region, and is seen from all. */
  region?: MwsRegion;
  status: FeedStatus;
  submittedAt: number;
  startedAt?: number;
  completedAt?: number;
  /** Row of the feed's document. */
  document: number;
  /** The processing report, once there is one. */
  result?: StoredDocument;
  progress: FeedProgress;
  details: FeedDetails;
}

interface Row {
  id: number;
  feed_submission_id: string;
  seller: number;
  feed_type: string;
  region: MwsRegion | null;
  status: FeedStatus;
  submitted_at: number;
  started_at: number | null;
  completed_at: number | null;
  document: number;
  result: number | null;
  result_content_type: string | null;
  progress: string;
  details: string;
}

const feedOf = (row: Row): Feed => ({
  id: row.id,
  feedSubmissionId: row.feed_submission_id,
  seller: row.seller,
  feedType: row.feed_type,
  ...(row.region !== null && { region: row.region }),
  status: row.status,
  submittedAt: row.submitted_at,
  ...(row.started_at !== null && { startedAt: row.started_at }),
  ...(row.completed_at !== null && { completedAt: row.completed_at }),
  document: row.document,
  ...(row.result !== null && { result: { document: row.result, contentType: row.result_content_type! } }),
  progress: JSON.parse(row.progress) as FeedProgress,
  details: JSON.parse(row.details) as FeedDetails,
});

const NOTHING_DONE: FeedProgress = { done: 0, successful: 0, failed: 0, warned: 0 };

export interface NewFeed {
  /** Made up, if not given. */
  feedSubmissionId?: string;
  seller: number;
  feedType: string;
  document: number;
  details: FeedDetails;
  /** Now, if not given. */
  submittedAt?: number;
}

/** Takes a feed in; nothing happens to it by itself. */
export function insertFeed(world: World, feed: NewFeed): Feed {
  const submittedAt = feed.submittedAt ?? world.now();
  const { id } = world.database.run(
    `INSERT INTO feeds (feed_submission_id, seller, feed_type, region, status, submitted_at, document, progress, details)
     VALUES (?, ?, ?, ?, '_SUBMITTED_', ?, ?, ?, ?)`,
    feed.feedSubmissionId ?? makeSubmissionId(world, submittedAt),
    feed.seller,
    feed.feedType,
    regionOfCall(callPlaceOf(feed.details)) ?? null,
    submittedAt,
    feed.document,
    JSON.stringify(NOTHING_DONE),
    JSON.stringify(feed.details),
  );
  return feedOfRow(world, id);
}

export const feedOfRow = (world: World, id: number): Feed =>
  feedOf(world.database.get<Row>('SELECT * FROM feeds WHERE id = ?', id)!);

/** The processing report of the feed in a row; undefined: there is none such, or none yet. */
export const resultOfFeed = (world: World, id: number): StoredDocument | undefined =>
  world.database.get<StoredDocument>(
    'SELECT result AS document, result_content_type AS contentType FROM feeds WHERE id = ? AND result IS NOT NULL',
    id,
  );

/** The feed of that FeedSubmissionId, whoever submitted it. */
export function findFeed(world: World, feedSubmissionId: string): Feed | undefined {
  const row = world.database.get<Row>('SELECT * FROM feeds WHERE feed_submission_id = ?', feedSubmissionId);
  return row && feedOf(row);
}

/** Which feeds a list is of, newest first; `after` is the last one of the page before. */
export interface FeedQuery {
  seller: number;
  /** Those of this region and of none; absent: those of all. */
  region?: MwsRegion | undefined;
  /** Both included, in milliseconds. */
  from: number;
  to: number;
  feedTypes?: readonly string[];
  statuses?: readonly string[];
  after?: { at: number; id: number };
}

/** The range of a list, with its filters; what is not asked for is no condition. */
function rangeOf({ seller, region, from, to, feedTypes, statuses }: FeedQuery) {
  const filters = Object.entries({ feed_type: feedTypes, status: statuses }).filter(([, values]) => values);
  const conditions = [
    ...(region === undefined ? [] : ['AND (region IS NULL OR region = ?)']),
    ...filters.map(([column]) => `AND ${column} IN (SELECT value FROM json_each(?))`),
  ];
  return {
    sql: `FROM feeds INDEXED BY feeds_by_submission WHERE seller = ? AND submitted_at >= ? AND submitted_at <= ? ${conditions.join(' ')}`,
    values: [
      seller,
      from,
      to,
      ...(region === undefined ? [] : [region]),
      ...filters.map(([, values]) => JSON.stringify(values)),
    ],
  };
}

export function listFeeds(world: World, query: FeedQuery, limit: number): Feed[] {
  const { at, id } = query.after ?? { at: query.to, id: Number.MAX_SAFE_INTEGER };
  const { sql, values } = rangeOf({ ...query, to: Math.min(query.to, at) });
  const page = `SELECT * ${sql} AND (submitted_at < ? OR id < ?) ORDER BY submitted_at DESC, id DESC LIMIT ? + 0`;
  return world.database.all<Row>(page, ...values, at, id, limit).map(feedOf);
}

export function countFeeds(world: World, query: FeedQuery): number {
  const { sql, values } = rangeOf(query);
  return world.database.numbers(`SELECT count(*) ${sql}`, ...values)[0]!;
}

/** The feed of the same seller and type that is being processed, if one is. */
export function findFeedAhead(world: World, { id, seller, feedType }: Feed): Feed | undefined {
  const row = world.database.get<Row>(
    `SELECT * FROM feeds INDEXED BY feeds_at_work WHERE seller = ? AND feed_type = ? AND id <> ? AND ${AT_WORK}`,
    seller,
    feedType,
    id,
  );
  return row && feedOf(row);
}

const AT_WORK = "status NOT IN ('_SUBMITTED_', '_CANCELLED_', '_DONE_')";

/** Notes that the processing of a feed has begun. */
export function startFeed(world: World, { id }: Feed): void {
  world.database.run(
    "UPDATE feeds SET status = '_IN_PROGRESS_', started_at = ? WHERE id = ?",
    world.now(),
    id,
  );
}

/** Puts a feed that is being processed into a waiting state, or takes it out of one. */
export function setFeedStatus(world: World, { id }: Feed, status: FeedStatus): void {
  world.database.run('UPDATE feeds SET status = ? WHERE id = ?', status, id);
}

export function setFeedProgress(world: World, { id }: Feed, progress: FeedProgress): void {
  world.database.run('UPDATE feeds SET progress = ? WHERE id = ?', JSON.stringify(progress), id);
}

/** The type under which processing reports are among the reports; as recorded, each has the id of its feed as that of its request. */
const SUMMARY = 'FeedSummaryReport';

/** Ends the processing of a feed with its processing report. */
export function completeFeed(world: World, feed: Feed, result: StoredDocument): void {
  const { id, seller, region, feedSubmissionId } = feed;
  world.database.transaction(() => {
    world.database.run(
      "UPDATE feeds SET status = '_DONE_', completed_at = ?, result = ?, result_content_type = ? WHERE id = ?",
      world.now(),
      result.document,
      result.contentType,
      id,
    );
    addReport(world, { ...result, seller, region, reportType: SUMMARY, reportRequestId: feedSubmissionId });
    tellEnded(world, feed, '_DONE_');
  });
}

/** Ends a feed without a processing report: it was cancelled, or could not be processed at all. */
export const cancelFeed = (world: World, feed: Feed): void =>
  world.database.transaction(() => {
    setFeedStatus(world, feed, '_CANCELLED_');
    tellEnded(world, feed, '_CANCELLED_');
  });

const tellEnded = (
  world: World,
  { seller, feedSubmissionId: subject, feedType }: Feed,
  status: FeedStatus,
): void => world.events.append('feed.ended', { seller, subject, details: { feedType, status } });

/** Keeps what was wrong with a message, for the processing report. */
export function addFeedProblem(world: World, { id }: Feed, problem: object): void {
  world.database.run('INSERT INTO feed_problems (feed, details) VALUES (?, ?)', id, JSON.stringify(problem));
}

/** Up to `limit` problems of a feed in their order, from behind row `after` on. */
export const listFeedProblems = <Problem>(
  world: World,
  { id }: Feed,
  after: number,
  limit: number,
): { id: number; problem: Problem }[] =>
  world.database
    .all<{ id: number; details: string }>(
      'SELECT id, details FROM feed_problems WHERE feed = ? AND id > ? ORDER BY id LIMIT ? + 0',
      id,
      after,
      limit,
    )
    .map((row) => ({ id: row.id, problem: JSON.parse(row.details) as Problem }));

/** The same for those of messages alone: a report that a message made stands among the problems and is none. */
export function listMessageProblems<Problem>(
  world: World,
  { id }: Feed,
  after: number,
  limit: number,
): { items: { id: number; problem: Problem }[]; count: number } {
  const where = "WHERE feed = ? AND details ->> '$.result' IS NOT NULL";
  const [count = 0] = world.database.numbers(`SELECT count(*) FROM feed_problems ${where}`, id);
  const page = `SELECT id, details FROM feed_problems ${where} AND id > ? ORDER BY id LIMIT ? + 0`;
  const rows = world.database.all<{ id: number; details: string }>(page, id, after, limit);
  const items = rows.map((row) => ({ id: row.id, problem: JSON.parse(row.details) as Problem }));
  return { items, count };
}
