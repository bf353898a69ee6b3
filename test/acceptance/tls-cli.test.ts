import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { connect } from 'node:tls';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

/** The command as `npm ci` builds it. */
const MAIN = fileURLToPath(new URL('../../dist/cli/main.js', import.meta.url));

/** The configuration of a user who has none yet. */
let home: string;
const children: ChildProcess[] = [];
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'mws-local-home-'));
});
afterEach(async () => {
  for (const child of children.splice(0)) {
    if (child.exitCode !== null || child.signalCode !== null) continue;
    child.kill('SIGKILL');
    await once(child, 'close');
  }
  rmSync(home, { recursive: true });
});

function spawnCli(words: readonly string[], env: Record<string, string> = {}) {
  const clean = Object.entries(process.env).filter(([name]) => !name.startsWith('MWS_LOCAL_'));
  const user = { HOME: home, XDG_CONFIG_HOME: home, APPDATA: home };
  const child = spawn(process.execPath, [MAIN, ...words], {
    env: { ...Object.fromEntries(clean), ...user, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  children.push(child);
  const said = { stdout: '', stderr: '' };
  for (const name of ['stdout', 'stderr'] as const)
    child[name].setEncoding('utf8').on('data', (text: string) => (said[name] += text));
  return { child, said, ended: once(child, 'close') as Promise<[number | null]> };
}

async function run(words: readonly string[], env?: Record<string, string>) {
  const { said, ended } = spawnCli(words, env);
  const [status] = await ended;
  return { status, ...said };
}

/** Starts a server and waits until it says that it is ready. */
async function start(words: readonly string[], env?: Record<string, string>) {
  const { child, said, ended } = spawnCli(['start', '--port', '0', ...words], env);
  await Promise.race([once(child.stdout, 'data'), ended]);
  if (said.stdout === '') throw new Error(`It ended before it was ready: ${said.stderr}`);
  const end = async () => {
    child.kill('SIGTERM');
    return (await ended)[0];
  };
  return { said, end };
}

const urlsIn = (stdout: string) => JSON.parse(stdout) as { url: string; tlsUrl: string };
const caAt = async (url: string) => (await fetch(`${url}/_mws/ca.pem`)).text();

describe('mws-local start --tls-port', () => {
  it('says where it answers by https, and shows a certificate of the CA of the user', async () => {
    const first = await start(['--tls-port', '0', '--json']);
    const { url, tlsUrl } = urlsIn(first.said.stdout);
    expect(tlsUrl).toMatch(/^https:\/\/127\.0\.0\.1:[1-9]\d*$/);
    const ca = await caAt(url);
    expect((await run(['ca', 'pem'])).stdout).toBe(ca);
    const socket = connect({ host: '127.0.0.1', port: Number(new URL(tlsUrl).port), ca });
    await once(socket, 'secureConnect');
    socket.destroy();
    expect(await first.end()).toBe(0);
    expect(first.said.stderr).toContain('a local CA was made');

    const second = await start([], { MWS_LOCAL_TLS_PORT: '0' });
    const [, again] = /^mws-local answers at (http:\S+) and https:\/\/127\.0\.0\.1:\d+$/m.exec(
      second.said.stdout,
    )!;
    expect(await caAt(again!)).toBe(ca);
    expect(second.said.stderr).not.toContain('CA was made');
    expect(await second.end()).toBe(0);
  });

  it('keeps the CA of --data there', async () => {
    const data = join(home, 'state');
    const { said, end } = await start(['--tls-port', '0', '--data', data, '--json']);
    expect(await caAt(urlsIn(said.stdout).url)).toBe(readFileSync(join(data, 'ca', 'ca.pem'), 'utf8'));
    expect(await end()).toBe(0);
  });

  it('makes a new CA for a further name, and says so', async () => {
    const former = (await run(['ca', 'pem'])).stdout;
    const { said, end } = await start(['--tls-port', '0', '--tls-host', 'mws,api.example.com', '--json']);
    expect(await caAt(urlsIn(said.stdout).url)).not.toBe(former);
    expect(await end()).toBe(0);
    expect(said.stderr).toContain(
      'a new local CA was made, which clients must trust instead of the former one',
    );
    expect(said.stderr).toContain('the former one is not good for mws, api.example.com');
  });

  it('makes one CA, however many commands make one at once', async () => {
    const runs = await Promise.all(Array.from({ length: 4 }, () => run(['ca', 'pem'])));
    expect(runs.map(({ status }) => status)).toEqual([0, 0, 0, 0]);
    expect(new Set(runs.map(({ stdout }) => stdout)).size).toBe(1);
    expect(runs[0]!.stdout).toMatch(/^-----BEGIN CERTIFICATE-----\n/);
  });
});

describe('mws-local start ends with status 1 and says why', () => {
  const failing = (...words: string[]) => run(['start', '--port', '0', '--json', ...words]);

  it('where its TLS port is taken', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const { port } = other.address() as AddressInfo;
    expect(await failing('--tls-port', `${port}`)).toEqual({
      status: 1,
      stdout: '',
      stderr: expect.stringContaining(
        `mws-local: port ${port} on 127.0.0.1 is taken; choose another with --tls-port, or 0 for any.\n`,
      ),
    });
    other.close();
  });

  it('where its certificate cannot be read, by the path that was tried', async () => {
    const path = join(home, 'none.pem');
    expect(await failing('--tls-port', '0', '--tls-cert', path, '--tls-key', path)).toEqual({
      status: 1,
      stdout: '',
      stderr: expect.stringMatching(/^mws-local: --tls-cert \S+none\.pem cannot be read: ENOENT/),
    });
  });

  it('for a name that is none', async () => {
    expect(await failing('--tls-port', '0', '--tls-host', 'no name')).toEqual({
      status: 1,
      stdout: '',
      stderr: expect.stringMatching(/^mws-local: --tls-host no name: it must be a host name/),
    });
  });
});
