import { createHmac } from 'node:crypto';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createMac, plainMac } from './mac.js';

const digests = fc.constantFrom('sha256' as const, 'sha1' as const);
const keys = fc.oneof(
  fc.string({ maxLength: 70 }),
  fc.string({ maxLength: 70, unit: 'binary' }),
  fc.uint8Array({ maxLength: 70 }).map((bytes) => Buffer.from(bytes)),
);
/** A lone surrogate among them: half of a character. */
const texts = fc.oneof(fc.string({ maxLength: 300, unit: 'binary' }), fc.constant('\ud800 and \udc00'));

it('is the HMAC of RFC 2104, whatever the key', () => {
  const mac = createMac();
  fc.assert(
    fc.property(digests, keys, texts, (digest, key, text) => {
      const expected = createHmac(digest, key).update(text, 'utf8').digest('binary');
      expect(mac(digest, key, text)).toBe(expected);
      expect(plainMac(digest, key, text)).toBe(expected);
    }),
    { numRuns: 500 },
  );
});
