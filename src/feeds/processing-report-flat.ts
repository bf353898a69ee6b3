import { readData } from '../model/data-file.js';
import { rulesAsOf } from '../model/years.js';
import type { AsOf } from '../model/years.js';
import type { RecordColumns } from './feed-type.js';
import { resultCodes } from './problem.js';
import type { MessageProblem } from './problem.js';
import type { ReportHead } from './processing-report-xml.js';
import { resultText } from './result-text.js';
import type { ReportPlace } from './result-text.js';

interface Words {
  summary: string;
  processed: string;
  successful: string;
  headings: Readonly<Record<'record' | RecordColumns['about'][number] | 'code' | 'type' | 'message', string>>;
  types: Readonly<Record<'Error' | 'Warning' | 'Fatal', string>>;
}

const { charsets, words } = readData<{
  charsets: Readonly<Record<string, string>>;
  words: Readonly<Record<string, Words>>;
}>('feeds/reports.json');

/** The charset of flat-file processing reports in a marketplace. */
export const flatReportCharset = ({ countryCode, region }: ReportPlace): string =>
  charsets[countryCode] ?? charsets[region]!;

/** The Content-Type of flat-file processing reports in a marketplace and a year, without a blank as it was recorded. */
export const flatReportType = (place: ReportPlace, year: AsOf): string =>
  rulesAsOf(year).flatReportType.replace('{charset}', flatReportCharset(place));

/** The names of a record in the table, and where a problem has them. */
const SUBJECT = { sku: 'SKU', 'order-id': 'AmazonOrderID', 'order-item-id': 'AmazonOrderItemCode' } as const;

/**
 * A flat-file processing report piece by piece: the summary, and a table of problems where there are any.
 * @param about the columns that name a record
 */
export function* flatReport(
  { counts, place }: ReportHead,
  about: RecordColumns['about'],
  problems: Iterable<MessageProblem>,
): Generator<string, void> {
  const { summary, processed, successful, headings, types } = words[place.language] ?? words['en']!;
  yield `${summary}\n\t${processed}\t\t${counts.processed}\n\t${successful}\t\t${counts.successful}\n\n`;
  let first = true;
  for (const problem of problems) {
    const { code, type } = resultCodes[problem.result]!;
    const names = about.map((column) => problem.about[SUBJECT[column]] ?? '');
    const text = resultText(problem, place).replace(/[\t\r\n]+/g, ' ');
    const line = `${[problem.label, ...names, code, types[type], text].join('\t')}\n`;
    if (!first) yield line;
    else yield `${tableHead(headings, about)}${line}`;
    first = false;
  }
}

function tableHead(headings: Words['headings'], about: RecordColumns['about']): string {
  const columns = ['record', ...about, 'code', 'type', 'message'] as const;
  return `${columns.map((column) => headings[column]).join('\t')}\n`;
}
