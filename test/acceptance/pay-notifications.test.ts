import { spawnSync } from 'node:child_process';
import { verify, X509Certificate } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { startMwsLocal } from '../../src/server/app.js';
import type { MwsLocal } from '../../src/server/app.js';
import { authorization, openPayDesk } from './pay-desk.js';
import type { PayDesk } from './pay-desk.js';

// The acceptance checks of Amazon Pay that are about notifications, by their numbers.

let server: MwsLocal;
let folder: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'mws-local-ipn-'));
  server = await startMwsLocal({ caFolder: join(folder, 'ca') });
});
afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true });
});

const hasOpenssl = () => spawnSync('openssl', ['version']).status === 0;

interface Received {
  headers: Record<string, unknown>;
  body: Record<string, string>;
}

/** A receiver that answers one status after another, and the last one from then on. */
async function receiver(...statuses: number[]) {
  const received: Received[] = [];
  const http = createServer((request, response) => {
    let text = '';
    request.on('data', (chunk) => (text += String(chunk)));
    request.on('end', () => {
      received.push({ headers: request.headers, body: JSON.parse(text) as Received['body'] });
      response.statusCode = statuses[Math.min(received.length, statuses.length) - 1]!;
      response.end();
    });
  });
  await new Promise<void>((resolve) => http.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(http.address() as AddressInfo).port}/ipn`;
  return { received, url, close: () => new Promise((resolve) => http.close(resolve)) };
}

async function notified(events: string[], ...statuses: number[]) {
  const at = await receiver(...statuses);
  const pay = await openPayDesk(server);
  const { sellerId } = server.credentials!;
  await pay.control('PATCH', `/pay/accounts/${sellerId}`, { notifications: [{ url: at.url, events }] });
  return { ...pay, ...at };
}

type Notifications = { items: { id: string; state: string; tries: { status?: number }[] }[] };
const states = async ({ control }: PayDesk) =>
  (await control<Notifications>('GET', '/pay/notifications')).items.map(({ state, tries }) => [
    state,
    tries.map(({ status }) => status),
  ]);

const PAYMENTS = ['PAYMENT_AUTHORIZE', 'PAYMENT_CAPTURE'];

test('check 4: CaptureNow is followed by two notifications with valid signatures', async () => {
  const pay = await notified(PAYMENTS, 200);
  const id = await pay.open('20.00');
  await pay.call('Authorize', authorization(id, 'a1', '20.00', { CaptureNow: 'true' }));
  await vi.waitFor(() => expect(pay.received).toHaveLength(2), 20_000);
  await vi.waitFor(
    async () =>
      expect(await states(pay)).toEqual([
        ['sent', [200]],
        ['sent', [200]],
      ]),
    20_000,
  );

  const data = pay.received.map(({ body }) => JSON.parse(body['Message']!) as Record<string, string>);
  expect(data.map(({ NotificationType }) => NotificationType).sort()).toEqual([
    'PaymentAuthorize',
    'PaymentCapture',
  ]);
  const authorized = data.find(({ NotificationType }) => NotificationType === 'PaymentAuthorize')!;
  expect(authorized).toMatchObject({ MarketplaceID: '623690', ReleaseEnvironment: 'Sandbox' });
  expect(authorized['NotificationData']).toContain('<State>Closed</State>');
  expect(authorized['NotificationData']).toMatch(
    /<CapturedAmount>\s*<Amount>20\.0<\/Amount>\s*<CurrencyCode>USD<\/CurrencyCode>/,
  );
  for (const { headers, body } of pay.received) {
    expect(headers).toMatchObject({
      'x-amz-sns-message-type': 'Notification',
      'x-amz-sns-topic-arn': body['TopicArn'],
      'content-type': 'text/plain; charset=UTF-8',
    });
    const { hostname, pathname } = new URL(body['SigningCertURL']!);
    expect(hostname).toBe('sns.us-east-1.amazonaws.com');
    const pem = await (await fetch(server.url + pathname)).text();
    const certificate = new X509Certificate(pem);
    expect(certificate.subject).toBe('CN=sns.amazonaws.com');
    const signed = ['Message', 'MessageId', 'Timestamp', 'TopicArn', 'Type'].map(
      (name) => `${name}\n${body[name]}\n`,
    );
    const signature = Buffer.from(body['Signature']!, 'base64');
    expect(verify('RSA-SHA1', Buffer.from(signed.join('')), certificate.publicKey, signature)).toBe(true);
  }
  await pay.close();
});

test('a scenario may say where the certificate lies, for those who cannot map hosts', async () => {
  const at = await receiver(200);
  const pay = await openPayDesk(server, {
    scenario: `name: certificate\nextends: quickstart\npay: {settings: {signingCertUrl: '${server.url}/'}}\n`,
  });
  const notifications = [{ url: at.url, events: ['PAYMENT_AUTHORIZE'] }];
  await pay.control('PATCH', `/pay/accounts/${server.credentials!.sellerId}`, { notifications });
  await pay.call('Authorize', authorization(await pay.open('20.00'), 'a1', '20.00'));
  await vi.waitFor(() => expect(at.received).toHaveLength(1), 20_000);
  const { SigningCertURL = '' } = at.received[0]!.body;
  expect(SigningCertURL).toMatch(new RegExp(`^${server.url}/SimpleNotificationService-[0-9a-f]{32}\\.pem$`));
  expect(new X509Certificate(await (await fetch(SigningCertURL)).text()).subject).toBe(
    'CN=sns.amazonaws.com',
  );
  await at.close();
});

test.skipIf(!hasOpenssl())(
  'the local CA may vouch for the signing certificate and for the hosts it lies at',
  async () => {
    const pay = await notified(['PAYMENT_AUTHORIZE'], 200);
    await pay.call('Authorize', authorization(await pay.open('20.00'), 'a1', '20.00'));
    await vi.waitFor(() => expect(pay.received).toHaveLength(1), 20_000);
    const { pathname } = new URL(pay.received[0]!.body['SigningCertURL']!);
    const file = join(folder, 'signing.pem');
    writeFileSync(file, await (await fetch(server.url + pathname)).text());
    const ca = join(folder, 'ca', 'ca.pem');
    const verified = spawnSync('openssl', ['verify', '-x509_strict', '-no-CApath', '-CAfile', ca, file]);
    expect(verified.stderr.toString() + verified.stdout.toString()).toBe(`${file}: OK\n`);
    await pay.close();
  },
);

test('check 5: a pending authorization is told of once it is decided', async () => {
  const pay = await notified(PAYMENTS, 200);
  const id = await pay.open('20.00');
  await pay.call('Authorize', authorization(id, 'a1', '20.00', { TransactionTimeout: '5' }));
  expect(await states(pay)).toEqual([]);
  await pay.advance('PT30S');
  await vi.waitFor(() => expect(pay.received).toHaveLength(1), 20_000);
  expect(pay.received[0]!.body['Message']).toContain('<State>Open<\\/State>');
  await pay.close();
});

test('check 15: a receiver that fails is told again after an hour, and one that refuses is not', async () => {
  const pay = await notified(PAYMENTS, 503, 200);
  await pay.call('Authorize', authorization(await pay.open('20.00'), 'a1', '20.00'));
  await vi.waitFor(async () => expect(await states(pay)).toEqual([['retrying', [503]]]), 20_000);
  await pay.advance('PT59M');
  expect(pay.received).toHaveLength(1);
  await pay.advance('PT1M');
  await vi.waitFor(async () => expect(await states(pay)).toEqual([['sent', [503, 200]]]), 20_000);
  expect(pay.received[1]!.body).toEqual(pay.received[0]!.body);
  await pay.close();

  const refusing = await notified(PAYMENTS, 404);
  await refusing.call('Authorize', authorization(await refusing.open('20.00'), 'a1', '20.00'));
  await vi.waitFor(async () => expect(await states(refusing)).toEqual([['failed', [404]]]), 20_000);
  await refusing.advance('PT2H');
  expect(refusing.received).toHaveLength(1);
  await refusing.close();
});

test('a host that the user did not allow is not notified', async () => {
  const pay = await openPayDesk(server);
  await pay.control('PATCH', `/pay/accounts/${server.credentials!.sellerId}`, {
    notifications: [{ url: 'http://shop.example.com/ipn' }],
  });
  await pay.open('20.00');
  await vi.waitFor(async () => expect(await states(pay)).toEqual([['dropped', [undefined]]]), 20_000);
});

test('Login with Amazon knows the token of a buyer', async () => {
  const pay = await openPayDesk(server);
  const { accessToken } = await pay.draft();
  const ask = async (path: string, token: string) => {
    const answer = await fetch(`${server.url}${path}?access_token=${encodeURIComponent(token)}`);
    return [answer.status, await answer.json()];
  };

  expect(await ask('/user/profile', accessToken)).toEqual([
    200,
    {
      user_id: 'amzn1.account.AEXAMPLEBUYER01',
      name: 'Robin Example',
      email: 'robin@example.com',
      postal_code: '60602',
    },
  ]);
  expect(await ask('/auth/o2/tokeninfo', accessToken)).toMatchObject([
    200,
    { iss: 'https://www.amazon.com', user_id: 'amzn1.account.AEXAMPLEBUYER01', exp: 3600 },
  ]);
  expect(await ask('/user/profile', 'Atza|made-up')).toMatchObject([400, { error: 'invalid_token' }]);
});
