import { escapeXml, keepBlanks } from '../xml-text.js';
import type { XmlElement } from '../xml-element.js';
import type { Layout } from './element.js';
import type { Frame } from './frame.js';

/** An answer that was given as elements, without what MWS writes around every answer. */
export interface XmlAnswer {
  /** What the root declares beside the namespace of the section. */
  attributes: Record<string, string>;
  results: readonly XmlElement[];
}

/** Writes it as the operation's own answers are laid out; names, texts and order are those that were given. */
export function writeXmlAnswer(
  { start, end, layout }: Frame,
  { attributes, results }: XmlAnswer,
  requestId: string,
  namespace: string,
): string {
  const inner = results.map((each) => written(each, layout, 1)).join('');
  return start(namespace, attributesOf(attributes)) + inner + end(requestId);
}

function written({ name, attributes = {}, content }: XmlElement, layout: Layout, depth: number): string {
  const before = layout.before(depth);
  const tag = `${before}<${name}${attributesOf(attributes)}`;
  if (content.length === 0) return `${tag}/>`;
  if (typeof content === 'string') return `${tag}>${escapeXml(content)}</${name}>`;
  const inner = content.map((each) => written(each, layout, depth + 1)).join('');
  return `${tag}>${inner}${before}</${name}>`;
}

const attributesOf = (attributes: Readonly<Record<string, string>>): string =>
  Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${keepBlanks(escapeXml(value))}"`)
    .join('');
