import { createHash } from 'node:crypto';
import { writing } from '../../../diagnosis/draft.js';
import type { Draft } from '../../../diagnosis/draft.js';
import { encodeRfc3986 } from '../../../protocol/percent.js';
import { findDeveloper } from '../../../registry/developers.js';
import { resetKeys } from '../../../registry/keys.js';
import type { Caller } from '../../../realms/sandbox-callers.js';
import type { World } from '../../../world/world.js';

/** A call before it is signed. */
export interface DemoRequest {
  method: string;
  path: string;
  host: string;
  parameters: Record<string, string>;
}

/** One way to be refused. What is not said is a ListOrders call of `allowed-seller`, which would be answered. */
export interface DemoStep {
  name: string;
  /** What is wrong, as someone would say who shows it. */
  what: string;
  /** The cause that the journal has for it; for a wrong signature the mistake in it. */
  cause: string;
  /** Whose call it is: a caller of the scenario auth-failures. */
  caller?: string;
  /** Quotas are enforced, and so many calls go before. */
  after?: number;
  /** Changes the world beforehand, and who calls. */
  prepare?(world: World, caller: Caller): Caller['credentials'];
  /** What is asked for. @param now the instant at which it is, in milliseconds. */
  asks?(request: DemoRequest, now: number): Partial<DemoRequest>;
  /** What is done wrong when it is signed. */
  signs?(draft: Draft): Partial<Draft>;
  /** How the signature is written, if not in base64. */
  writes?(digest: Buffer): string;
  /** What happens to the query after that. */
  sends?(form: string): string;
}

const by = (caller: string, what: string, cause = caller): DemoStep => ({
  name: caller,
  what,
  cause,
  caller,
});

/** Someone who may not call, though what is asked for is right and signed right. */
const callers: readonly DemoStep[] = [
  by('key-unknown', 'an access key that nobody was ever given'),
  by('key-inactive', 'an access key that was deactivated'),
  by('key-deleted', 'an access key that was deleted'),
  by('wrong-secret', 'a secret that is not that of the key', 'unknown'),
  by('seller-unknown', 'a seller that does not exist'),
  by('seller-suspended', 'a seller whose account is suspended'),
  by('seller-closed', 'a seller whose account is closed'),
  by('seller-individual', 'a seller on the individual plan, which has no MWS', 'seller-plan'),
  by('developer-pending', 'a developer whose registration is still pending'),
  by('developer-refused', 'a developer whose registration was refused'),
  by('developer-suspended', 'a developer who is suspended'),
  by('seller-region', 'the host of a region in which the seller does not sell'),
  by('developer-region', 'the host of a region in which the developer is not registered'),
  by('token-missing', "another seller's account without MWSAuthToken"),
  by('token-unknown', 'an MWSAuthToken that nobody was given'),
  by('token-of-another-seller', 'the MWSAuthToken of another seller'),
  by('token-of-another-developer', 'the MWSAuthToken that another developer was given'),
  by('token-revoked', 'an MWSAuthToken that the seller revoked'),
  by('token-expired', 'an MWSAuthToken that was not renewed within twelve months'),
  by('role-missing', 'an operation that the developer was not granted'),
  by('marketplace', 'a marketplace in which the seller takes no part'),
];

const asking = (name: string, what: string, asks: NonNullable<DemoStep['asks']>): DemoStep => ({
  name,
  what,
  cause: name,
  asks,
});
const sending =
  (parameters: Record<string, string>): NonNullable<DemoStep['asks']> =>
  (request) => ({
    parameters: { ...request.parameters, ...parameters },
  });
const leaving =
  (left: string): NonNullable<DemoStep['asks']> =>
  ({ parameters }) => ({
    parameters: Object.fromEntries(Object.entries(parameters).filter(([name]) => name !== left)),
  });
const timed =
  (minutes: number): NonNullable<DemoStep['asks']> =>
  (request, now) =>
    sending({ Timestamp: new Date(now + minutes * 60_000).toISOString() })(request, now);

