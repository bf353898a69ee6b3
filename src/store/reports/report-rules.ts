import { usualReport } from '../../model/report-types.js';
import type { World } from '../../world/world.js';

/** How a request ends, where that does not depend on what there is to report. */
export interface ReportOutcome {
  is: 'done' | 'noData' | 'cancelled';
  /** Row of the document that the report is; only of one that is done. */
  document?: number;
  contentType?: string;
}

/** What becomes of a request; durations are in milliseconds. */
export interface ReportPlan {
  /** From submission to start. */
  wait: number;
  /** From start to end. */
  run: number;
  /** Absent: it is made of what the world has. */
  outcome?: ReportOutcome;
}

/** What a scenario says of the requests for reports of a type. */
export interface ReportRule {
  /** Absent: of all types. */
  reportType?: string;
  /** Row of the seller; absent: whoever asks. */
  seller?: number;
  /** For so many requests; absent: for all. */
  times?: number;
  gives: Partial<ReportPlan>;
}

/** Stands for all types in a row. */
const ANY_TYPE = '*';

interface Row {
  id: number;
  report_type: string;
  seller: number | null;
  times: number | null;
  details: string;
}

export function addReportRule(world: World, { reportType, seller, times, gives }: ReportRule): void {
  world.database.run(
    'INSERT INTO report_rules (report_type, seller, times, details) VALUES (?, ?, ?, ?)',
    reportType ?? ANY_TYPE,
    seller ?? null,
    times ?? null,
    JSON.stringify(gives),
  );
}

/** Whether a rule names the type itself. */
export const isRuled = (world: World, reportType: string): boolean =>
  world.database.get('SELECT id FROM report_rules WHERE report_type = ? LIMIT 1', reportType) !== undefined;

/**
 * What becomes of a request that is made now: of each thing, the first rule for its type and seller decides that says it.
 * A rule that says something here is used once more.
 */
export function planReport(
  world: World,
  seller: number,
  reportType: string,
  usual: Partial<ReportPlan> = {},
): ReportPlan {
  let plan: Partial<ReportPlan> = {};
  for (const rule of rulesFor(world, seller, reportType)) {
    const gives = JSON.parse(rule.details) as Partial<ReportPlan>;
    if (Object.keys(gives).every((thing) => thing in plan)) continue;
    plan = { ...gives, ...plan };
    if (rule.times !== null)
      world.database.run('UPDATE report_rules SET times = times - 1 WHERE id = ?', rule.id);
  }
  return { ...usualReport, ...usual, ...plan };
}

const rulesFor = (world: World, seller: number, reportType: string): Row[] =>
  world.database
    .all<Row>('SELECT * FROM report_rules WHERE report_type IN (?, ?) ORDER BY id', reportType, ANY_TYPE)
    .filter((rule) => rule.times !== 0 && (rule.seller === null || rule.seller === seller));
