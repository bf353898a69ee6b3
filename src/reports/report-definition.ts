import { readdirSync } from 'node:fs';
import { readData } from '../model/data-file.js';
import type { ListingStatus } from '../store/listings.js';
import type { Channel, OrderStatus } from '../store/orders/order.js';

/** Where a fact comes from: `source` names entries of the file's `sources`. */
export interface Evidence {
  status: 'confirmed' | 'chosen';
  source: string | string[];
}

/** Where a value comes from and how it is written. Neither `from` nor `value`: it was always empty. */
export interface ValueDefinition {
  /** A field of the source's rows. */
  from?: string;
  /** What stands there always. */
  value?: string;
  /** `text` if absent; formats.ts has the list. */
  format?: string;
  /** What MWS wrote for a value; a value that is not among them stands as it is. */
  values?: Record<string, string>;
}

/** A column of a flat file, known by its key in `columns`. */
export interface ColumnDefinition extends ValueDefinition, Evidence {
  /** What the header calls it, where that is not the key. */
  name?: string;
  /** What the header calls it in some countries. */
  names?: Record<string, string>;
  /** The column is there only if the report has this trait: an option of the request, or one that the source gives. */
  only?: string;
  /** It says who the buyer is: it is empty in a report for general use. */
  personal?: true;
}

/** An element of an XML document. One without a value and without anything in it is left out, unless it says `always`. */
export interface ElementDefinition extends ValueDefinition, Partial<Evidence> {
  element: string;
  attributes?: Record<string, ValueDefinition>;
  /** It comes once for each row of this field. */
  each?: string;
  /** It comes only for rows whose `field` has one of `values`. */
  when?: { field: string; values: string[] };
  always?: boolean;
  children?: ElementDefinition[];
}

/** The document around the rows: what stands before and after them, as lines. */
export interface XmlDocument {
  indent: string;
  before: string[];
  after: string[];
  /** What a row is: the first of these whose `when` it meets, so deep. */
  rows: ElementDefinition[];
  depth: number;
}

/** Which rows a source gives; every source has its own meaning of them. */
export interface Selection {
  /** One marketplace, those of the request (`named`), or all of the region. */
  marketplaces: 'one' | 'named' | 'region';
  /** Absent: the period of the request is not asked. */
  by?: 'purchase' | 'update';
  /** Nothing that is older than so many days; with `wholePeriod` whatever period the request has. */
  lastDays?: number;
  wholePeriod?: boolean;
  statuses?: OrderStatus[];
  channels?: Channel[];
  listings?: ListingStatus[];
  /** Only offers that the seller fulfils and has in stock. */
  withStock?: boolean;
}

/** What stands in the reports of some types. */
export interface ReportDefinition {
  reportTypes: string[];
  format: 'tab' | 'xml';
  /** A name in sources/index.ts. */
  rows: string;
  select: Selection;
  /** What becomes of a report without a row: a document all the same, or `_DONE_NO_DATA_`. */
  empty: 'document' | 'no data';
  /** A name in encodings.json. */
  encoding: string;
  /** Columns in their order; for some countries others. */
  columns?: string[];
  columnsIn?: Record<string, string[]>;
  document?: XmlDocument;
  layout: Evidence;
}

/** One file of data/reports. */
export interface ReportFile {
  sources: Record<string, string>;
  columns?: Record<string, ColumnDefinition>;
  reports: ReportDefinition[];
}

/** A definition with the columns of its file. */
export interface KnownReport extends ReportDefinition {
  file: ReportFile;
}

const FOLDER = new URL('../../data/reports/', import.meta.url);
const TABLES = ['encodings.json', 'formats.json'];

/** The names of the files that define reports. */
export const reportFiles = (): string[] =>
  readdirSync(FOLDER)
    .filter((name) => name.endsWith('.json') && !TABLES.includes(name))
    .sort();

let known: Map<string, KnownReport> | undefined;

/** What stands in reports of a type; undefined where only a scenario can say it. Read when it is first asked for. */
export function findReportDefinition(reportType: string): KnownReport | undefined {
  known ??= new Map(reportFiles().flatMap(definitionsIn));
  return known.get(reportType);
}

function definitionsIn(name: string): [string, KnownReport][] {
  const file = readData<ReportFile>(`reports/${name}`);
  return file.reports.flatMap((report) =>
    report.reportTypes.map((type): [string, KnownReport] => [type, { ...report, file }]),
  );
}
