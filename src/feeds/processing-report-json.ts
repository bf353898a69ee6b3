import { resultCodes } from './problem.js';
import type { MadeReport, MessageProblem } from './problem.js';
import type { ReportHead } from './processing-report-xml.js';
import { resultText } from './result-text.js';

export const JSON_REPORT_TYPE = 'application/json; charset=UTF-8';

/** The processing report of a JSON feed piece by piece: its header, an issue for each problem, and the counts. */
export function* jsonReport(
  { feedSubmissionId, sellerId, place, counts }: ReportHead,
  problems: Iterable<MessageProblem | MadeReport>,
): Generator<string, void> {
  const header = { sellerId, version: '2.0', feedId: feedSubmissionId };
  yield `{"header":${JSON.stringify(header)},"issues":[`;
  let first = true;
  for (const problem of problems) {
    // No message of a JSON feed makes a report of its own.
    if ('reference' in problem) continue;
    yield `${first ? '' : ','}${JSON.stringify(issueOf(problem, place))}`;
    first = false;
  }
  const summary = {
    errors: counts.failed,
    warnings: counts.warned,
    messagesProcessed: counts.processed,
    messagesAccepted: counts.successful,
    messagesInvalid: counts.failed,
  };
  yield `],"summary":${JSON.stringify(summary)}}`;
}

function issueOf(problem: MessageProblem, place: ReportHead['place']) {
  const { code, type, messageId } = resultCodes[problem.result]!;
  const { attribute: attributeName } = problem.values;
  return {
    messageId: Number(messageId ?? problem.label),
    code: String(code),
    severity: type === 'Warning' ? 'WARNING' : 'ERROR',
    message: resultText(problem, place),
    ...(attributeName !== undefined && { attributeName }),
  };
}
