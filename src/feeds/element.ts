import { refuse } from './problem.js';

/** An element of a message. */
export interface Element {
  name: string;
  attributes: Readonly<Record<string, string>>;
  /** Its own text, without that of its children. */
  text: string;
  children: Element[];
  /** Where its end tag ended, counted from 1: there MWS's validator said that something was wrong. */
  line: number;
  column: number;
}

export const childOf = (element: Element, name: string): Element | undefined =>
  element.children.find((child) => child.name === name);

export const childrenOf = (element: Element, name: string): Element[] =>
  element.children.filter((child) => child.name === name);

/** The text of a child without the white space around it; undefined where it is empty or not there. */
export const textOf = (element: Element, name: string): string | undefined =>
  childOf(element, name)?.text.trim() || undefined;

/** The text of a child that must be there. @throws Refusal */
export const requiredText = (element: Element, name: string): string =>
  textOf(element, name) ?? missing(element, name);

/** @throws Refusal always */
export const missing = ({ name, line, column }: Element, child: string): never =>
  refuse('missingElement', { line, column, element: name, missing: child });

/** What MWS's schemas called the numbers. */
interface Range {
  minimum: number;
  type: string;
}

export const nonNegative: Range = { minimum: 0, type: 'nonNegativeInteger' };
export const positive: Range = { minimum: 1, type: 'positiveInteger' };

/** More of anything no seller has; it keeps sums exact. */
const MOST = 99_999_999;

/** The whole number of a child; undefined where it is not there. @throws Refusal */
export function integerOf(element: Element, name: string, { minimum, type }: Range): number | undefined {
  const child = childOf(element, name);
  if (!child) return undefined;
  const { line, column } = child;
  const value = child.text.trim();
  if (!/^[+-]?\d{1,15}$/.test(value)) refuse('notANumber', { line, column, value: brief(value), type });
  const number = Number(value);
  if (number < minimum) refuse('belowMinimum', { line, column, value, minimum, type });
  if (number > MOST) refuse('aboveMaximum', { line, column, value, maximum: MOST, type });
  return number;
}

/** The amount of an element, with two decimals. @throws Refusal where it is no number */
export function amountOf({ text, line, column }: Element): string {
  const value = text.trim();
  if (!/^[+-]?(\d{1,9}(\.\d*)?|\.\d+)$/.test(value))
    refuse('notANumber', { line, column, value: brief(value), type: 'decimal' });
  return Number(value).toFixed(2);
}

/** The text of a child that must be one of `values`; undefined where it is not there. @throws Refusal */
export function oneOf<Value extends string>(
  element: Element,
  name: string,
  values: readonly Value[],
): Value | undefined {
  const child = childOf(element, name);
  if (!child) return undefined;
  const { line, column } = child;
  const value = child.text.trim();
  return (
    values.find((known) => known === value) ??
    refuse('unknownValue', { line, column, value: brief(value), values: values.join(', ') })
  );
}

/** A SKU has 40 characters at most. @throws Refusal */
export function skuOf(element: Element, name = 'SKU'): string {
  const sku = requiredText(element, name);
  if (sku.length <= 40) return sku;
  const { line, column } = childOf(element, name)!;
  return refuse('tooLong', {
    line,
    column,
    value: brief(sku),
    length: sku.length,
    maximum: 40,
    type: 'SKUType',
  });
}

/** Enough of a value to know it by: what is wrong with it may be its length. */
export const brief = (value: string): string => (value.length > 80 ? `${value.slice(0, 80)}...` : value);
