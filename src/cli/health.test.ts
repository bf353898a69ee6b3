import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { startMwsLocal } from '../server/app.js';
import type { MwsLocal } from '../server/app.js';
import { serverUrl } from './server-url.js';
import { runCli } from './testing.js';

describe('mws-local health', () => {
  let server: MwsLocal;
  let MWS_LOCAL_PORT: string;
  beforeEach(async () => {
    server = await startMwsLocal({ host: '0.0.0.0', adminToken: 'open' });
    MWS_LOCAL_PORT = new URL(server.url).port;
  });
  afterEach(() => server.close());

  const healthIn = (env: Record<string, string>) => runCli('health', { env });

  it('ends with 0 where a server is ready: on the port of the environment, without its token', async () => {
    const ready = { status: 0, stdout: 'ready\n', stderr: '' };
    expect(await healthIn({ MWS_LOCAL_PORT })).toEqual(ready);
    expect(await healthIn({ MWS_LOCAL_PORT, MWS_LOCAL_HOST: '0.0.0.0' })).toEqual(ready);
    expect(await runCli(`health --url ${server.url}`)).toEqual(ready);
  });

  it('ends with 1 where none answers', async () => {
    await server.close();
    const { status, stdout, stderr } = await healthIn({ MWS_LOCAL_PORT });
    expect([status, stdout]).toEqual([1, '']);
    expect(stderr).toContain(`no server answers at http://127.0.0.1:${MWS_LOCAL_PORT} (ECONNREFUSED)`);
  });

  it('ends with 1 where it is not ready yet', async () => {
    const body = { type: 'about:blank', title: 'Service Unavailable', status: 503, detail: 'Loading.' };
    const starting = createServer((_, response) => {
      response.writeHead(503, { 'Content-Type': 'application/problem+json' }).end(JSON.stringify(body));
    }).listen(0, '127.0.0.1');
    await once(starting, 'listening');
    const { port } = starting.address() as AddressInfo;
    expect(await healthIn({ MWS_LOCAL_PORT: `${port}` })).toEqual({
      status: 1,
      stdout: '',
      stderr: 'mws-local: Service Unavailable: Loading.\n',
    });
    starting.close();
  });
});

describe('the server of an environment', () => {
  it.each([
    [{}, 'http://127.0.0.1:2009'],
    [{ MWS_LOCAL_URL: '', MWS_LOCAL_HOST: '', MWS_LOCAL_PORT: '' }, 'http://127.0.0.1:2009'],
    [{ MWS_LOCAL_HOST: '0.0.0.0', MWS_LOCAL_PORT: '3000' }, 'http://127.0.0.1:3000'],
    [{ MWS_LOCAL_HOST: '::' }, 'http://[::1]:2009'],
    [{ MWS_LOCAL_HOST: 'fd00::7' }, 'http://[fd00::7]:2009'],
    [{ MWS_LOCAL_HOST: '192.168.7.7' }, 'http://192.168.7.7:2009'],
    [{ MWS_LOCAL_URL: 'https://mws:2010', MWS_LOCAL_PORT: '3000' }, 'https://mws:2010'],
  ])('%j is at %s', (env, url) => {
    expect(serverUrl(env)).toBe(url);
  });
});
