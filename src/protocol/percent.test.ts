import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodeFormText, encodeRfc3986 } from './percent.js';
import { escapeByTheRfc, forAll, wellFormedText } from './testing.js';

const UNRESERVED = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_.~';

describe('encodeRfc3986', () => {
  test('leaves the 66 unreserved characters alone, and of ASCII no others', () => {
    const ascii = String.fromCharCode(...Array(128).keys());
    const bare = [...ascii].filter((char) => encodeRfc3986(char) === char);

    expect(bare.sort()).toEqual([...UNRESERVED].sort());
    expect(encodeRfc3986(ascii)).toBe(escapeByTheRfc(ascii));
  });

  test.each([
    ['space', ' ', '%20'],
    ['plus', '+', '%2B'],
    ['what encodeURIComponent leaves bare', "!'()*", '%21%27%28%29%2A'],
    ['tilde', '~', '~'],
    ['slash, equals sign and ampersand', '/=&', '%2F%3D%26'],
    ['an accent', 'félix', 'f%C3%A9lix'],
    ['Japanese', '本', '%E6%9C%AC'],
    ['a character beyond 16 bits', '😀', '%F0%9F%98%80'],
    ['half of such a character, which UTF-8 lacks', '\ud83d', '%EF%BF%BD'],
  ])('writes UTF-8 bytes in capital hex: %s', (_, text, encoded) => {
    expect(encodeRfc3986(text)).toBe(encoded);
  });

  test('writes every well-formed text as the RFC says', () => {
    forAll(wellFormedText, (text) => expect(encodeRfc3986(text)).toBe(escapeByTheRfc(text)));
  });
});

describe('decodeFormText', () => {
  test('gives back every well-formed text that was encoded', () => {
    forAll(wellFormedText, (text) => expect(decodeFormText(encodeRfc3986(text))).toBe(text), 500);
  });

  test('gives back every well-formed text that a form encoded', () => {
    const inForm = (text: string) => new URLSearchParams([['', text]]).toString().slice(1);

    forAll(wellFormedText, (text) => expect(decodeFormText(inForm(text))).toBe(text));
  });

  test.each([
    ['a plus is a space', 'a+b++c', 'a b  c'],
    ['an escaped plus is a plus', 'a%2Bb', 'a+b'],
    ['small hex digits are digits', '%e6%9c%ac', '本'],
    ['text without escapes stands as it is', 'félix~*!', 'félix~*!'],
    ['an escape without digits stands for itself', '100%', '100%'],
    ['an escape with one digit stands for itself', '5%2', '5%2'],
    ['an escape with other letters stands for itself', '%zz%G1%2x', '%zz%G1%2x'],
    ['a broken escape leaves good ones alone', '%zz%41%', '%zzA%'],
    ['a percent sign in front of an escape stands for itself', '%%41', '%A'],
    ['a broken escape leaves raw characters alone', 'é%', 'é%'],
    ['a plus beside a broken escape is a space', '1+%', '1 %'],
    ['a byte that begins no character is U+FFFD', 'a%FFb', 'a\ufffdb'],
    ['a character that is cut off is U+FFFD', '%C3', '\ufffd'],
    ['an overlong form is U+FFFD for each byte', '%C0%80', '\ufffd\ufffd'],
    ['half of a UTF-16 pair is U+FFFD for each byte', '%ED%A0%80', '\ufffd\ufffd\ufffd'],
    ['nothing is nothing', '', ''],
  ])('%s', (_, sent, text) => {
    expect(decodeFormText(sent)).toBe(text);
  });

  test('reads anything as well-formed text', () => {
    const escapes = fc.array(fc.constantFrom('%', '%4', '%41', '%FF', '%E6%9C', '%g', '+', 'é', 'a', '😀'));

    forAll(escapes, (pieces) => expect(decodeFormText(pieces.join('')).isWellFormed()).toBe(true), 500);
  });
});
