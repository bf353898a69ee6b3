import { createHash, createHmac } from 'node:crypto';
import { escape, SECRET, TOKEN, usual } from './testing.js';
import type { WrongSigner } from './testing.js';

const US = 'mws.amazonservices.com';
const base64 = (digest: Buffer) => digest.toString('base64');
const hex = (digest: Buffer) => digest.toString('hex');
/** A secret with which the default request gets a signature that has the characters a case needs. */
const until = (encode: (digest: Buffer) => string, has: RegExp): WrongSigner => {
  for (let minute = 10; minute < 60; minute++) {
    const parameters: Record<string, string> = { ...usual, Timestamp: `2020-06-24T14:${minute}:37Z` };
    const query = Object.keys(parameters).sort().map((name) => `${escape(name)}=${escape(parameters[name]!)}`).join('&');
    const digest = createHmac('sha256', SECRET).update(`POST\nlocalhost:2009\n/Orders/2013-09-01\n${query}`).digest();
    if (has.test(digest.toString('base64'))) return { parameters, encode };
  }
  throw new Error('No minute has such a signature.');
}; // prettier-ignore

const withText = (text: string): Record<string, string> => ({ ...usual, Query: text });
const asSent = Object.entries(usual)
  .map(([name, value]) => `${name}=${escape(value)}`)
  .join('&');
const numbered = (name: string) => name.replace(/\d+/, (digits) => digits.padStart(3, '0'));
const spaced = { parameters: withText('tea  pot') };
const lower = (text: string) => escape(text).replace(/%[0-9A-F]{2}/g, (found) => found.toLowerCase());
const caseless = (names: string[]) => names.sort((a, b) => (a.toLowerCase() < b.toLowerCase() ? -1 : 1));
const ids = (count: number) =>
  Object.fromEntries(Array.from({ length: count }, (_, at) => [`MarketplaceId.Id.${at + 1}`, `M${at}`]));
const FEED = '<AmazonEnvelope><Header/></AmazonEnvelope>';
const feed: WrongSigner = {
  path: '/Feeds/2009-01-01',
  feed: FEED,
  parameters: { ...usual, Action: 'SubmitFeed', Version: '2009-01-01' },
};
const without =
  (...left: string[]) =>
  (parameters: Record<string, string>) =>
    Object.fromEntries(Object.entries(parameters).filter(([name]) => !left.includes(name)));
const withValue = (name: string, value: string) => (parameters: Record<string, string>) => ({
  ...parameters,
  [name]: value,
});

