import type { ReportOutcome } from '../../store/reports/report-rules.js';
import { childOf, itemsOf, plainOf, textOf } from '../source/source-node.js';
import type { Report, SourceNode } from '../source/source-node.js';
import type { ScenarioDocument } from './check-document.js';
import { withDocuments } from './check-feeds.js';

/** What becomes of reports that are asked for, and those that are there from the start. Durations stand as they were written. */
export interface ScenarioReports {
  /** From submission to start, and from start to end, of all types. */
  wait?: string;
  run?: string;
  instant?: boolean;
  rules: ScenarioReportRule[];
  available: ScenarioReport[];
}

/** Of each thing, the first rule for a type and seller that says it decides. */
export interface ScenarioReportRule {
  /** Absent: all types. */
  type?: string;
  seller?: string;
  times?: number;
  wait?: string;
  run?: string;
  outcome?: ReportOutcome['is'];
  document?: ScenarioDocument;
}

export interface ScenarioReport {
  id?: string;
  seller: string;
  type: string;
  document: ScenarioDocument;
  availableAt?: string;
  /** The period that it covers. */
  from?: string;
  to?: string;
  acknowledged?: boolean;
}

/** Reads the section `reports` with the documents that it names; undefined: there is none. */
export function checkReports(root: SourceNode, report: Report): ScenarioReports | undefined {
  const reports = childOf(root, 'reports');
  if (reports?.kind !== 'map') return undefined;
  for (const rule of itemsOf(reports, 'rules')) checkRule(rule, report);
  const read = <Entry>(list: string): Entry[] =>
    itemsOf(reports, list).map((node) => withDocuments(node, report) as Entry);
  return {
    ...(plainOf(reports) as Pick<ScenarioReports, 'wait' | 'run' | 'instant'>),
    rules: read<ScenarioReportRule>('rules'),
    available: read<ScenarioReport>('available'),
  };
}

/** A rule says something, and nothing that contradicts itself. */
function checkRule(node: SourceNode, report: Report): void {
  const says = ['outcome', 'document', 'wait', 'run'];
  if (!says.some((key) => childOf(node, key)))
    report(node, 'expected outcome, document, wait or run beside what it is for');
  const outcome = textOf(node, 'outcome');
  const document = childOf(node, 'document');
  if (document && (outcome === 'noData' || outcome === 'cancelled'))
    report(document, `cannot stand beside outcome ${outcome}, of which no report comes`);
}
