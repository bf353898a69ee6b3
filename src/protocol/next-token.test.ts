import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { openToken, sealToken } from './next-token.js';
import { character, forAll, wellFormedText } from './testing.js';

const key = Buffer.alloc(32, 7);
const nonce = Buffer.alloc(12, 9);
const OWNER = 'Orders.ListOrders A2EXAMPLESELLER 1234-3214-4321';
const state = { by: 'purchase', from: 1_577_836_800_000, after: { at: 1_593_007_837_462, id: 300 } };
const token = sealToken(key, nonce, OWNER, state);

describe('sealToken', () => {
  test('gives 480 characters of base64, however small the state', () => {
    expect([token, sealToken(key, nonce, OWNER, 0)].map((text) => text.length)).toEqual([480, 480]);
    expect(token).toMatch(/^[A-Za-z0-9+/]{480}$/);
  });

  test.each([
    [330, 480],
    [332, 480],
    [333, 960],
    [692, 960],
    [693, 1440],
  ])('a state of %i bytes gives %i characters', (bytes, length) => {
    const text = 'x'.repeat(bytes - 2);

    expect(sealToken(key, nonce, OWNER, text)).toHaveLength(length);
    expect(openToken(key, OWNER, sealToken(key, nonce, OWNER, text))).toBe(text);
  });

  test('gives the same token for the same nonce, and another one for the next', () => {
    expect(sealToken(key, nonce, OWNER, state)).toBe(token);
    expect(sealToken(key, Buffer.alloc(12, 10), OWNER, state)).not.toBe(token);
  });

  test('shows nothing of the state', () => {
    expect(Buffer.from(token, 'base64').toString('latin1')).not.toMatch(/purchase|1577836800000/);
  });
});

describe('openToken', () => {
  test('gives back the state', () => {
    expect(openToken(key, OWNER, token)).toEqual(state);
  });

  test('gives back any state', () => {
    const anyState = fc.jsonValue({ stringUnit: character });

    forAll(fc.tuple(anyState, wellFormedText), ([value, owner]) => {
      const written = JSON.parse(JSON.stringify(value)) as unknown;
      expect(openToken(key, owner, sealToken(key, nonce, owner, value))).toEqual(written);
    });
  });

  test.each([
    ['another seller', 'Orders.ListOrders A3OTHERSELLER 1234-3214-4321'],
    ['another developer', 'Orders.ListOrders A2EXAMPLESELLER 1111-1111-1111'],
    ['another list', 'Orders.ListOrderItems A2EXAMPLESELLER 1234-3214-4321'],
    ['nobody', ''],
  ])('opens nothing for %s', (_, owner) => {
    expect(openToken(key, owner, token)).toBeUndefined();
  });

  test('opens nothing with another key', () => {
    expect(openToken(Buffer.alloc(32, 8), OWNER, token)).toBeUndefined();
  });

  test('opens nothing that was altered, at whichever position', () => {
    const altered = [...token].map(
      (char, at) => token.slice(0, at) + (char === 'A' ? 'B' : 'A') + token.slice(at + 1),
    );

    expect(altered).toHaveLength(480);
    expect(altered.filter((text) => openToken(key, OWNER, text) !== undefined)).toEqual([]);
  });

  test('opens nothing that was cut, at whichever position', () => {
    const cut = [...token].map((_, at) => token.slice(0, at));

    expect(cut.filter((text) => openToken(key, OWNER, text) !== undefined)).toEqual([]);
  });

  test.each([
    ['with something behind it', `${token}=`],
    ['with a space in front', ` ${token}`],
    ['sent twice over', token + token],
    ['in the alphabet of URLs', token.replaceAll('+', '-').replaceAll('/', '_')],
    ['with spaces where plus signs were', token.replaceAll('+', ' ')],
    ['that is nothing', ''],
    ['that is no base64', 'not a token!'],
    ['of an offset in plain base64', Buffer.from('{"offset":100}').toString('base64')],
  ])('opens nothing %s', (_, text) => {
    expect(text).not.toBe(token);
    expect(openToken(key, OWNER, text)).toBeUndefined();
  });
});
