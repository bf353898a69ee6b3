import { compareBytes } from '../../protocol/canonical.js';
import type { Pair } from '../../protocol/parameters.js';
import { encodeRfc3986 } from '../../protocol/percent.js';
import { mistaking } from '../mutation.js';
import type { Mutation } from '../mutation.js';

type Compare = (a: string, b: string) => number;

const byName =
  (compare: Compare) =>
  (pairs: readonly Pair[]): readonly Pair[] =>
    pairs.toSorted((a, b) => compare(a.name, b.name) || compareBytes(a.value, b.value));

const ignoringCase: Compare = (a, b) => compareBytes(a.toLowerCase(), b.toLowerCase());
const { compare: byLocale } = new Intl.Collator('en');
const { compare: byLocaleWithNumbers } = new Intl.Collator('en', { numeric: true });

/** Digits as numbers, all else as bytes: `Id.2` before `Id.10`. */
const withNumbers: Compare = (a, b) => compareBytes(padded(a), padded(b));
const padded = (text: string): string => text.replaceAll(/\d+/g, (digits) => digits.padStart(10, '0'));

const whole = ({ name, value }: Pair): string => `${encodeRfc3986(name)}=${encodeRfc3986(value)}`;

const mistake = mistaking('order');

/** Mistakes in the order of the parameters. */
export const orderMistakes: readonly Mutation[] = [
  mistake('order-as-sent', (pairs) => pairs),
  mistake('order-case', byName(ignoringCase)),
  mistake('order-locale', byName(byLocale)),
  mistake('order-numbers', byName(withNumbers)),
  mistake('order-numbers', byName(byLocaleWithNumbers)),
  mistake('order-whole-pairs', (pairs) => pairs.toSorted((a, b) => compareBytes(whole(a), whole(b)))),
  mistake(
    'order-backwards',
    byName((a, b) => compareBytes(b, a)),
  ),
];
