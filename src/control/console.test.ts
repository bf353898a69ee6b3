import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fastify } from 'fastify';
import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addConsole } from './console.js';
import { makeGuard } from './guard.js';
import { answerProblems } from './problem.js';

const parts = { adminToken: 'open sesame', allowedHosts: [], bindHost: '127.0.0.1' };

async function serve(root: string): Promise<FastifyInstance> {
  const app = fastify({ routerOptions: { ignoreTrailingSlash: true } });
  answerProblems(app, undefined);
  app.addHook('onRequest', makeGuard(parts));
  app.get('/_mws/clock', () => ({}));
  await addConsole(app, root);
  return app;
}

describe('the console', () => {
  let folder: string;
  let app: FastifyInstance;
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'mws-local-console-'));
    mkdirSync(join(folder, 'assets'));
    writeFileSync(join(folder, 'index.html'), '<!doctype html><title>console</title>');
    writeFileSync(join(folder, 'assets', 'index-1a2b.js'), 'export {};');
    app = await serve(folder);
  });
  afterAll(async () => {
    await app.close();
    rmSync(folder, { recursive: true });
  });

  it.each(['/_mws', '/_mws/'])('is at %s, needs no token, and runs nothing from elsewhere', async (url) => {
    const { statusCode, headers, body } = await app.inject({ url });
    expect(statusCode).toBe(200);
    expect(body).toContain('<title>console</title>');
    expect(headers).toMatchObject({
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy':
        "default-src 'self'; object-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'cache-control': 'no-cache',
    });
  });

  it('lets files be kept whose names hold a hash', async () => {
    const { statusCode, headers } = await app.inject({ url: '/_mws/assets/index-1a2b.js' });
    expect(statusCode).toBe(200);
    expect(headers['cache-control']).toBe('public, max-age=31536000, immutable');
    expect(headers['content-type']).toMatch(/^(text|application)\/javascript/);
  });

  it('may be linked to by another site, but by a name of this machine only', async () => {
    const linked = { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'navigate' };
    expect((await app.inject({ url: '/_mws/', headers: linked })).statusCode).toBe(200);
    expect((await app.inject({ url: '/_mws/', headers: { host: 'evil.example.com' } })).statusCode).toBe(403);
  });

  it('opens nothing else: not the API beside it, not a file outside', async () => {
    expect((await app.inject({ url: '/_mws/clock' })).statusCode).toBe(401);
    for (const url of [
      '/_mws/assets/../../package.json',
      '/_mws/assets/%2e%2e%2findex.html',
      '/_mws/assets/',
    ])
      expect([401, 403, 404]).toContain((await app.inject({ url })).statusCode);
  });
});

it('says what to do where it is not built', async () => {
  const app = await serve(join(tmpdir(), 'mws-local-not-built'));
  const { statusCode, headers, body } = await app.inject({ url: '/_mws/' });
  expect([statusCode, headers['content-type']]).toEqual([503, 'text/plain; charset=utf-8']);
  expect(body).toContain('npm run build');
  await app.close();
});
