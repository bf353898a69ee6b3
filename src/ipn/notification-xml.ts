import { escapeXml } from '../protocol/xml-text.js';

/** An element: its name, and its text or what is in it. Undefined: it is not there. */
export type Element = [name: string, content: string | readonly (Element | undefined)[]];

const NAMESPACE = 'https://mws.amazonservices.com/ipn/OffAmazonPayments/2013-01-01';

/** The XML of a notification, as Amazon laid it out: no line break behind the declaration, four spaces, none at the end. */
export const notificationXml = ([name, content]: Element): string =>
  `<?xml version="1.0" encoding="UTF-8"?>${write([`${name} xmlns="${NAMESPACE}"`, content], name, '')}`;

function write([open, content]: Element, name: string, indent: string): string {
  if (typeof content === 'string')
    return content === '' ? `${indent}<${open}/>` : `${indent}<${open}>${escapeXml(content)}</${name}>`;
  const children = content.filter((child) => child !== undefined);
  if (children.length === 0) return `${indent}<${open}/>`;
  const inner = children.map((child) => write(child, child[0], `${indent}    `));
  return `${indent}<${open}>\n${inner.join('\n')}\n${indent}</${name}>`;
}
