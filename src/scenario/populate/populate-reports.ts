import { findSeller } from '../../registry/sellers.js';
import { fileReport } from '../../store/reports/file-report.js';
import { addReportRule } from '../../store/reports/report-rules.js';
import { parseDuration } from '../../world/duration.js';
import type { World } from '../../world/world.js';
import type { ScenarioDocument } from '../check/check-document.js';
import type { ScenarioReport, ScenarioReportRule, ScenarioReports } from '../check/check-reports.js';
import { parseMoment } from '../moment.js';

/** Lays down what becomes of reports that are asked for, and adds those that are there from the start. */
export function addReports(world: World, { rules, available, wait, run, instant }: ScenarioReports): void {
  for (const rule of rules) addRule(world, rule);
  // What holds for all stands behind what holds for some.
  if (instant) addRule(world, { wait: 'PT0S', run: 'PT0S' });
  else addRule(world, { ...(wait !== undefined && { wait }), ...(run !== undefined && { run }) });
  for (const report of available) addAvailable(world, report);
}

function addRule(
  world: World,
  { type, seller, times, wait, run, outcome, document }: ScenarioReportRule,
): void {
  addReportRule(world, {
    ...(type !== undefined && { reportType: type }),
    ...(seller !== undefined && { seller: findSeller(world, seller)!.id }),
    ...(times !== undefined && { times }),
    gives: {
      ...(wait !== undefined && { wait: parseDuration(wait)! }),
      ...(run !== undefined && { run: parseDuration(run)! }),
      ...((outcome ?? document) && {
        outcome: { is: outcome ?? 'done', ...(document && keep(world, document)) },
      }),
    },
  });
}

function addAvailable(world: World, report: ScenarioReport): void {
  const now = world.now();
  const momentOf = (text: string) => parseMoment(text, now)!;
  const availableAt = report.availableAt === undefined ? now : momentOf(report.availableAt);
  fileReport(world, {
    seller: findSeller(world, report.seller)!.id,
    reportType: report.type,
    reportId: report.id,
    availableAt,
    ...keep(world, report.document),
    ...(report.from !== undefined && { startAt: momentOf(report.from) }),
    ...(report.to !== undefined && { endAt: momentOf(report.to) }),
    ...(report.acknowledged && { acknowledgedAt: Math.max(availableAt, now) }),
  });
}

/** A document says itself what it is, if it does not say it otherwise. */
const usualType = (bytes: Buffer): string =>
  /^\s*<\?xml/.test(bytes.toString('utf8', 0, 16)) ? 'text/xml' : 'text/plain';

function keep({ documents, database }: World, { contentType, bytes }: ScenarioDocument) {
  return {
    document: documents.keep(database, documents.spoolBytes(bytes)),
    contentType: contentType ?? usualType(bytes),
  };
}
