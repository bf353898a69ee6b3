import { describe, expect, it } from 'vitest';
import { Parameters } from '../protocol/parameters.js';
import { matchSignature } from '../protocol/signature.js';
import { diagnose, LONGEST } from './diagnose.js';
import { mistakeCodes, mistakeOf } from './mistakes.js';
import { secrets, SECRET, signedBy, TOKEN, usual } from './testing.js';
import type { WrongSigner } from './testing.js';
import { wrongSigners } from './wrong-signers-testing.js';

/** Whether the server takes it. */
function isRight(signer: WrongSigner): boolean {
  const { suspect } = signedBy(signer);
  const method = suspect.parameters.get('SignatureMethod') === 'HmacSHA1' ? 'HmacSHA1' : 'HmacSHA256';
  return matchSignature(suspect, SECRET, method, suspect.parameters.get('Signature')!) !== undefined;
}

const diagnosed = (signer: WrongSigner) => diagnose(signedBy(signer).suspect, secrets);

describe('a client that makes one mistake', () => {
  it.each(wrongSigners)('%s: %s', (code, _what, signer) => {
    expect(isRight(signer)).toBe(false);
    const { codes, cause, fix, ...rest } = diagnosed(signer);
    expect(codes).toEqual([code]);
    expect(rest.code).toBe(code);
    expect(cause).toMatch(/^[A-Z].*\.$/);
    expect(cause + fix).not.toMatch(/\{\w+\}/);
  });

  it('is in the list with every mistake that has a code', () => {
    const tried = new Set(wrongSigners.map(([code]) => code));
    const elsewhere = [
      'query-left-out form-left-out claim-missing claim-version claim-method',
      'no-digest too-long right-now unknown',
    ];
    expect(mistakeCodes.filter((code) => !tried.has(code))).toEqual(elsewhere.join(' ').split(' '));
    expect(tried.size).toBeGreaterThan(80);
  });
});

describe('the strings', () => {
  it("are the server's and the client's, with the token masked in both, and the byte where they part", () => {
    const signer: WrongSigner = { signedPath: '/orders/2013-09-01' };
    const { text } = signedBy(signer);
    const { serverString, clientString, differsAt } = diagnosed(signer);
    expect(clientString).toBe(text.replace(TOKEN, 'amzn...MPLE'));
    expect(serverString).toBe(clientString!.replace('/orders', '/Orders'));
    expect(differsAt).toBe('POST\nlocalhost:2009\n/'.length);
  });

  it('are those that were signed, for every mistake that is in the string', () => {
    for (const [code, , signer] of wrongSigners) {
      if (/^(hmac|algorithm|output|secret)-/.test(code)) continue;
      const shown = signedBy(signer).text.replaceAll(TOKEN, 'amzn...MPLE');
      expect(diagnosed(signer).clientString, code).toBe(shown);
    }
  });

  it('are the same where the mistake is elsewhere', () => {
    const { serverString, clientString, differsAt } = diagnosed({ secret: `${SECRET}\n` });
    expect([clientString, differsAt]).toEqual([serverString, undefined]);
  });

  it('count bytes, not characters', () => {
    const signer: WrongSigner = { parameters: { ...usual, A: 'é', B: '/' }, escape: (text) => text };
    const { clientString, differsAt } = diagnosed(signer);
    expect(Buffer.from(clientString!).subarray(differsAt).toString()).toMatch(/^é&/);
  });

  it.each(wrongSigners)('show no secret, signature or token: %s, %s', (_code, _what, signer) => {
    const { signature } = signedBy(signer);
    const shown = JSON.stringify(diagnosed(signer));
    const others = secrets.others.map(({ secretKey }) => secretKey);
    for (const hidden of [SECRET, encodeURIComponent(SECRET), TOKEN, signature, ...others])
      expect(shown).not.toContain(hidden);
  });

  it('show no secret that was sent as something else, however it is escaped', () => {
    const parameters = { ...usual, AWSAccessKeyId: SECRET, Query: `<${SECRET}>` };
    const shown = JSON.stringify(diagnosed({ parameters, signedPath: '' }));
    expect(shown).toContain('AWSAccessKeyId=%28secret%29');
    expect(shown).not.toMatch(/kWcrlEXAMPLEM/);
  });
});

