import { escapeXml } from './xml-text.js';

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

/** An element on lines of its own, the last without its line break; one with nothing in it is `<Name/>`. */
export function writeElement(element: XmlElement, layout: XmlLayout): string {
  const { name, attributes = {}, content } = element;
  const { indent, depth, escape = escapeXml } = layout;
  const margin = indent.repeat(depth);
  const pairs = Object.entries(attributes).map(([key, value]) => ` ${key}="${escapeXml(value)}"`);
  const tag = `${margin}<${name}${pairs.join('')}`;
  if (content.length === 0) return `${tag}/>`;
  if (typeof content === 'string') return `${tag}>${escape(content)}</${name}>`;
  const inner = content.map((child) => writeElement(child, { ...layout, depth: depth + 1 }));
  return `${tag}>\n${inner.join('\n')}\n${margin}</${name}>`;
}
