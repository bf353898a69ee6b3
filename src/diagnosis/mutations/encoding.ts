import { encodeRfc3986 } from '../../protocol/percent.js';
import { writing } from '../draft.js';
import type { Draft } from '../draft.js';
import { mistaking } from '../mutation.js';
import type { Mutation } from '../mutation.js';

const mistake = mistaking('write');
const rfc3986 = writing(encodeRfc3986);

/** RFC 3986 and then some of it otherwise. */
const changed = (escape: RegExp | string, instead: string | ((found: string) => string)): Draft['write'] =>
  writing((text) => encodeRfc3986(text).replaceAll(escape, instead as string));

const twice = (text: string): string => encodeRfc3986(encodeRfc3986(text));

/** As HTML forms do it, which Java and PHP have functions for. */
const asForm = (text: string): string => new URLSearchParams({ '': text }).toString().slice(1);

/** Characters as bytes of ISO 8859-1, which has no others than its own. */
const latin1 = (text: string): string =>
  Array.from(text, (char) =>
    char > '\xff' ? '%3F' : char > '\x7f' ? escapeByte(char) : encodeRfc3986(char),
  ).join('');
const escapeByte = (char: string): string => `%${char.charCodeAt(0).toString(16).toUpperCase()}`;

/** JavaScript's old `escape`. */
const oldEscape = (text: string): string =>
  text.replaceAll(/[^A-Za-z0-9@*_+\-./]/g, (char) => {
    const code = char.charCodeAt(0).toString(16).toUpperCase();
    return code.length > 2 ? `%u${code.padStart(4, '0')}` : `%${code.padStart(2, '0')}`;
  });

const asSent: Draft['write'] = (pairs) =>
  pairs.map(({ sentName, sentValue }) => `${sentName}=${sentValue}`).join('&');

/** Mistakes in how names and values are escaped. */
export const encodingMistakes: readonly Mutation[] = [
  mistake('encoding-plus', changed('%20', '+')),
  mistake('encoding-form', writing(asForm)),
  mistake('encoding-form', writing((text) => asForm(text).replaceAll('+', '%20'))),
  mistake('encoding-hex-case', changed(/%[0-9A-F]{2}/g, (escape) => escape.toLowerCase())),
  mistake('encoding-twice', (pairs) => pairs.map(({ name, value }) => `${encodeRfc3986(name)}=${twice(value)}`).join('&')),
  mistake('encoding-twice', writing(twice)),
  mistake('encoding-whole-query', (pairs) => encodeRfc3986(rfc3986(pairs))),
  mistake('encoding-none', writing((text) => text)),
  mistake('encoding-latin1', writing(latin1)),
  mistake('encoding-reserved', writing((text) => encodeURIComponent(text.toWellFormed()))),
  mistake('encoding-uri', writing((text) => encodeURI(text.toWellFormed()))),
  mistake('encoding-slash', changed('%2F', '/')),
  mistake('encoding-colon', changed('%3A', ':')),
  mistake('encoding-slash', changed(/%2F|%3A/g, (escape) => (escape === '%2F' ? '/' : ':'))),
  mistake('encoding-tilde', changed('~', '%7E')),
  mistake('encoding-escape', writing(oldEscape)),
  mistake('encoding-form', asSent),
]; // prettier-ignore
