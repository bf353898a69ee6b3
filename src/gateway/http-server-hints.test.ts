import { describe, expect, it } from 'vitest';
import { createHintLog, hintOf } from './http-server-hints.js';

const parseError = (code: string, ...bytes: number[]) =>
  Object.assign(new Error(), { code, rawPacket: Buffer.from(bytes) });
const tlsError = (code: string) => Object.assign(new Error(), { code });

describe('a hint', () => {
  it.each([
    ['a TLS hello', parseError('HPE_INVALID_METHOD', 0x16, 3, 1, 2, 0), /^a client began TLS on the HTTP port/],
    ['the first byte of one', parseError('HPE_INVALID_METHOD', 0x16), /^a client began TLS on the HTTP port/],
    ['plain HTTP', tlsError('ERR_SSL_HTTP_REQUEST'), /^a client sent plain HTTP to the TLS port/],
    ['a CONNECT', tlsError('ERR_SSL_HTTPS_PROXY_REQUEST'), /^a client sent plain HTTP to the TLS port/],
    ['an unknown CA', tlsError('ERR_SSL_TLSV1_ALERT_UNKNOWN_CA'), /^a client does not trust/],
    ['a certificate that is not taken', tlsError('ERR_SSL_SSLV3_ALERT_CERTIFICATE_UNKNOWN'), /^a client does not trust/],
  ])('is given for %s', (_, error, hint) => {
    expect(hintOf(error)).toMatch(hint);
  }); // prettier-ignore

  it.each([
    ['broken HTTP', parseError('HPE_INVALID_METHOD', 0x4e, 0x4f)],
    ['another control byte', parseError('HPE_INVALID_METHOD', 0x16, 9)],
    ['a reset', tlsError('ECONNRESET')],
    ['another failure of TLS', tlsError('ERR_SSL_NO_SHARED_CIPHER')],
    ['an error without a code', new Error()],
  ])('is not given for %s', (_, error) => {
    expect(hintOf(error)).toBeUndefined();
  });

  it('is told at most once a second, with how often it was passed over', () => {
    const told: unknown[] = [];
    let now = 1_000;
    const tell = createHintLog({ info: (...line) => told.push(line) }, () => now);
    for (let times = 0; times < 5; times++) tell('one');
    tell('other');
    now = 1_999;
    tell('one');
    now = 2_000;
    tell('one');
    tell('one');
    now = 3_000;
    tell('other');
    expect(told).toEqual([
      [{}, 'one'],
      [{}, 'other'],
      [{ passedOver: 5 }, 'one'],
      [{}, 'other'],
    ]);
  });
});
