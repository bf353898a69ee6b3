import { rulesAsOf } from '../model/years.js';
import { encodeText } from '../protocol/charset.js';
import { listFeedProblems } from '../store/feeds.js';
import type { FeedProgress } from '../store/feeds.js';
import type { Job } from './feed-message.js';
import type { Slices } from './feed-source.js';
import { columnsOf, processingOf } from './feed-type.js';
import type { MadeReport, MessageProblem, Problem } from './problem.js';
import { flatReport, flatReportCharset, flatReportType } from './processing-report-flat.js';
import { JSON_REPORT_TYPE, jsonReport } from './processing-report-json.js';
import { xmlReport } from './processing-report-xml.js';
import type { ReportHead } from './processing-report-xml.js';
import { placeOf } from './result-text.js';
import { inTextOrder } from './text-order.js';

/** How many problems are written, or read, in one slice. */
const PROBLEMS = 100;

/** How a feed went. */
export interface Outcome {
  progress: FeedProgress;
  /** What is to be said of the file itself. */
  ofFile: readonly Problem[];
}

/**
 * Writes the processing report of a feed piece by piece; there is never all of it in memory.
 * @returns the row of its document, and its Content-Type
 */
export function* writeReport(job: Job, outcome: Outcome): Slices<{ document: number; contentType: string }> {
  const { world, feed } = job;
  const { asOf } = world.settings;
  const { format, record } = processingOf(feed.feedType);
  const head = headOf(job, outcome);
  const isFlat = format === 'flat-file' || format === 'uiee' || record !== undefined;
  const isJson = format === 'json';
  const about = record === undefined ? ['sku' as const] : columnsOf(record).about;
  const write = isJson ? jsonReport : xmlReport;
  const pieces = isFlat
    ? flatReport(head, about, withFile(outcome.ofFile, yield* inRecordOrder(job)))
    : write(head, withFile(outcome.ofFile, inMessageOrder(job)));
  const spool = world.documents.spool();
  let ended = false;
  try {
    for (const text of joined(pieces)) {
      spool.write(encodeText(text, isFlat ? flatReportCharset(head.place) : 'UTF-8'));
      yield undefined;
    }
    ended = true;
    const document = world.documents.keep(world.database, spool.end());
    return {
      document,
      contentType: isFlat
        ? flatReportType(head.place, asOf)
        : isJson
          ? JSON_REPORT_TYPE
          : rulesAsOf(asOf).xmlReportType,
    };
  } finally {
    if (!ended) spool.discard();
  }
}

/** As many pieces as are written in one slice, as one text. */
function* joined(pieces: Iterable<string>): Generator<string, void> {
  let some: string[] = [];
  for (const piece of pieces) {
    if (some.push(piece) < PROBLEMS) continue;
    yield some.join('');
    some = [];
  }
  yield some.join('');
}

function headOf(
  { feed, sellerId, language, home }: Job,
  { progress: { done, successful, failed, warned } }: Outcome,
): ReportHead {
  const place = placeOf(home[0]?.marketplaceId, language);
  const counts = { processed: done, successful, failed, warned };
  return { feedSubmissionId: feed.feedSubmissionId, sellerId, place, counts };
}

function* withFile<Other>(
  ofFile: readonly Problem[],
  others: Iterable<Other>,
): Generator<MessageProblem | Other, void> {
  for (const problem of ofFile) yield { ...problem, label: '0', about: {} };
  yield* others;
}

/** XML reports have the results as the messages came. */
function* inMessageOrder({ world, feed }: Job): Generator<MessageProblem | MadeReport, void> {
  let after = 0;
  for (;;) {
    const page = listFeedProblems<MessageProblem | MadeReport>(world, feed, after, PROBLEMS);
    for (const { problem } of page) yield problem;
    if (page.length < PROBLEMS) return;
    after = page.at(-1)!.id;
  }
}

/** Flat ones have them in the order of the records' numbers as text, as recorded; what is said of one record keeps its order. */
function* inRecordOrder({ world, feed }: Job): Slices<Iterable<MessageProblem>> {
  const rows = new Map<number, { first: number; count: number }>();
  let highest = 0;
  let after = 0;
  for (;;) {
    const page = listFeedProblems<MessageProblem>(world, feed, after, PROBLEMS);
    for (const { id, problem } of page) {
      highest = Number(problem.label);
      const row = rows.get(highest);
      if (row) row.count++;
      else rows.set(highest, { first: id, count: 1 });
    }
    if (page.length < PROBLEMS) break;
    after = page.at(-1)!.id;
    yield undefined;
  }
  return (function* () {
    for (const record of inTextOrder(highest)) {
      const row = rows.get(record);
      if (!row) continue;
      for (const { problem } of listFeedProblems<MessageProblem>(world, feed, row.first - 1, row.count))
        yield problem;
    }
  })();
}
