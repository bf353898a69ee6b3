import type * as xmlbuilder2 from 'xmlbuilder2';
import { lazily } from '../model/lazy-module.js';
import { escapeXml } from '../protocol/xml-text.js';
import { resultCodes } from './problem.js';
import type { MessageProblem } from './problem.js';
import { resultText } from './result-text.js';
import type { ReportPlace } from './result-text.js';

const xml = lazily<typeof xmlbuilder2>('xmlbuilder2');

/** What a processing report is about. */
export interface ReportHead {
  feedSubmissionId: string;
  sellerId: string;
  place: ReportPlace;
  counts: { processed: number; successful: number; failed: number; warned: number };
}

/** Of an XML processing report, as recorded in 2020. */
export const XML_REPORT = 'text/xml;charset=UTF-8';

const SCHEMA = {
  'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
  'xsi:noNamespaceSchemaLocation': 'amzn-envelope.xsd',
};

/** Indented with tabs, as MWS did it; a report is never built as a whole. */
const LAYOUT = { prettyPrint: true, indent: '\t' } as const;
const RESULT_DEPTH = 3;
const END = '\n\t\t</ProcessingReport>';

/** An XML processing report piece by piece: its frame, and between its parts a Result for each problem. */
export function* xmlReport(head: ReportHead, problems: Iterable<MessageProblem>): Generator<string, void> {
  const frame = frameOf(head);
  const end = frame.lastIndexOf(END);
  const templates = new Map<string, string>();
  yield frame.slice(0, end);
  for (const problem of problems) yield `\n${resultOf(problem, head.place, templates)}`;
  yield frame.slice(end);
}

function frameOf({ feedSubmissionId, sellerId, counts }: ReportHead): string {
  return xml()
    .create(
      { version: '1.0', encoding: 'UTF-8' },
      {
        AmazonEnvelope: {
          '@': SCHEMA,
          Header: { DocumentVersion: '1.02', MerchantIdentifier: sellerId },
          MessageType: 'ProcessingReport',
          Message: {
            MessageID: '1',
            ProcessingReport: {
              DocumentTransactionID: feedSubmissionId,
              StatusCode: 'Complete',
              ProcessingSummary: {
                MessagesProcessed: counts.processed,
                MessagesSuccessful: counts.successful,
                MessagesWithError: counts.failed,
                MessagesWithWarning: counts.warned,
              },
            },
          },
        },
      },
    )
    .end(LAYOUT);
}

/** There are few kinds of Result, and building one takes fifty times as long as filling it in: so each is built once. */
function resultOf(problem: MessageProblem, place: ReportPlace, templates: Map<string, string>): string {
  const { code, type, messageId } = resultCodes[problem.result]!;
  const subjects = Object.keys(problem.about);
  const kind = subjects.join();
  if (!templates.has(kind)) templates.set(kind, templateOf(subjects));
  const values: Readonly<Record<string, string>> = {
    MessageID: messageId ?? problem.label,
    ResultCode: type === 'Warning' ? 'Warning' : 'Error',
    ResultMessageCode: String(code),
    ResultDescription: resultText(problem, place),
    ...problem.about,
  };
  return templates.get(kind)!.replace(/\{(\w+)\}/g, (_, name: string) => escaped(values[name]!));
}

function templateOf(subjects: readonly string[]): string {
  const hole = (name: string) => [name, `{${name}}`];
  const names = ['MessageID', 'ResultCode', 'ResultMessageCode', 'ResultDescription'];
  return xml()
    .fragment({
      Result: {
        ...Object.fromEntries(names.map(hole)),
        ...(subjects.length > 0 && { AdditionalInfo: Object.fromEntries(subjects.map(hole)) }),
      },
    })
    .toString({ ...LAYOUT, offset: RESULT_DEPTH });
}

/** MWS escaped apostrophes too. */
const escaped = (text: string): string => escapeXml(text).replaceAll("'", '&apos;');
