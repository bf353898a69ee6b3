import type * as xmlbuilder2 from 'xmlbuilder2';
import type { XMLBuilder } from 'xmlbuilder2/lib/interfaces.js';
import { lazily } from '../model/lazy-module.js';
import { escapeXml } from './xml-text.js';

const library = lazily<typeof xmlbuilder2>('xmlbuilder2');

/** Says that elements will be built: loading the library takes a tenth of a second. */
export const expectElements = library.ahead;

/** An element with its text, or with the elements in it. */
export interface XmlElement {
  name: string;
  attributes?: Readonly<Record<string, string>>;
  content: string | readonly XmlElement[];
}

export interface XmlLayout {
  /** What a level is indented by. */
  indent: string;
  /** How many levels the element itself is indented by. */
  depth: number;
  /** As text is written. */
  escape?: (text: string) => string;
}

/**
 * An element of a document that is built once, on lines of its own; one with nothing in it is `<Name/>`. Text is escaped, and
 * what XML 1.0 cannot hold replaced, before: the library passes that on, and leaves named references as they are.
 */
export function buildElement(element: XmlElement, { indent, depth, escape = escapeXml }: XmlLayout): string {
  const fragment = library().fragment();
  append(fragment, element, (text) => escape(text).replaceAll('&#xD;', '\r'));
  // It would escape a numeric reference once more, so that is written behind it.
  return fragment.end({ prettyPrint: true, indent, offset: depth }).replaceAll('\r', '&#xD;');
}

function append(
  parent: XMLBuilder,
  { name, attributes = {}, content }: XmlElement,
  escape: (text: string) => string,
): void {
  const node = parent.ele(name);
  for (const [key, value] of Object.entries(attributes)) node.att(key, escape(value));
  if (typeof content !== 'string') for (const child of content) append(node, child, escape);
  else if (content !== '') node.txt(escape(content));
}
