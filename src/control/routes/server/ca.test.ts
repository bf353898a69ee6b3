import { describe, expect, it } from 'vitest';
import { createTestControl } from '../../testing.js';

const PEM = '-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n';

describe('GET /_mws/ca.pem', () => {
  it('is the certificate of the local CA, byte by byte', async () => {
    const { app } = await createTestControl({ ca: () => PEM });
    const answer = await app.inject({ url: '/_mws/ca.pem' });
    expect([answer.statusCode, answer.headers['content-type'], answer.body]).toEqual([
      200,
      'application/x-pem-file',
      PEM,
    ]);
  });

  it.each([
    ['without TLS', {}],
    ["with the user's own certificate", { ca: () => undefined }],
  ])('is not there %s', async (_, parts) => {
    const { ask } = await createTestControl(parts);
    expect(await ask('GET', '/ca.pem')).toMatchObject({
      status: 404,
      body: { detail: 'There is no local CA: --tls-port is not set, or --tls-cert is.' },
    });
  });
});
