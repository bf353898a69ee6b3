import type { ReportRequest } from '../store/reports/report-request.js';
import type { Spool, SpooledDocument } from '../world/spool.js';
import type { World } from '../world/world.js';
import { beginning, encode, encodeXml, findEncoding } from './encoding.js';
import type { Encoding } from './encoding.js';
import { flatWriter, GENERAL } from './flat-writer.js';
import type { ReportWriter } from './flat-writer.js';
import { findReportDefinition } from './report-definition.js';
import type { KnownReport } from './report-definition.js';
import { scopeOf } from './scope.js';
import type { Scope } from './scope.js';
import { sources } from './sources/index.js';
import { xmlWriter } from './xml-writer.js';

/** What became of a report: its document, or nothing to tell. */
export type BuiltReport = { document: SpooledDocument; contentType: string } | 'no data';

/**
 * Makes the document of a report at the world's now; each next() is a slice of at most a few milliseconds (by count).
 * A type that `data/reports` does not have has no data.
 */
export function* buildReport(world: World, request: ReportRequest): Generator<void, BuiltReport> {
  const report = findReportDefinition(request.reportType);
  const scope = report && scopeOf(world, request, report);
  if (!report || !scope) return 'no data';
  const encoding = findEncoding(report.encoding, scope.marketplace, world.settings.asOf);
  const spool = world.documents.spool();
  let kept = false;
  try {
    const traits = traitsOf(world, report, scope, request);
    const rows = yield* writeRows(world, { report, scope, traits }, { spool, encoding });
    if (rows === 0 && report.empty === 'no data') return 'no data';
    kept = true;
    return { document: spool.end(), contentType: encoding.contentType };
  } finally {
    // Also where nobody asks for the next slice any more.
    if (!kept) spool.discard();
  }
}

/** Where a report goes. */
interface Target {
  spool: Spool;
  encoding: Encoding;
}

/** @returns how many rows there were */
function* writeRows(
  world: World,
  { report, scope, traits }: { report: KnownReport; scope: Scope; traits: ReadonlySet<string> },
  { spool, encoding }: Target,
): Generator<void, number> {
  const writer = writerOf(report, scope, encoding, traits);
  const put = (text: string) =>
    spool.write(report.format === 'xml' ? encodeXml(text, encoding) : encode(text, encoding));
  spool.write(beginning(encoding));
  put(writer.begin());
  let count = 0;
  for (const rows of sources[report.rows]!.rows(world, scope)) {
    count += rows.length;
    put(writer.rows(rows));
    yield;
  }
  put(writer.end());
  return count;
}

function writerOf(
  report: KnownReport,
  { marketplace, sellerId }: Scope,
  encoding: Encoding,
  traits: ReadonlySet<string>,
): ReportWriter {
  if (report.format === 'tab') return flatWriter(report, marketplace, traits, encoding);
  return xmlWriter(report, marketplace, { sellerId, charset: encoding.charset });
}

/** The trait of a report that was requested, not scheduled. */
const REQUESTED = 'requested';

/** What decides about columns: options of the request that are true, what it is for, whether it was scheduled, and what the source finds. */
function traitsOf(
  world: World,
  report: KnownReport,
  scope: Scope,
  { details, scheduled }: ReportRequest,
): ReadonlySet<string> {
  const options = [...scope.options].filter(([, value]) => value === 'true').map(([name]) => name);
  const purpose = details.purpose === 'general' ? [GENERAL] : [];
  const origin = scheduled ? [] : [REQUESTED];
  return new Set([
    ...options,
    ...purpose,
    ...origin,
    ...(sources[report.rows]!.traits?.(world, scope) ?? []),
  ]);
}
