import fc from 'fast-check';
import { expect, it } from 'vitest';
import { diagnose } from './diagnose.js';
import { examine } from './examine.js';
import { secrets, SECRET, signedBy, usual } from './testing.js';
import type { WrongSigner } from './testing.js';

/** A search that finds nothing tries all there is, some 15 ms long; `npm run soak` asks about 5,000. */
const WRONG = 300;
const RIGHT = 5_000;

const byBytes = (names: string[]) => names.sort((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b)));

/** Any request of a client that signs as is documented; names that mean something are left to it. */
const requests: fc.Arbitrary<WrongSigner> = fc.record({
  method: fc.constantFrom('GET', 'POST'),
  host: fc.constantFrom('localhost:2009', 'mws.amazonservices.com', '127.0.0.1:80', '[::1]:2009'),
  path: fc.constantFrom('/Orders/2013-09-01', '/Feeds/2009-01-01', '/', '/Sellers/2011-07-01/'),
  parameters: fc
    .dictionary(
      fc.string({ minLength: 1, unit: 'grapheme' }).map((name) => `x${name}`),
      fc.string({ unit: 'grapheme' }),
      { maxKeys: 12, noNullPrototype: true },
    )
    .map((more) => ({ ...usual, ...more })),
  sort: fc.constant(byBytes),
});

const examined = (signer: WrongSigner) => {
  const { method, target, host, form = '' } = signedBy(signer).suspect;
  return examine({ method, target, host, body: form }, SECRET);
};

it(`${RIGHT} random requests that are signed right are never called wrong`, () => {
  fc.assert(
    fc.property(requests, (signer) => {
      expect(examined(signer)).toEqual({ right: true, signedAs: 'as documented' });
    }),
    { numRuns: RIGHT },
  );
});

it(`of ${WRONG} random wrong signatures nothing is guessed`, () => {
  const secret = fc.string({ minLength: 8, maxLength: 60 }).filter((text) => !text.includes(SECRET));
  const changes: fc.Arbitrary<Partial<WrongSigner>> = fc.oneof(
    secret.map((other) => ({ secret: `other ${other}` })),
    fc.uuid().map((value) => ({ signed: (all: Record<string, string>) => ({ ...all, SellerId: value }) })),
    fc.domain().map((host) => ({ signedHost: `www.${host}` })),
    fc
      .uint8Array({ minLength: 32, maxLength: 32 })
      .map((bytes) => ({ encode: () => Buffer.from(bytes).toString('base64') })),
  );
  fc.assert(
    fc.property(requests, changes, (signer, change) => {
      expect(diagnose(signedBy({ ...signer, ...change }).suspect, secrets).code).toBe('unknown');
    }),
    { numRuns: WRONG },
  );
});
