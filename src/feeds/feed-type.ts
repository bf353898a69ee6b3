import { readData } from '../model/data-file.js';

/** How a feed is written: `uiee` is lines of text, `pdf` is not read at all. */
export type FeedFormat = 'xml' | 'flat-file' | 'uiee' | 'pdf' | 'json';

/** What processing does with the feeds of one type: those with neither message, record, json nor whole are stored. */
export interface FeedProcessing {
  format: FeedFormat;
  /** The element of each XML message. */
  message?: string;
  /** The columns of each line of a flat file. */
  record?: string;
  /** The kind of each message of a JSON feed. */
  json?: string;
  /** The result of a feed with another seller's MerchantIdentifier; absent: that of most types. */
  wrongMerchant?: string;
  /** Listing feeds had a processor of their own. */
  processor?: 'listings';
  /** Its first row must name a template. */
  template?: true;
  /** A flat file that is done as a whole or not at all. */
  whole?: string;
  /** Purge-and-replace takes what is not in the feed out of the shop. */
  purges?: boolean;
}

/** How much of anything a feed may hold, so that time and memory are bounded whatever it is. */
export interface Bounds {
  messages: number;
  depth: number;
  /** In one piece of text, tag or comment. */
  tokenCharacters: number;
  elementsPerMessage: number;
  charactersPerMessage: number;
  attributesPerElement: number;
  columns: number;
}

const { bounds: limits, types } = readData<{
  bounds: Bounds;
  types: Readonly<Record<string, Omit<FeedProcessing, 'format'> & { format?: FeedFormat }>>;
}>('feeds/processing.json');

const { feedTypes } = readData<{ feedTypes: { FeedType: string; format: FeedFormat }[] }>('feed-types.json');
const formats = new Map(feedTypes.map(({ FeedType, format }) => [FeedType, format]));

export const bounds: Bounds = limits;

/** How the feeds of a type are processed; no list of types is complete, and of one that is on none the name must do. */
export const processingOf = (feedType: string): FeedProcessing => ({
  format: formats.get(feedType) ?? (feedType.includes('_FLAT_FILE_') ? 'flat-file' : 'pdf'),
  ...types[feedType],
});

/** The columns of one kind of record. */
export interface RecordColumns {
  /** Headings by which the processing report names a record. */
  about: ('sku' | 'order-id' | 'order-item-id')[];
  /** Our names of those without which the file fails. */
  required: string[];
  /** Our name, and the headings that it goes by. */
  columns: Readonly<Record<string, string[]>>;
  /** A file in whose first rows no heading is known fails for that, and not for a field that is missing. */
  namesHeadings?: boolean;
  /** Further known headings; undefined: no heading is unknown. */
  others?: string[];
}

const { records, templateTypes } = readData<{
  records: Readonly<Record<string, RecordColumns>>;
  templateTypes: readonly string[];
}>('feeds/columns.json');

/** The templates that a first row may name, in lower case. */
export const templates: ReadonlySet<string> = new Set(templateTypes.map((name) => name.toLowerCase()));

export const columnsOf = (record: string): RecordColumns => records[record]!;
