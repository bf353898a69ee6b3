import fc from 'fast-check';
import { expect, test } from 'vitest';
import { concealing } from './secrets.js';

/** As AWS made them. */
const secretKeys = fc.string({
  unit: fc.constantFrom(...'ABCxyz019/+'),
  minLength: 20,
  maxLength: 40,
});

/** The ways in which a client may have written a value somewhere. */
const spellings: Readonly<Record<string, (secret: string) => string>> = {
  plain: (secret) => secret,
  escaped: encodeURIComponent,
  'escaped twice': (secret) => encodeURIComponent(encodeURIComponent(secret)),
  'in lower case': (secret) => encodeURIComponent(secret).replace(/%../g, (escape) => escape.toLowerCase()),
  'with a bare plus that was read as a blank': (secret) => secret.replaceAll('+', ' '),
  'in JSON that escapes slashes': (secret) => JSON.stringify(secret).replaceAll('/', '\\/'),
};

test.each(Object.keys(spellings))('a secret is concealed %s', (name) => {
  fc.assert(
    fc.property(secretKeys, (secret) => {
      const text = `{"SecretKey":"${spellings[name]!(secret)}","x":1}`;
      expect(concealing([secret], [])(text)).toMatch(/^\{"SecretKey":"+\(secret\)"+,"x":1\}$/);
    }),
  );
});

test.each([
  ['Atzr|IwEBIExampleRefreshToken', 'Atzr...oken'],
  ['refresh_token=Atzr%7CIwEBIExampleRefreshToken', 'refresh_token=Atzr...oken'],
  ['%22amzn.mws.4ea38b7b-f563-7709-4bae-87aeaEXAMPLE%22', '%22amzn...MPLE%22'],
  ['amzn1.oa2-cs.v1.0123456789abcdef', 'amzn...cdef'],
])('of a token in %s only its ends are shown', (text, shown) => {
  expect(concealing([], [])(text)).toBe(shown);
});

test('what was sent as a signature or a token is shown nowhere else either', () => {
  const sent: [string, string][] = [
    ['Signature', 'abc/def+ghi='],
    ['MWSAuthToken', 'a-token-of-another-kind'],
  ];
  const conceal = concealing([], sent);
  expect(conceal('/x/abc%2Fdef%2Bghi%3D')).toBe('/x/...');
  expect(conceal('a-token-of-another-kind')).toBe('a-to...kind');
});
