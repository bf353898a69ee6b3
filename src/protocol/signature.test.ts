import { createHmac } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { Parameters } from './parameters.js';
import { isSignatureMethod, matchSignature, sign, signedForms } from './signature.js';
import type { SignedRequest } from './signature.js';

const SECRET = 'kWcrlEXAMPLEM/LtmEENI/aVmYvHNif5zB+d9+ct';

/** HMAC in base64, without the code under test. */
const hmac = (text: string, digest = 'sha256', secret = SECRET) =>
  createHmac(digest, secret).update(text, 'utf8').digest('base64');

const QUERY = 'Action=GetFeedSubmissionList&Query=a%20%2A%7Eb&SellerId=A2EXAMPLESELLER';
const CANONICAL = 'Action=GetFeedSubmissionList&Query=a%20%2A~b&SellerId=A2EXAMPLESELLER';

/** A call of Feeds over plain HTTP, with a port. */
const feeds: SignedRequest = {
  method: 'POST',
  host: 'localhost:2009',
  path: '/Feeds/2009-01-01',
  parameters: new Parameters(QUERY),
  legacyPaths: true,
};

/** A call of Orders, where no other path was ever signed. */
const orders: SignedRequest = { ...feeds, path: '/Orders/2013-09-01', legacyPaths: false };

/** The form under which a request is taken that was signed over these four parts; undefined: it is refused. */
const takenAs = (request: SignedRequest, method: string, host: string, path: string, query: string) =>
  matchSignature(request, SECRET, 'HmacSHA256', hmac(`${method}\n${host}\n${path}\n${query}`))?.name;

describe('sign', () => {
  const example = [
    'GET',
    'elasticmapreduce.amazonaws.com',
    '/',
    'AWSAccessKeyId=AKIAIOSFODNN7EXAMPLE&Action=DescribeJobFlows&SignatureMethod=HmacSHA256&SignatureVersion=2' +
      '&Timestamp=2011-10-03T15%3A19%3A30&Version=2009-03-31',
  ].join('\n');

  test("gives the signature of AWS's own example of Signature Version 2", () => {
    expect(sign('wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY', 'HmacSHA256', example)).toBe(
      'i91nKc4PWAt0JJIdXwz9HxZCJDdiy6cf/Mj6vPxyYIs=',
    );
  });

  test.each([
    ['HmacSHA256', 'sha256', 44],
    ['HmacSHA1', 'sha1', 28],
  ] as const)('%s is the HMAC in base64, over UTF-8', (method, digest, length) => {
    expect(sign(SECRET, method, 'félix 本')).toBe(hmac('félix 本', digest));
    expect(sign(SECRET, method, 'félix 本')).toHaveLength(length);
  });

  test('SignatureMethod names one of two digests, to the letter', () => {
    const names = ['HmacSHA256', 'HmacSHA1', 'HMACSHA256', 'HmacSHA512', '', 'constructor'];

    expect(names.filter(isSignatureMethod)).toEqual(['HmacSHA256', 'HmacSHA1']);
  });
});

describe('accepted and named', () => {
  const { host, path } = feeds;
  const AS_SENT = QUERY;

  test.each<[name: string, host: string, path: string, query: string]>([
    ['as documented', host, path, CANONICAL],
    ['host without port', 'localhost', path, CANONICAL],
    ['host with port 443', 'localhost:443', path, CANONICAL],
    ['host with port 80', 'localhost:80', path, CANONICAL],
    ['host after http://', 'http://localhost:2009', path, CANONICAL],
    ['path /', host, '/', CANONICAL],
    ['path in lower case', host, '/feeds/2009-01-01', CANONICAL],
    ['escapes as sent', host, path, AS_SENT],
    ['host without port, path /', 'localhost', '/', CANONICAL],
    ['host without port, escapes as sent', 'localhost', path, AS_SENT],
    [
      'host after http://, path in lower case, escapes as sent',
      'http://localhost:2009',
      '/feeds/2009-01-01',
      AS_SENT,
    ],
  ])('%s', (name, signedHost, signedPath, query) => {
    expect(takenAs(feeds, 'POST', signedHost, signedPath, query)).toBe(name);
  });

  test('on Feeds and Reports there are 30 forms, each once and the documented one first', () => {
    const forms = [...signedForms(feeds)];

    expect(forms).toHaveLength(30);
    expect(new Set(forms.map(({ text }) => text)).size).toBe(30);
    expect(new Set(forms.map(({ name }) => name)).size).toBe(30);
    expect(forms[0]).toEqual({
      name: 'as documented',
      text: `POST\nlocalhost:2009\n/Feeds/2009-01-01\n${CANONICAL}`,
    });
  });

  test('elsewhere there are ten, all with the path as sent', () => {
    const paths = [...signedForms(orders)].map(({ text }) => text.split('\n')[2]);

    expect(paths).toEqual(Array(10).fill('/Orders/2013-09-01'));
  });

  test('a form that is the same as an earlier one is not tried again', () => {
    const plain = {
      ...orders,
      host: 'mws.amazonservices.com',
      parameters: new Parameters('Action=GetOrder'),
    };

    expect([...signedForms(plain)].map(({ name }) => name)).toEqual([
      'as documented',
      'host with port 443',
      'host with port 80',
      'host after http://',
    ]);
  });

  test.each<[what: string, change: Partial<SignedRequest>, host: string, path: string]>([
    ['a GET', { method: 'GET' }, 'localhost:2009', '/Feeds/2009-01-01'],
    [
      'the host of a server on its standard port',
      { host: 'mws.amazonservices.com' },
      'mws.amazonservices.com',
      '/Feeds/2009-01-01',
    ],
    [
      'a slash at the end that was sent',
      { path: '/Feeds/2009-01-01/' },
      'localhost:2009',
      '/Feeds/2009-01-01/',
    ],
    ['the path /', { path: '/' }, 'localhost:2009', '/'],
    ['an empty path, signed as /', { path: '' }, 'localhost:2009', '/'],
    ['no Host header', { host: '' }, '', '/Feeds/2009-01-01'],
    ['an IPv6 host', { host: '[::1]:2009' }, '[::1]:2009', '/Feeds/2009-01-01'],
  ])('as documented: %s', (_, change, host, path) => {
    const request = { ...feeds, ...change };

    expect(takenAs(request, request.method, host, path, CANONICAL)).toBe('as documented');
  });

  test('an IPv6 host without its port keeps its brackets', () => {
    expect(takenAs({ ...feeds, host: '[::1]:2009' }, 'POST', '[::1]', feeds.path, CANONICAL)).toBe(
      'host without port',
    );
    expect(takenAs({ ...feeds, host: '[::1]' }, 'POST', '[::1]', feeds.path, CANONICAL)).toBe(
      'as documented',
    );
  });

  test('parameters that were sent unsorted, with empty pairs and with the signature among them', () => {
    const parameters = new Parameters(
      '&SellerId=A2EXAMPLESELLER&Signature=x&&Query=a+*~b&Action=GetFeedSubmissionList',
    );

    expect(takenAs({ ...feeds, parameters }, 'POST', host, path, CANONICAL)).toBe('as documented');
  });

  test('a signature by HmacSHA1', () => {
    const text = `POST\n${host}\n${path}\n${CANONICAL}`;

    expect(matchSignature(feeds, SECRET, 'HmacSHA1', hmac(text, 'sha1'))).toEqual({
      name: 'as documented',
      text,
    });
  });
});

