import type { FastifyReply, FastifyRequest } from 'fastify';
import { beforeAll, describe, expect, it } from 'vitest';
import { makeGuard } from './guard.js';
import { createTestControl } from './testing.js';
import type { TestControl } from './testing.js';

let control: TestControl;
beforeAll(async () => {
  control = await createTestControl({
    allowedHosts: ['Shop.Example', 'ported.example:8080'],
    bindHost: 'box.lan',
  });
});

const statusWith = async (headers: Record<string, string>, path = '/clock', { app } = control) =>
  (await app.inject({ url: `/_mws${path}`, headers })).statusCode;

describe('the Host', () => {
  it.each([
    'localhost',
    'localhost:2009',
    'LOCALHOST:2009',
    'mws.localhost:2009',
    'a.b.localhost',
    '127.0.0.1:2009',
    '192.168.1.7',
    '[::1]:2009',
    '[fe80::1]',
    'mws-local',
    'mws-local:2009',
    'host.docker.internal:2009',
    'mws.amazonservices.com',
    'mws-eu.amazonservices.com:443',
    'box.lan:2009',
    'shop.example',
    'SHOP.EXAMPLE:99',
    'ported.example:8080',
  ])('%s is accepted', async (host) => {
    expect(await statusWith({ host })).toBe(200);
  });

  it.each([
    'evil.example',
    'evil.example:2009',
    'localhost.evil.example',
    'evillocalhost.example',
    '127.0.0.1.evil.example',
    '1.2.3',
    '999.1.1.1',
    '[::1',
    '[evil]',
    'x:y:z',
    'mws.amazonservices.com.evil.example',
    'docker.internal',
    'ported.example',
    '.localhost',
  ])('%j is not', async (host) => {
    const answer = await control.app.inject({ url: '/_mws/clock', headers: { host } });
    expect(answer.statusCode).toBe(403);
    expect(answer.headers['content-type']).toContain('application/problem+json');
  });

  it('must be there', async () => {
    const guard = makeGuard({ allowedHosts: [], bindHost: '127.0.0.1' });
    const request = { headers: {}, routeOptions: { url: '/_mws/clock' } } as FastifyRequest;
    const reply = { header: () => reply } as unknown as FastifyReply;
    await expect(guard(request, reply)).rejects.toMatchObject({ status: 403 });
  });

  it('is asked of health, the description and unknown paths too', async () => {
    for (const path of ['/health/live', '/openapi.json', '/nothing'])
      expect(await statusWith({ host: 'evil.example' }, path)).toBe(403);
  });
});

describe('the Origin', () => {
  const host = 'localhost:2009';

  it.each(['http://localhost:2009', 'https://localhost:2009', 'http://LOCALHOST:2009'])(
    '%s is this server',
    async (origin) => {
      expect(await statusWith({ host, origin })).toBe(200);
    },
  );

  it.each(['http://localhost', 'http://localhost:3000', 'https://evil.example', 'null', 'file://', ''])(
    '%j is another',
    async (origin) => {
      expect(await statusWith({ host, origin })).toBe(403);
    },
  );

  it.each([
    ['same-origin', 200],
    ['none', 200],
    ['same-site', 403],
    ['cross-site', 403],
  ])('Sec-Fetch-Site: %s gives %d', async (site, status) => {
    expect(await statusWith({ host, 'sec-fetch-site': site })).toBe(status);
  });
});

describe('the admin token', () => {
  let guarded: TestControl;
  beforeAll(async () => {
    guarded = await createTestControl({ adminToken: 'open sesame' });
  });
  const askWith = (authorization?: string, path = '/clock') =>
    statusWith({ host: 'localhost', ...(authorization !== undefined && { authorization }) }, path, guarded);

  it.each(['Bearer open sesame', 'bearer open sesame'])('%j is accepted', async (authorization) => {
    expect(await askWith(authorization)).toBe(200);
  });

  it.each([
    undefined,
    '',
    'open sesame',
    'Bearer',
    'Bearer open',
    'Bearer open sesame!',
    'Basic open sesame',
  ])('%j is not', async (authorization) => {
    expect(await askWith(authorization)).toBe(401);
  });

  it('is not asked of health, and of everything else', async () => {
    expect(await askWith(undefined, '/health/live')).toBe(200);
    expect(await askWith(undefined, '/health/ready')).toBe(200);
    expect(await askWith(undefined, '/openapi.json')).toBe(401);
    expect(await askWith(undefined, '/try')).toBe(401);
    expect(await askWith(undefined, '/health/nothing')).toBe(401);
  });

  it('is named by the refusal and in the description', async () => {
    const refused = await guarded.ask('GET', '/clock');
    expect(refused.headers['www-authenticate']).toBe('Bearer');
    expect(guarded.app.swagger()).toMatchObject({ security: [{ adminToken: [] }] });
  });
});

it('keeps answers out of caches', async () => {
  expect(
    (await control.ask('GET', '/clock', undefined, { headers: { host: 'localhost' } })).headers[
      'cache-control'
    ],
  ).toBe('no-store');
});