describe('two mistakes', () => {
  const lowerHex = (text: string) =>
    encodeURIComponent(text).replace(/%../g, (escape) => escape.toLowerCase());

  it.each<[codes: string[], signer: WrongSigner]>([
    [['host-mws', 'path-missing'], { signedHost: 'mws.amazonservices.com', signedPath: '' }],
    [['path-case', 'secret-newline'], { signedPath: '/orders/2013-09-01', secret: `${SECRET}\n` }],
    [['order-as-sent', 'encoding-hex-case'], { sort: (all) => all, escape: lowerHex }],
    [['method-other', 'output-hex'], { signedMethod: 'GET', encode: (digest) => digest.toString('hex') }],
    [['path-slash-added', 'algorithm-sha1'], { signedPath: '/Orders/2013-09-01/', hash: 'sha1' }],
    [
      ['parameter-left-out', 'line-ends-crlf'],
      { signed: ({ MWSAuthToken: _, ...rest }) => rest, lines: (...all) => all.join('\r\n') },
    ],
    [
      ['secret-cut', 'line-end-added'],
      { secret: SECRET.slice(0, -1), lines: (...all) => `${all.join('\n')}\n` },
    ],
  ])('%j are both named, with what is wrong and what to do about each', (codes, signer) => {
    const told = diagnosed(signer);
    expect(told.codes).toEqual(codes);
    expect(told.code).toBe(codes[0]);
    const fixed = codes.map((code) => mistakeOf(code).fix.replace(/\{.*/, ''));
    for (const fix of fixed) expect(told.fix).toContain(fix);
    expect(told.cause.match(/\. [A-Z]/g)).toHaveLength(1);
  });
});

describe('a mistake beside a form that the server takes', () => {
  it.each<[what: string, code: string, signer: WrongSigner]>([
    ['host without port', 'path-missing', { signedHost: 'localhost', signedPath: '' }],
    ['host with http://', 'method-other', { signedHost: 'http://localhost:2009', signedMethod: 'GET' }],
    ['host with port 443', 'secret-newline', { signedHost: 'localhost:443', secret: `${SECRET}\n` }],
    [
      'path / of Feeds, host without port',
      'body-included',
      {
        path: '/Feeds/2009-01-01',
        signedPath: '/',
        signedHost: 'localhost',
        feed: '<Feed/>',
        signed: (all) => ({ ...all, FeedContent: '<Feed/>' }),
      },
    ],
  ])('%s: only %s is named', (_what, code, signer) => {
    expect(diagnosed(signer).codes).toEqual([code]);
  });

  it('and two beside the host without port', () => {
    const signer = { signedHost: 'localhost', signedPath: '', secret: `${SECRET}\n` };
    expect(diagnosed(signer).codes).toEqual(['path-missing', 'secret-newline']);
  });
});

describe('of parameters in query and body', () => {
  const inQuery = { Marketplace: 'US', Region: 'NA' };
  const target = '/Orders/2013-09-01?Marketplace=US&Region=NA';

  it.each([
    ['query-left-out', { signed: () => usual }],
    ['form-left-out', { signed: () => inQuery }],
  ])('%s', (code, signer) => {
    const { suspect } = signedBy({ ...signer, parameters: usual });
    const parameters = new Parameters('Marketplace=US&Region=NA', suspect.form!);
    expect(diagnose({ ...suspect, target, parameters }, secrets).codes).toEqual([code]);
  });
});

describe('where nothing is found', () => {
  it('says so, with the string of the server', () => {
    const told = diagnosed({ secret: 'another secret altogether' });
    expect(told).toMatchObject({ code: 'unknown', codes: ['unknown'] });
    expect(told.serverString).toMatch(/^POST\nlocalhost:2009\n/);
    expect(told).not.toHaveProperty('clientString');
  });

  it.each([
    ['a parameter changed after signing', { signed: (all: object) => ({ ...all, Action: 'GetOrder' }) }],
    ['three mistakes', { signedMethod: 'GET', signedPath: '', secret: SECRET.toLowerCase() }],
    ['a host of its own', { signedHost: 'proxy.example.com' }],
  ])('never guesses: %s', (_what, signer) => {
    expect(diagnosed(signer).code).toBe('unknown');
  });

  it.each(['x', 'no signature', 'AAAA', '='.repeat(44)])('a signature that is none: %s', (text) => {
    const told = diagnosed({ encode: () => text });
    expect(told.code).toBe('no-digest');
    expect(told.cause).toBe(`The signature is no digest in any form; its length is ${text.length}.`);
  });

  it('a request that is too long is not looked into', () => {
    const told = diagnosed({ parameters: { ...usual, Query: 'x'.repeat(LONGEST) }, signedPath: '' });
    expect(told).toEqual({
      code: 'too-long',
      codes: ['too-long'],
      cause: expect.any(String),
      fix: expect.any(String),
    });
  });

  it('a signature that stands for the right bytes, but is written otherwise, is not called right', () => {
    const encode = (digest: Buffer) => digest.toString('base64');
    expect(diagnosed({ encode: (digest) => `${encode(digest)}=` }).code).toBe('output-padding');
    const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
    const next = (char: string) => alphabet[alphabet.indexOf(char) + 1]!;
    const other = (text: string) => text.slice(0, 42) + next(text[42]!) + text.slice(43);
    expect(diagnosed({ encode: (digest) => other(encode(digest)) }).code).toBe('no-digest');
  });

  it('a signature that is right by now is not called wrong', () => {
    expect(diagnosed({}).code).toBe('right-now');
  });
});
