import type { KnownMarketplace } from '../model/marketplaces.js';
import { buildElement } from '../protocol/xml-element.js';
import type { XmlElement } from '../protocol/xml-element.js';
import { escapeXml } from '../protocol/xml-text.js';
import type { ReportWriter } from './flat-writer.js';
import { writeValue } from './formats.js';
import type { ElementDefinition, KnownReport } from './report-definition.js';
import type { Cell, Row } from './row.js';

/** An XML document whose rows are written one by one; what stands around them is the definition's. */
export function xmlWriter(
  report: KnownReport,
  marketplace: KnownMarketplace,
  around: Readonly<Record<string, string>>,
): ReportWriter {
  const { indent, before, after, rows: definitions, depth } = report.document!;
  const filled = (lines: readonly string[]) =>
    lines.map((text) => `${text.replace(/\{(\w+)\}/g, (_, name: string) => around[name]!)}\n`).join('');
  let number = 0;
  const write = (row: Row): string => {
    const definition = definitions.find((one) => isFor(one, row));
    const element = definition && makeElement(definition, { ...row, number: ++number }, marketplace);
    if (element === undefined) return '';
    return `${buildElement(element, { indent, depth, escape })}\n`;
  };
  return {
    begin: () => filled(before),
    rows: (rows) => rows.map(write).join(''),
    end: () => filled(after),
  };
}

/** Not U+FFFD, which the charsets of most reports lack too. */
const escape = (text: string): string => escapeXml(text, ' ');

function makeElement(
  definition: ElementDefinition,
  row: Row,
  marketplace: KnownMarketplace,
): XmlElement | undefined {
  const { element: name, children = [], always } = definition;
  const attributes = Object.fromEntries(
    Object.entries(definition.attributes ?? {}).map(([key, value]) => [
      key,
      writeValue(value, row, marketplace),
    ]),
  );
  const elements = children.flatMap((child) => makeElements(child, row, marketplace));
  const content = elements.length > 0 ? elements : writeValue(definition, row, marketplace);
  return content.length === 0 && !always ? undefined : { name, attributes, content };
}

/** An element, or one for each row of the field that it is for. */
function makeElements(definition: ElementDefinition, row: Row, marketplace: KnownMarketplace): XmlElement[] {
  const rows = definition.each === undefined ? [row] : rowsOf(row[definition.each]);
  return rows
    .filter((one) => isFor(definition, one))
    .map((one) => makeElement(definition, one, marketplace))
    .filter((element) => element !== undefined);
}

const isFor = ({ when }: ElementDefinition, row: Row): boolean =>
  !when || when.values.includes(String(row[when.field]));

const rowsOf = (cell: Cell): readonly Row[] => (Array.isArray(cell) ? (cell as readonly Row[]) : []);
