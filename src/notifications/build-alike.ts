import { LRUCache } from 'lru-cache';
import { buildElement } from '../protocol/xml-element.js';
import type { XmlElement } from '../protocol/xml-element.js';
import { escapeXml } from '../protocol/xml-text.js';

const INDENT = '  ';

/** Stands for a text in what the library builds; it is a character that no text keeps its place by. */
const PLACE = '\ue000';

/** What stands between the texts of elements that are alike, by how they are made up. */
const known = new LRUCache<string, string[]>({ max: 500 });

/**
 * Builds an element as `buildElement` does, for those of which there are many that differ in their texts alone: a storm of messages
 * has the library build each shape once. @param depth how many levels it is indented by
 */
export function buildAlike(element: XmlElement, depth: number): string {
  const texts: string[] = [];
  const shape = `${depth}${shapeOf(element, texts)}`;
  const between = known.get(shape) ?? learn(shape, element, depth);
  let document = between[0]!;
  for (const [at, text] of texts.entries()) document += escapeXml(text) + between[at + 1]!;
  return document;
}

/** How an element is made up, without its texts, which are gathered as they stand in the document. */
function shapeOf({ name, attributes = {}, content }: XmlElement, texts: string[]): string {
  let shape = `<${name}`;
  for (const [key, value] of Object.entries(attributes)) {
    texts.push(value);
    shape += ` ${key}`;
  }
  if (typeof content !== 'string')
    return `${shape}>${content.map((child) => shapeOf(child, texts)).join('')}/`;
  if (content === '') return `${shape}/`;
  texts.push(content);
  return `${shape}=/`;
}

function learn(shape: string, element: XmlElement, depth: number): string[] {
  const between = buildElement(emptied(element), { indent: INDENT, depth }).split(PLACE);
  known.set(shape, between);
  return between;
}

const emptied = ({ name, attributes = {}, content }: XmlElement): XmlElement => ({
  name,
  attributes: Object.fromEntries(Object.keys(attributes).map((key) => [key, PLACE])),
  content: typeof content !== 'string' ? content.map(emptied) : content === '' ? '' : PLACE,
});