/** Deliberate mistakes, each with the code by which it has to be named. */
export const wrongSigners: [code: string, what: string, signer: WrongSigner][] = [
  ['method-other', 'GET for POST', { signedMethod: 'GET' }],
  ['method-other', 'POST for GET', { method: 'GET', signedMethod: 'POST' }],
  ['method-case', 'small letters', { signedMethod: 'post' }],
  ['host-case', 'capitals', { signedHost: 'LOCALHOST:2009' }],
  ['host-case', 'capitals, without port', { signedHost: 'LOCALHOST' }],
  ['host-mws', 'a host that a library has built in', { signedHost: 'mws.amazonservices.de' }],
  ['host-region', 'another region', { host: US, signedHost: 'mws-eu.amazonservices.com' }],
  ['host-local', 'localhost for 127.0.0.1', { host: '127.0.0.1:2009', signedHost: 'localhost:2009' }],
  ['host-missing', 'an empty line', { signedHost: '' }],
  ['host-forwarded', 'a proxy that says so', { signedHost: 'shop.example.com:8080', forwarded: { host: 'shop.example.com:8080' } }],
  ['host-forwarded', 'without the port', { signedHost: 'shop.example.com', forwarded: { host: 'shop.example.com:8080' } }],
  ['host-forwarded', 'by the name of MWS', { signedHost: US, forwarded: { host: US } }],
  ['host-port', 'the port of a proxy', { signedHost: 'localhost:8080' }],
  ['host-port', 'of a proxy that says so', { signedHost: 'localhost:9443', forwarded: { port: '9443' } }],
  ['host-proxy', 'a name, and the port of a proxy that says so', { signedHost: '127.0.0.1:9443', forwarded: { port: '9443' } }],
  ['host-port', 'of another machine', { host: 'mws:2009', signedHost: 'mws:3000' }],
  ['host-proxy', 'name and port of a proxy', { signedHost: '127.0.0.1:8080' }],
  ['host-as-url', 'https:// before it', { host: US, signedHost: `https://${US}` }],
  ['host-as-url', 'a slash behind it', { host: US, signedHost: `${US}/` }],
  ['path-missing', 'an empty line', { signedPath: '' }],
  ['path-root', '/ where it is not taken', { signedPath: '/' }],
  ['path-slash-added', 'a slash that was not sent', { signedPath: '/Orders/2013-09-01/' }],
  ['path-slash-lost', 'no slash, where one was sent', { path: '/Orders/2013-09-01/', signedPath: '/Orders/2013-09-01' }],
  ['path-slash-doubled', 'base URL with a slash', { signedPath: '//Orders/2013-09-01' }],
  ['path-no-leading-slash', 'a relative path', { signedPath: 'Orders/2013-09-01' }],
  ['path-doubled', 'base URL with the path', { signedPath: '/Orders/2013-09-01/Orders/2013-09-01' }],
  ['path-encoded', 'slashes escaped', { signedPath: '%2FOrders%2F2013-09-01' }],
  ['path-case', 'small letters', { signedPath: '/orders/2013-09-01' }],
  ['path-with-query', 'the query too', { method: 'GET', lines: (method, host, path, query) => [method, host, `${path}?${query}`, query].join('\n') }],
  ['path-with-query', 'the query as it was sent', { method: 'GET', signedPath: `/Orders/2013-09-01?${asSent}` }],
  ['path-as-url', 'the whole URL', { signedPath: 'http://localhost:2009/Orders/2013-09-01' }],
  ['path-prefix', 'a proxy that says so', { signedPath: '/shop/Orders/2013-09-01', forwarded: { prefix: '/shop' } }],
  ['path-prefix', 'one that does not', { signedPath: '/mws/Orders/2013-09-01' }],
  ['path-section', 'that of Feeds', { signedPath: '/Feeds/2009-01-01' }],
  ['path-section', 'that of Products', { signedPath: '/Products/2011-10-01' }],
  ['path-half', 'no version', { signedPath: '/Orders' }],
  ['order-as-sent', 'not at all', { sort: (names) => names }],
  ['order-case', 'without regard to case', { parameters: { ...usual, addressLine: '1' }, sort: caseless }],
  ['order-locale', 'by a language', { parameters: { ...usual, 'id_b': '1', 'id.b': '2', 'Id-a': '3' }, sort: (names) => names.sort((a, b) => a.localeCompare(b, 'en')) }],
  ['order-numbers', 'numbers as numbers', { parameters: { ...usual, ...ids(11) }, sort: (names) => names.sort((a, b) => a.localeCompare(b, 'en', { numeric: true })) }],
  ['order-numbers', 'numbers as numbers, else as bytes', { parameters: { ...usual, ...ids(11), Zip: '1', an: '2', aN: '3' }, sort: (names) => names.sort((a, b) => (numbered(a) < numbered(b) ? -1 : 1)) }],
  ['order-whole-pairs', 'names with their values', { parameters: { ...usual, ...ids(11) }, sort: (names) => names.sort((a, b) => (`${a}=` < `${b}=` ? -1 : 1)) }],
  ['order-backwards', 'backwards', { sort: (names) => names.sort((a, b) => (a < b ? 1 : -1)) }],
  ['encoding-plus', '+ for a space', { ...spaced, escape: (text) => escape(text).replaceAll('%20', '+') }],
  ['encoding-form', 'as a form', { parameters: withText('a b*~'), escape: (text) => escape(text).replaceAll('%20', '+').replaceAll('%2A', '*').replaceAll('~', '%7E') }],
  ['encoding-hex-case', 'small hex digits', { escape: lower }],
  ['encoding-twice', 'values twice', { query: (pairs) => pairs.join('&').replaceAll('%', '%25') }],
  ['encoding-twice', 'names and values twice', { parameters: { ...usual, 'Név': '1' }, escape: (text) => escape(escape(text)) }],
  ['encoding-whole-query', 'the query as a whole', { query: (pairs) => escape(pairs.join('&')) }],
  ['encoding-none', 'not at all', { escape: (text) => text }],
  ['encoding-latin1', 'ISO 8859-1', { parameters: withText('Café'), escape: (text) => escape(text).replaceAll('%C3%A9', '%E9') }],
  ['encoding-reserved', "!'()* bare", { parameters: withText("it's (new)!*"), escape: encodeURIComponent }],
  ['encoding-uri', 'encodeURI', { parameters: withText('a b/c,d'), escape: encodeURI }],
  ['encoding-slash', '/ bare', { parameters: withText('a/b'), escape: (text) => escape(text).replaceAll('%2F', '/') }],
  ['encoding-colon', ': bare', { parameters: withText('a/b'), escape: (text) => escape(text).replaceAll('%3A', ':') }],
  ['encoding-tilde', '~ escaped', { parameters: withText('a~b*'), escape: (text) => escape(text).replaceAll('~', '%7E') }],
  ['encoding-escape', 'JavaScript escape', { parameters: withText('日本 @'), escape: (text) => escape(text).replaceAll('%E6%97%A5%E6%9C%AC', '%u65E5%u672C').replaceAll('%40', '@') }],
  ['signature-included', 'an empty Signature', { signed: withValue('Signature', '') }],
  ['body-included', 'the feed behind the parameters', { ...feed, lines: (...all) => all.join('\n') + FEED }],
  ['body-included', 'the feed as a line', { ...feed, lines: (...all) => [...all, FEED].join('\n') }],
  ['body-included', 'the feed as a parameter', { ...feed, signed: withValue('FeedContent', FEED) }],
  ['parameters-empty', 'no empty ones', { parameters: { ...usual, NextToken: '', Query: '' }, signed: without('NextToken', 'Query') }],
  ['parameters-repeated', 'one of two', { send: (pairs) => [...pairs, 'SellerId=AOTHER'].join('&') }],
  ['parameter-left-out', 'the token comes later', { signed: without('MWSAuthToken') }],
  ['parameter-left-out', 'the version comes later', { signed: without('Version') }],
  ['value-trimmed', 'trimmed for signing only', { parameters: withText(' tea '), signed: withValue('Query', 'tea') }],
  ['value-plus', 'a bare + in an address', { parameters: withText('tea+pot@example.com'), send: (pairs) => pairs.join('&').replaceAll('%2B', '+') }],
  ['value-encoded-twice', 'escaped once more when sent', { send: (pairs) => pairs.join('&').replaceAll('%', '%25') }],
  ['timestamp-rewritten', 'milliseconds signed', { signed: withValue('Timestamp', '2020-06-24T14:10:37.000Z') }],
  ['timestamp-rewritten', 'an offset signed', { signed: withValue('Timestamp', '2020-06-24T14:10:37+00:00') }],
  ['secret-newline', 'a line feed', { secret: `${SECRET}\n` }],
  ['secret-space', 'a space', { secret: `${SECRET} ` }],
  ['secret-quoted', 'quotes', { secret: `"${SECRET}"` }],
  ['secret-key-id', 'the key id', { secret: usual.AWSAccessKeyId! }],
  ['secret-other-value', 'the token', { secret: TOKEN }],
  ['secret-other-key', "the developer's other key", { secret: 'anotherSecretOfTheSameDeveloper/EXAMPLE1' }],
  ['secret-reset', 'the one before the reset', { secret: 'theSecretThatWasBeforeTheReset/EXAMPLE02' }],
  ['secret-other-developer', "another developer's", { secret: 'theSecretOfSomebodyElseAltogetherEXAMPLE' }],
  ['secret-empty', 'none', { secret: '' }],
  ['secret-ampersand', 'OAuth', { secret: `${SECRET}&` }],
  ['secret-aws4', 'Signature Version 4', { secret: `AWS4${SECRET}` }],
  ['secret-encoded', 'escaped', { secret: encodeURIComponent(SECRET) }],
  ['secret-encoded', 'read as a form', { secret: SECRET.replaceAll('+', ' ') }],
  ['secret-base64', 'encoded', { secret: Buffer.from(SECRET).toString('base64') }],
  ['secret-base64', 'decoded', { secret: Buffer.from(SECRET, 'base64') }],
  ['secret-case', 'capitals', { secret: SECRET.toUpperCase() }],
  ['secret-cut', 'the last character is missing', { secret: SECRET.slice(0, -1) }],
  ['secret-cut', 'cut at a slash', { secret: SECRET.split('/')[0]! }],
  ['line-ends-crlf', 'CR LF', { lines: (...all) => all.join('\r\n') }],
  ['line-ends-literal', 'single quotes in PHP', { lines: (...all) => all.join('\\n') }],
  ['line-ends-missing', 'nothing between', { lines: (...all) => all.join('') }],
  ['line-end-added', 'one at the end', { lines: (...all) => `${all.join('\n')}\n` }],
  ['line-missing', 'no host', { lines: (method, _host, path, query) => `${method}\n${path}\n${query}` }],
  ['line-missing', 'no method', { lines: (_method, host, path, query) => `${host}\n${path}\n${query}` }],
  ['lines-all-missing', 'parameters only', { lines: (_method, _host, _path, query) => query }],
  ['line-joined', 'a question mark', { lines: (method, host, path, query) => `${method}\n${host}\n${path}?${query}` }],
  ['signature-version-0', 'Action and Timestamp', { lines: () => `${usual.Action}${usual.Timestamp}`, parameters: { ...usual, SignatureMethod: 'HmacSHA1' }, hash: 'sha1' }],
  ['signature-version-1', 'names and values', { lines: () => Object.keys(usual).sort((a, b) => (a.toLowerCase() < b.toLowerCase() ? -1 : 1)).map((name) => name + usual[name]).join('') }],
  ['hmac-swapped', 'the string as the key', { mac: (secret, text) => createHmac('sha256', text).update(secret).digest() }],
  ['hmac-missing', 'SHA-256', { mac: (_secret, text) => createHash('sha256').update(text).digest() }],
  ['algorithm-sha1', 'for HmacSHA256', { hash: 'sha1' }],
  ['algorithm-sha256', 'for HmacSHA1', { parameters: { ...usual, SignatureMethod: 'HmacSHA1' } }],
  ['output-hex', 'small digits', { encode: hex }],
  ['output-hex', 'capitals', { encode: (digest) => hex(digest).toUpperCase() }],
  ['output-raw', 'bytes', { encode: (digest) => digest.toString('latin1'), escapeSignature: (signature) => [...Buffer.from(signature, 'latin1')].map((byte) => `%${byte.toString(16).padStart(2, '0')}`).join('') }],
  ['output-base64-twice', 'twice', { encode: (digest) => Buffer.from(base64(digest)).toString('base64') }],
  ['output-base64-of-hex', 'hex digits', { encode: (digest) => Buffer.from(hex(digest)).toString('base64') }],
  ['output-base64url', 'with - and _', until((digest) => digest.toString('base64url'), /[+/]/)],
  ['output-padding', 'without =', until((digest) => base64(digest).replace(/=+$/, ''), /^[^+/]+$/)],
  ['output-newline', 'an encoder for mail', { encode: (digest) => `${base64(digest)}\n` }],
  ['output-plus', 'a bare +', { ...until(base64, /\+/), escapeSignature: (signature) => signature.replaceAll('=', '%3D') }],
  ['output-escaped-twice', 'once too often', { escapeSignature: (signature) => escape(escape(signature)) }],
  ['output-cut', 'a column of 40 characters', { encode: (digest) => base64(digest).slice(0, 40) }],
]; // prettier-ignore