describe('refused', () => {
  const { host, path } = feeds;

  test.each<[what: string, method: string, host: string, path: string, query: string]>([
    ['another method', 'GET', host, path, CANONICAL],
    ['the method in small letters', 'post', host, path, CANONICAL],
    ['another port', 'POST', 'localhost:2010', path, CANONICAL],
    ['another host', 'POST', 'mws.amazonservices.com', path, CANONICAL],
    ['the host in capitals', 'POST', 'LOCALHOST:2009', path, CANONICAL],
    ['https:// before the host', 'POST', 'https://localhost:2009', path, CANONICAL],
    ['http:// before the host without its port', 'POST', 'http://localhost', path, CANONICAL],
    ['a slash at the end that was not sent', 'POST', host, `${path}/`, CANONICAL],
    ['the path of another section', 'POST', host, '/Reports/2009-01-01', CANONICAL],
    ['no path', 'POST', host, '', CANONICAL],
    ['the path with its query', 'POST', host, `${path}?${QUERY}`, CANONICAL],
    ['parameters not sorted', 'POST', host, path, CANONICAL.split('&').reverse().join('&')],
    ['a plus for a space', 'POST', host, path, CANONICAL.replace('%20', '+')],
    ['a space as it is', 'POST', host, path, CANONICAL.replace('%20', ' ')],
    ['small hex digits that were not sent', 'POST', host, path, CANONICAL.replace('%2A', '%2a')],
    ['a parameter that was not sent', 'POST', host, path, `${CANONICAL}&Version=2009-01-01`],
    ['a parameter too few', 'POST', host, path, CANONICAL.replace(/&SellerId=.*/, '')],
    ['a line break at the end', 'POST', host, path, `${CANONICAL}\n`],
  ])('%s', (_, method, signedHost, signedPath, query) => {
    expect(takenAs(feeds, method, signedHost, signedPath, query)).toBeUndefined();
  });

  test.each([
    ['the path /', '/'],
    ['the path in lower case', '/orders/2013-09-01'],
    ['the path without its slash at the end', '/Orders/2013-09-01'],
  ])('outside Feeds and Reports: %s', (_, signedPath) => {
    const request = { ...orders, path: '/Orders/2013-09-01/' };

    expect(takenAs(request, 'POST', host, signedPath, CANONICAL)).toBeUndefined();
  });

  test('a plus for a space, also where the plus was sent', () => {
    const parameters = new Parameters('Query=a+b');

    expect(takenAs({ ...feeds, parameters }, 'POST', host, path, 'Query=a+b')).toBeUndefined();
    expect(takenAs({ ...feeds, parameters }, 'POST', host, path, 'Query=a%20b')).toBe('as documented');
  });

  const text = `POST\n${host}\n${path}\n${CANONICAL}`;
  const right = hmac(text);

  test.each([
    ['an empty signature', ''],
    ['a longer signature', `${right}=`],
    ['a shorter signature', right.slice(0, -1)],
    ['another last character', right.replace(/.=$/, (end) => (end === 'A=' ? 'B=' : 'A='))],
    ['the signature of another secret', hmac(text, 'sha256', SECRET.toLowerCase())],
    ['the signature by HmacSHA1', hmac(text, 'sha1')],
    ['the digest in hex', Buffer.from(right, 'base64').toString('hex')],
    ['the signature escaped twice', encodeURIComponent(right)],
    ['characters of more than one byte', 'é'.repeat(22)],
  ])('with HmacSHA256: %s', (_, signature) => {
    expect(matchSignature(feeds, SECRET, 'HmacSHA256', right)?.text).toBe(text);
    expect(matchSignature(feeds, SECRET, 'HmacSHA256', signature)).toBeUndefined();
  });

  test('the value of HmacSHA256 where SignatureMethod says HmacSHA1', () => {
    expect(matchSignature(feeds, SECRET, 'HmacSHA1', right)).toBeUndefined();
  });
});
