import { readData } from '../model/data-file.js';

/** How a document is ill-formed, as our parser noticed it. */
export interface XmlFault {
  /** What our parser says. */
  said: string;
  /** Whether the root was there before. */
  begun: boolean;
  /** The element that is open; absent: none is. */
  open: string | undefined;
  /** The element that was closed last. */
  closed: string;
  /** The end of what was read by then. */
  before: string;
}

/** A line of `data/feeds/xml-faults.json`. */
interface KnownFault {
  said: string;
  begun?: boolean;
  before?: string;
  text: string;
  at?: { line: number; column: number };
}

const { faults } = readData<{ faults: KnownFault[] }>('feeds/xml-faults.json');

const known = faults.map(({ said, begun, before, ...fault }) => ({
  ...fault,
  /** What was found in what our parser said, and in what was before. */
  fits(seen: XmlFault): { saying: RegExpExecArray; ending: RegExpExecArray } | undefined {
    if (begun !== undefined && begun !== seen.begun) return undefined;
    const saying = new RegExp(said).exec(seen.said);
    const ending = saying && new RegExp(before ?? '').exec(seen.before);
    return ending ? { saying, ending } : undefined;
  },
}));

/** Enough to see an entity reference by. */
export const FAULT_CONTEXT = 65_536;

/** What is in no XML 1.0 document. */
// eslint-disable-next-line no-control-regex
const INVALID = /[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])/;

/** The names in a tag in which the parser stopped at the last character: of its element, and of the attribute that was read last. */
function brokenTag(before: string): { tag: string; attribute: string } {
  const read = before.slice(0, -1);
  const quoted = /"[^"]*(?:"|$)|'[^']*(?:'|$)/g;
  const names =
    read
      .slice(read.lastIndexOf('<') + 1)
      .replaceAll(quoted, ' ')
      .match(/[^\s=/]+/g) ?? [];
  return { tag: names[0] ?? '', attribute: names.at(-1) ?? '' };
}

/** What MWS's parser of listing feeds said of a fault, and where it said so if that is always the same. */
export function describeXmlFault(seen: XmlFault): { text: string; at?: { line: number; column: number } } {
  for (const { text, at, fits } of known) {
    const found = fits(seen);
    if (!found) continue;
    const words: Record<string, string> = {
      1: found.ending[1] ?? '',
      named: found.saying[1] ?? '',
      ...brokenTag(seen.before),
      open: seen.open ?? '',
      closed: seen.closed,
      character: (INVALID.exec(seen.before)?.[0] ?? '\0').charCodeAt(0).toString(16),
    };
    return {
      text: text.replace(/\{(\w+)\}/g, (_, name: string) => words[name]!.slice(0, 80)),
      ...(at && { at }),
    };
  }
  throw new Error('The last line of xml-faults.json fits everything.');
}
