import type * as xmlbuilder2 from 'xmlbuilder2';
import { lazily } from '../model/lazy-module.js';
import type { KnownMarketplace } from '../model/marketplaces.js';
import type { ReportWriter } from './flat-writer.js';
import { writeValue } from './formats.js';
import type { ElementDefinition, KnownReport } from './report-definition.js';
import type { Cell, Row } from './row.js';

const xml = lazily<typeof xmlbuilder2>('xmlbuilder2');

/** What xmlbuilder2 makes an element of: `@name` is an attribute, `#` its text. */
interface Node {
  [name: string]: string | Node | (string | Node)[];
}

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
    const text = xml()
      .fragment({ invalidCharReplacement: ' ' }, { [definition!.element]: element })
      .end({
        prettyPrint: true,
        indent,
        offset: depth,
      });
    return `${text}\n`;
  };
  return {
    begin: () => filled(before),
    rows: (rows) => rows.map(write).join(''),
    end: () => filled(after),
  };
}

function makeElement(
  definition: ElementDefinition,
  row: Row,
  marketplace: KnownMarketplace,
): string | Node | undefined {
  const { attributes = {}, children, always } = definition;
  const text = writeValue(definition, row, marketplace);
  const node: Node = {};
  for (const [name, attribute] of Object.entries(attributes)) {
    node[`@${name}`] = writeValue(attribute, row, marketplace);
  }
  const bare = Object.keys(node).length === 0;
  for (const child of children ?? []) addChild(node, child, row, marketplace);
  const empty = text === '' && Object.keys(node).every((name) => name.startsWith('@'));
  if (empty && !always) return undefined;
  if (bare && !children) return text;
  return text === '' ? node : { ...node, '#': text };
}

function addChild(node: Node, child: ElementDefinition, row: Row, marketplace: KnownMarketplace): void {
  const rows = child.each === undefined ? [row] : rowsOf(row[child.each]);
  const elements = rows
    .filter((one) => isFor(child, one))
    .map((one) => makeElement(child, one, marketplace))
    .filter((element) => element !== undefined);
  if (elements.length > 0) node[child.element] = elements;
}

const isFor = ({ when }: ElementDefinition, row: Row): boolean =>
  !when || when.values.includes(String(row[when.field]));

const rowsOf = (cell: Cell): readonly Row[] => (Array.isArray(cell) ? (cell as readonly Row[]) : []);
