import { once } from 'node:events';
import { createServer } from 'node:http';
import type { IncomingMessage, Server as HttpServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { runCli } from './testing.js';

let servers: HttpServer[] = [];
afterEach(() => {
  for (const server of servers) server.close().closeAllConnections();
  servers = [];
});

/** What a server answers; JSON if not said otherwise. */
interface Answer {
  status?: number;
  type?: string;
  body?: string | object;
  location?: string;
}

/** A server that always answers the same, and notes what it was asked. */
async function serve({ status = 200, type = 'application/json', body = {}, location }: Answer) {
  const asked: { method: string; url: string; headers: IncomingMessage['headers']; body: string }[] = [];
  const server = createServer((request, response) => {
    let text = '';
    request.setEncoding('utf8').on('data', (part: string) => (text += part));
    request.on('end', () => {
      asked.push({ method: request.method!, url: request.url!, headers: request.headers, body: text });
      response.writeHead(status, { 'Content-Type': type, ...(location && { Location: location }) });
      response.end(typeof body === 'string' ? body : JSON.stringify(body));
    });
  }).listen(0, '127.0.0.1');
  servers.push(server);
  await once(server, 'listening');
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, asked };
}

const problem = (body: object, status = 400): Answer => ({ status, type: 'application/problem+json', body });

describe('where a command asks', () => {
  it('is said by a flag, else by the environment', async () => {
    const [one, other] = [await serve({}), await serve({})];
    const env = { MWS_LOCAL_URL: `${other.url}/`, MWS_LOCAL_ADMIN_TOKEN: 'of the environment' };
    await runCli(['clock', 'show', '--url', one.url, '--admin-token', 'of the flag'], { env });
    await runCli('clock show --sandbox S1', { env });
    expect(one.asked).toMatchObject([
      { method: 'GET', url: '/_mws/clock', headers: { authorization: 'Bearer of the flag' } },
    ]);
    expect(other.asked).toMatchObject([
      { url: '/_mws/clock?sandbox=S1', headers: { authorization: 'Bearer of the environment' } },
    ]);
  });

  it('is the usual port where neither says anything', async () => {
    const { stdout } = await runCli('clock show --help');
    expect(stdout).toContain('env: MWS_LOCAL_URL');
    expect(stdout).toContain('http://127.0.0.1:2009');
  });

  it('is told where no server is', async () => {
    const { url } = await serve({});
    servers.pop()!.close();
    expect(await runCli('clock show', { env: { MWS_LOCAL_URL: url } })).toEqual({
      status: 1,
      stdout: '',
      stderr:
        `mws-local: no server answers at ${url} (ECONNREFUSED). ` +
        'Start one with mws-local start, or say where it is with --url or MWS_LOCAL_URL.\n',
    });
  });

  it.each(['2009', 'ftp://127.0.0.1', 'http://'])('cannot be %s', async (url) => {
    const { status, stderr } = await runCli(['clock', 'show', '--url', url]);
    expect([status, stderr]).toEqual([1, expect.stringContaining('such as http://127.0.0.1:2009')]);
    expect((await runCli('clock show', { env: { MWS_LOCAL_URL: url } })).status).toBe(1);
  });
});

describe('what a command sends', () => {
  it('is in its path, with what is special there escaped', async () => {
    const { url, asked } = await serve({});
    await runCli(['keys', 'activate', '1/2', 'a b?', '--url', url]);
    expect(asked).toMatchObject([
      { method: 'PATCH', url: '/_mws/developers/1%2F2/keys/a%20b%3F', body: '{"status":"active"}' },
    ]);
  });

  it('has a body only where one is taken', async () => {
    const { url, asked } = await serve({});
    await runCli(['reset', '--url', url]);
    await runCli(['faults', 'clear', '--url', url]);
    expect(asked.map(({ body, headers }) => [body, headers['content-type']])).toEqual([
      ['{}', 'application/json'],
      ['', undefined],
    ]);
  });
});

describe('a refusal', () => {
  const ran = async (answer: Answer) => {
    const { url } = await serve(answer);
    const { status, stdout, stderr } = await runCli(['clock', 'show', '--url', url]);
    expect([status, stdout]).toEqual([1, '']);
    return stderr.replaceAll(url, 'URL');
  };

  it('is told with all that was found, and what else it says', async () => {
    const findings = [
      { in: 'body', path: '/name', message: 'is missing' },
      { in: 'query', path: '/limit', message: 'must be integer' },
    ];
    const body = { type: 'about:blank', title: 'Bad Request', status: 400, detail: 'Wrong.', findings };
    expect(await ran(problem({ ...body, count: 2, near: [{ id: 'r1' }] }))).toBe(
      [
        'mws-local: Bad Request: Wrong.',
        '  body /name: is missing',
        '  query /limit: must be integer',
        '  count: 2',
        '  near[0].id: r1',
        '',
      ].join('\n'),
    );
  });

  it('may say no more than its title', async () => {
    expect(await ran(problem({ title: 'Conflict' }, 409))).toBe('mws-local: Conflict\n');
  });

  it.each([
    ['a page', { type: 'text/html', body: '<html>' }],
    ['an error that is no problem', { status: 500, body: { error: 'x' } }],
    ['a redirect, which would be given the token', { status: 302, location: 'http://127.0.0.1:1/' }],
    ['a problem that is none', { status: 400, type: 'application/problem+json', body: '<html>' }],
  ])('%s is not of an mws-local server', async (_, answer: Answer) => {
    expect(await ran(answer)).toBe(
      `mws-local: URL answers (${answer.status ?? 200}), but not as an mws-local server does.\n`,
    );
  });
});

describe('a secret', () => {
  const list = { items: [{ accessKeyId: 'K', secretKey: 'HIDDEN' }], count: 1 };

  it('is shown by no command that makes no keys, whatever a server answers', async () => {
    const { url } = await serve({ body: list });
    for (const words of ['keys list 1', 'clock show', 'requests list', 'sandboxes list'])
      for (const isTTY of [true, false])
        for (const flag of ['', '--json'])
          expect((await runCli(`${words} --url ${url} ${flag}`, { isTTY })).stdout).not.toContain('HIDDEN');
  });
});