/** Something that cannot be asked for, or not so. */
const requests: readonly DemoStep[] = [
  asking('method', 'a method that MWS does not take', () => ({ method: 'PUT' })),
  asking('path-unknown', 'a path that leads nowhere', () => ({ path: '/Orders/today' })),
  asking('version-missing', 'a path without the version', () => ({ path: '/Orders' })),
  asking('version-unknown', 'a version that the section never had', () => ({ path: '/Orders/2001-01-01' })),
  asking('section-unknown', 'a section that there is not', () => ({ path: '/Teapots/2013-09-01' })),
  asking('action-missing', 'a request without Action', leaving('Action')),
  asking('operation-unknown', 'an operation of another section', sending({ Action: 'SubmitFeed' })),
  { ...asking('bare-equals', 'a value with = in it that is not escaped', (request) => request), sends: (form) => `${form}&Query=a=b` },
  asking('parameter-missing', 'a request without SellerId', leaving('SellerId')),
  asking('parameter-invalid', 'a Signature Version that MWS does not take', sending({ SignatureVersion: '1' })),
  asking('timestamp-malformed', 'a Timestamp that is no ISO 8601 instant', sending({ Timestamp: 'yesterday at noon' })),
  asking('timestamp-too-old', 'a request that was signed 20 minutes ago', timed(-20)),
  asking('timestamp-in-future', 'a request from a clock that is 20 minutes fast', timed(20)),
  { name: 'bucket-empty', what: 'a seventh request in a row, where six are allowed', cause: 'bucket-empty', after: 6 },
  asking('parameters', 'ListOrders without a date', leaving('CreatedAfter')),
]; // prettier-ignore

type Signing = Pick<DemoStep, 'asks' | 'prepare' | 'signs' | 'writes' | 'sends'>;
const signing = (cause: string, what: string, how: Signing): DemoStep => ({
  name: cause,
  what,
  cause,
  ...how,
});

/** The right caller asks for the right thing, and signs it wrongly. */
const signatures: readonly DemoStep[] = [
  signing('method-other', 'GET signed for POST', { signs: () => ({ method: 'GET' }) }),
  signing('host-mws', 'the host of MWS signed, as a library has it built in', { signs: () => ({ host: 'mws.amazonservices.com' }) }),
  signing('host-case', 'the host signed in capitals', { asks: () => ({ host: 'mws.amazonservices.com' }), signs: ({ host }) => ({ host: host.toUpperCase() }) }),
  signing('path-missing', 'no path signed', { signs: () => ({ path: '' }) }),
  signing('order-as-sent', 'the parameters not sorted', { signs: () => ({ order: (pairs) => pairs }) }),
  signing('encoding-plus', 'a space signed as +', { asks: sending({ SellerOrderId: 'tea pot' }), signs: () => ({ write: writing((text) => encodeRfc3986(text).replaceAll('%20', '+')) }) }),
  signing('encoding-twice', 'the parameters escaped twice', { signs: () => ({ write: writing((text) => encodeRfc3986(encodeRfc3986(text))) }) }),
  signing('encoding-latin1', 'an umlaut signed as Latin-1', { asks: sending({ SellerOrderId: 'Käthe' }), signs: () => ({ write: writing((text) => encodeRfc3986(text).replaceAll('%C3%A4', '%E4')) }) }),
  signing('parameter-left-out', 'the token added when the rest had been signed', { signs: ({ pairs }) => ({ pairs: pairs.filter(({ name }) => name !== 'MWSAuthToken') }) }),
  signing('value-plus', 'a + sent bare', { asks: sending({ SellerOrderId: 'tea+pot' }), sends: (form) => form.replace('tea%2Bpot', 'tea+pot') }),
  signing('line-ends-crlf', 'the lines of the string ended as in Windows', { signs: () => ({ layout: ({ method, host, path }, query) => [method, host, path, query].join('\r\n') }) }),
  signing('algorithm-sha1', 'HMAC-SHA1 where HmacSHA256 is said', { signs: ({ mac }) => ({ mac: (_digest, key, text) => mac('sha1', key, text) }) }),
  signing('hmac-missing', 'a plain SHA-256 of the string', { signs: () => ({ mac: (digest, _key, text) => createHash(digest).update(text).digest('binary') }) }),
  signing('secret-newline', 'a secret read from a file, with its line end', { signs: ({ key }) => ({ key: `${key.toString()}\n` }) }),
  signing('secret-key-id', 'key id and secret swapped', { signs: ({ pairs }) => ({ key: pairs.find(({ name }) => name === 'AWSAccessKeyId')!.value }) }),
  signing('secret-cut', 'a secret without its last character', { signs: ({ key }) => ({ key: key.toString().slice(0, -1) }) }),
  signing('secret-reset', 'a new key with the secret from before the reset', { prepare: withResetKey }),
  signing('output-hex', 'the signature in hex', { writes: (digest) => digest.toString('hex') }),
  signing('output-base64-twice', 'base64 of base64', { writes: (digest) => Buffer.from(digest.toString('base64')).toString('base64') }),
]; // prettier-ignore

function withResetKey(world: World, { credentials }: Caller): Caller['credentials'] {
  const developer = findDeveloper(world, credentials.developerId)!;
  return { ...credentials, accessKeyId: resetKeys(world, developer).accessKeyId };
}

/** Every way to be refused that is shown, in the order in which it is. */
export const demoSteps: readonly DemoStep[] = [...callers, ...signatures, ...requests];
