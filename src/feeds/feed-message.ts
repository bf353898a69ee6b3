import type { MwsHost } from '../model/load.js';
import type { World } from '../world/world.js';
import type { Feed } from '../store/feeds.js';
import type { Participation } from '../registry/sellers.js';
import type { Element } from './element.js';
import type { Problem, Subject } from './problem.js';

/** One message of a feed as it was read: what it asks for, or what is wrong with it. Plain data, for a worker posts it. */
export interface FeedMessage {
  /** The MessageID, or the number of the record in a flat file. */
  label: string;
  about: Subject;
  wish?: unknown;
  problem?: Problem;
}

/** What a feed says besides its messages. */
export interface FeedFrame {
  messages: number;
  purgeAndReplace: boolean;
  /** What is wrong with a flat file, yet does not stop it. */
  warnings: Problem[];
}

/** Reads a feed chunk by chunk; what it returns is known in the end. @throws Refusal where the whole feed fails */
export type FeedReader = Generator<FeedMessage[], FeedFrame>;

/** A feed that is being applied. */
export interface Job {
  world: World;
  feed: Feed;
  sellerId: string;
  /** The older name of the seller's account; absent: it has none. */
  merchantToken: string | undefined;
  /** That of the seller's account; absent: it was not set. */
  language: string | undefined;
  /** The MWS host that it was sent to; absent: an address that is none. */
  host: MwsHost | undefined;
  /** The marketplaces that it is for: those that it was submitted for, else those of its host's region in which the seller lists anything. */
  participations: readonly Participation[];
  /** Where a product goes that is new: the marketplaces that the feed names, else the first of those that it is about. */
  home: readonly Participation[];
}

export type OperationType = 'Update' | 'Delete' | 'PartialUpdate';

/** What is to be noted of a message besides whether it was done. */
export interface Notes {
  /** It made a report, which the processing report names. */
  made(reportId: string): void;
  /** It was done, and something is to be said of it. */
  warn(result: string, values: Readonly<Record<string, string>>): void;
}

/** A kind of XML message: what it must have, and what it does. */
export interface MessageType<Wish = unknown> {
  /** Makes a wish of what was read; it knows no world. @throws Refusal */
  read(message: Element, operation: OperationType): Wish;
  /** Does what is wished. It refuses before it changes anything. @throws Refusal */
  apply(job: Job, wish: Wish, notes: Notes): void;
}

/** The columns of a line of a flat file that have a value, by our names of them. */
export type Columns = Readonly<Record<string, string | undefined>>;

/** A kind of record in flat files: what it must have, and what it does. */
export interface RecordType<Wish = unknown> {
  /** Makes a wish of what was read; it knows no world. @throws Refusal */
  read(columns: Columns): Wish;
  /** Does what is wished. It refuses before it changes anything. @throws Refusal */
  apply(job: Job, wish: Wish, notes: Notes): void;
}
