import type { XmlElement } from '../protocol/xml-element.js';
import { digitsOf } from '../store/hundredths.js';

/** An element of a payload; what is absent in it is not there. */
export const element = (
  name: string,
  content: string | readonly (XmlElement | undefined)[],
  attributes?: Readonly<Record<string, string>>,
): XmlElement => ({
  name,
  content: typeof content === 'string' ? content : content.filter((child) => child !== undefined),
  ...(attributes && { attributes }),
});

/** An element with a text; undefined where there is none. */
export const optional = (name: string, text: string | undefined): XmlElement | undefined =>
  text === undefined ? undefined : element(name, text);

/** An instant as messages have it, with milliseconds. */
export const instant = (name: string, at: number): XmlElement => element(name, new Date(at).toISOString());

/** An amount in hundredths, as offers have it: the amount comes first. */
export const amount = (name: string, hundredths: number, currency: string): XmlElement =>
  element(name, [element('Amount', digitsOf(hundredths)), element('CurrencyCode', currency)]);
