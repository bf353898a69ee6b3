import { buildElement } from '../protocol/xml-element.js';
import type { XmlElement } from '../protocol/xml-element.js';
import { escapeXml } from '../protocol/xml-text.js';
import { resultCodes } from './problem.js';
import type { MadeReport, MessageProblem } from './problem.js';
import { resultText } from './result-text.js';
import type { ReportPlace } from './result-text.js';

/** What a processing report is about. */
export interface ReportHead {
  feedSubmissionId: string;
  sellerId: string;
  place: ReportPlace;
  counts: { processed: number; successful: number; failed: number; warned: number };
}

const DECLARATION = '<?xml version="1.0" encoding="UTF-8"?>';

const SCHEMA = {
  'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
  'xsi:noNamespaceSchemaLocation': 'amzn-envelope.xsd',
};

/** Indented with tabs, as MWS did it; a report is never built as a whole. */
const INDENT = '\t';
const RESULT_DEPTH = 3;
const END = '\n\t\t</ProcessingReport>';

/** An XML processing report piece by piece: its frame, and between its parts a Result for each problem. */
export function* xmlReport(
  head: ReportHead,
  problems: Iterable<MessageProblem | MadeReport>,
): Generator<string, void> {
  const frame = frameOf(head);
  const end = frame.lastIndexOf(END);
  const templates = new Map<string, string>();
  yield frame.slice(0, end);
  for (const problem of problems)
    yield `\n${'reference' in problem ? madeReport(problem) : resultOf(problem, head.place, templates)}`;
  yield frame.slice(end);
}

function frameOf({ feedSubmissionId, sellerId, counts }: ReportHead): string {
  const summary = {
    MessagesProcessed: counts.processed,
    MessagesSuccessful: counts.successful,
    MessagesWithError: counts.failed,
    MessagesWithWarning: counts.warned,
  };
  const report = [
    { name: 'DocumentTransactionID', content: feedSubmissionId },
    { name: 'StatusCode', content: 'Complete' },
    { name: 'ProcessingSummary', content: named(summary) },
  ];
  const envelope = [
    { name: 'Header', content: named({ DocumentVersion: '1.02', MerchantIdentifier: sellerId }) },
    { name: 'MessageType', content: 'ProcessingReport' },
    {
      name: 'Message',
      content: [
        { name: 'MessageID', content: '1' },
        { name: 'ProcessingReport', content: report },
      ],
    },
  ];
  const root = { name: 'AmazonEnvelope', attributes: SCHEMA, content: envelope };
  return `${DECLARATION}\n${buildElement(root, { indent: INDENT, depth: 0, escape: escaped })}`;
}

/** An element for each of some values. */
const named = (values: Readonly<Record<string, string | number>>): XmlElement[] =>
  Object.entries(values).map(([name, value]) => ({ name, content: String(value) }));

/** The successor's samples have the id there; where MWS had it is not known. */
const madeReport = ({ label, reference }: MadeReport): string =>
  buildElement(
    { name: 'Result', content: named({ MessageID: label, DocumentReportReferenceID: reference }) },
    { indent: INDENT, depth: RESULT_DEPTH },
  );

/** There are few kinds of Result: each is built once, and then filled in. */
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
  const holes = (names: readonly string[]): XmlElement[] =>
    names.map((name) => ({ name, content: `{${name}}` }));
  const about = subjects.length > 0 ? [{ name: 'AdditionalInfo', content: holes(subjects) }] : [];
  const names = ['MessageID', 'ResultCode', 'ResultMessageCode', 'ResultDescription'];
  const result = { name: 'Result', content: [...holes(names), ...about] };
  return buildElement(result, { indent: INDENT, depth: RESULT_DEPTH });
}

/** MWS escaped apostrophes too. */
const escaped = (text: string): string => escapeXml(text).replaceAll("'", '&apos;');
