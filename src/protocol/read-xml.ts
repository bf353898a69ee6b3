import type * as fastXmlParser from 'fast-xml-parser';
import { lazily } from '../model/lazy-module.js';
import { unescapeXml } from './unescape-xml.js';
import type { XmlElement } from './xml-element.js';

const library = lazily<typeof fastXmlParser>('fast-xml-parser');

/** An element as it was written, with the place at which it begins in the text. */
export interface ReadElement extends XmlElement {
  attributes: Readonly<Record<string, string>>;
  content: string | readonly ReadElement[];
  at: number;
}

/** Thrown for what is no XML, or none that is taken. `at` is a place in the text with its line breaks as `withPlainBreaks` has them. */
export class XmlFault extends Error {
  readonly at: number;

  constructor(at: number, problem: string) {
    super(problem);
    this.at = at;
  }
}

/** Line breaks as a reader of XML sees them. */
export const withPlainBreaks = (text: string): string => text.replace(/\r\n?/g, '\n');

/**
 * Reads a document, or a piece of one that has several elements side by side. Names keep their prefixes, texts are as they were
 * written, and elements stand in their order; comments and processing instructions are left out.
 * @param text with plain line breaks.
 * @throws XmlFault
 */
export function readXml(text: string): ReadElement[] {
  refuseDoctype(text);
  const wrapped = WRAP + withoutDeclaration(text) + WRAP_END;
  refuseIllFormed(wrapped);
  const top = elementOf(parse(wrapped)[0]!).content;
  if (typeof top !== 'string') return [...top];
  throw new XmlFault(0, text.trim() === '' ? 'there is nothing in it' : 'there is no element in it');
}

/** Before what is read, which becomes one element, so that text outside of all elements is seen as well. */
const WRAP = '<_>\n';
const WRAP_END = '\n</_>';

const PASSED_OVER = /<!--[^]*?-->|<!\[CDATA\[[^]*?\]\]>|<!DOCTYPE/gi;

/** A document type can have entities that grow, and names files and addresses. @throws XmlFault */
export function refuseDoctype(text: string): void {
  for (const { 0: found, index } of text.matchAll(PASSED_OVER))
    if (/^<!d/i.test(found)) throw new XmlFault(index, 'a document type (DOCTYPE) is not taken');
}

function refuseIllFormed(wrapped: string): void {
  const verdict = library().XMLValidator.validate(wrapped);
  if (verdict === true) return;
  const { msg, line = 1, col = 1 } = verdict.err;
  const before = wrapped.split('\n', line - 1).reduce((sum, each) => sum + each.length + 1, 0);
  const last = wrapped.length - WRAP.length - WRAP_END.length;
  throw new XmlFault(Math.min(Math.max(0, before + col - 1 - WRAP.length), last), ownWords(msg));
}

const MISMATCH =
  /^Expected closing tag '(.*)' \(opened in line (\d+), col \d+\) instead of closing tag '(.*)'/;

/** What the validator says, without the element around it all. */
function ownWords(said: string): string {
  const [, open, line, closed] = MISMATCH.exec(said) ?? [];
  if (open === undefined) return said.replace(/\.$/, '');
  if (open === '_') return `</${closed}> closes no element`;
  if (closed === '_') return `the text ends before <${open}> of line ${Number(line) - 1} is closed`;
  return `</${closed}> stands where <${open}> of line ${Number(line) - 1} is to be closed`;
}

/** Blanks in its place, so that all else stands where it stood. */
const withoutDeclaration = (text: string): string =>
  text.replace(/^\ufeff?\s*<\?xml\b[^>]*\?>/, (found) => found.replace(/[^\n]/g, ' '));

/** What the parser makes of an element: its name with its content, and its attributes. Text is called `#text`. */
type Node = Record<string, unknown>;

function parse(text: string): Node[] {
  const { XMLParser } = library();
  const parser = new XMLParser({
    preserveOrder: true,
    ignoreAttributes: false,
    attributeNamePrefix: '',
    parseTagValue: false,
    parseAttributeValue: false,
    trimValues: false,
    processEntities: false,
    ignorePiTags: true,
    cdataPropName: '#cdata',
    captureMetaData: true,
  });
  try {
    return parser.parse(text) as Node[];
  } catch (error) {
    throw new XmlFault(0, (error as Error).message.replace(/^\[\w+\] /, ''));
  }
}

const placeOf = (node: Node): number => {
  const symbol = library().XMLParser.getMetaDataSymbol() as symbol;
  const { startIndex = 0 } = (node as Record<symbol, { startIndex?: number }>)[symbol] ?? {};
  return Math.max(0, startIndex - WRAP.length);
};

function elementOf(node: Node): ReadElement {
  const name = Object.keys(node).find((key) => key !== ':@')!;
  const at = placeOf(node);
  const attributes = Object.entries((node[':@'] ?? {}) as Record<string, string>).map(
    ([key, value]) => [key, unescaped(value.replace(/[\t\n]/g, ' '), at)] as const,
  );
  return {
    name,
    attributes: Object.fromEntries(attributes),
    content: contentOf(node[name] as Node[], at),
    at,
  };
}

function contentOf(nodes: readonly Node[], at: number): string | ReadElement[] {
  const text = nodes.map((node) => textOf(node, at)).join('');
  const elements = nodes.filter((node) => !('#text' in node) && !('#cdata' in node));
  if (elements.length === 0) return text;
  if (text.trim() === '') return elements.map(elementOf);
  throw new XmlFault(at, `there is text beside elements: ${JSON.stringify(text.trim().slice(0, 40))}`);
}

function textOf(node: Node, at: number): string {
  if ('#text' in node) return unescaped(node['#text'] as string, at);
  if (!('#cdata' in node)) return '';
  return (node['#cdata'] as Node[]).map((each) => each['#text'] as string).join('');
}

/** @throws XmlFault at the element for an entity that only a document type could explain */
function unescaped(text: string, at: number): string {
  return unescapeXml(text, (entity) => {
    throw new XmlFault(at, `${entity} is no character of XML`);
  });
}
