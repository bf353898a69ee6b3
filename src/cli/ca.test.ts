import { X509Certificate } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { temporaryFolder } from '../tls/testing.js';
import { trustLines } from './ca-trust.js';
import { runCli } from './testing.js';

let temporary: ReturnType<typeof temporaryFolder>;
let env: Record<string, string>;
beforeEach(() => {
  temporary = temporaryFolder();
  // Wherever it runs, the configuration of a user is this one.
  env = { XDG_CONFIG_HOME: temporary.path, APPDATA: temporary.path, HOME: temporary.path };
});
afterEach(() => temporary[Symbol.dispose]());

const run = (line: string | string[], more: Record<string, string> = {}) =>
  runCli(line, { env: { ...env, ...more } });

describe('mws-local ca', () => {
  it('path makes the CA on first use, says so, and prints where its certificate is', async () => {
    const first = await run('ca path');
    const second = await run('ca path');
    expect(first).toEqual({
      status: 0,
      stdout: expect.stringMatching(/ca\.pem\n$/),
      stderr: 'mws-local: a CA was made\n',
    });
    expect(second).toEqual({ ...first, stderr: '' });
    const path = first.stdout.trim();
    expect(path.startsWith(temporary.path)).toBe(true);
    expect(new X509Certificate(readFileSync(path)).ca).toBe(true);
  });

  it('pem prints the certificate', async () => {
    const path = (await run('ca path')).stdout.trim();
    expect((await run('ca pem')).stdout).toBe(readFileSync(path, 'utf8'));
  });

  it('renew makes a new one at the same place', async () => {
    const former = (await run('ca pem')).stdout;
    const renewed = await run('ca renew');
    expect(renewed.stderr).toBe('mws-local: a new CA was made: it was asked for\n');
    expect(renewed.stdout).toBe((await run('ca path')).stdout);
    expect((await run('ca pem')).stdout).not.toBe(former);
  });

  it('takes further names, and the folder of a server with --data', async () => {
    const data = join(temporary.path, 'state');
    const { stdout } = await run(['ca', 'path', '--data', data, '--tls-host', 'mws,mws.example.com']);
    expect(stdout).toBe(`${join(data, 'ca', 'ca.pem')}\n`);
    expect((await run(['ca', 'path', '--data', data, '--tls-host', 'mws'])).stderr).toBe('');
    expect((await run(['ca', 'path', '--data', data, '--tls-host', 'other'])).stderr).toBe(
      'mws-local: a new CA was made: the former one is not good for other\n',
    );
  });

  it('says what is wrong with a name or a folder', async () => {
    expect(await run(['ca', 'path', '--tls-host', 'no name'])).toMatchObject({
      status: 1,
      stdout: '',
      stderr: expect.stringMatching(/^mws-local: --tls-host no name: it must be a host name/),
    });
    const file = join(temporary.path, 'file');
    writeFileSync(file, '');
    expect(await run(['ca', 'path', '--data', file])).toMatchObject({
      status: 1,
      stdout: '',
      stderr: expect.stringMatching(/^mws-local: The folder .*file is not used/),
    });
  });

  it('trust prints a line for each kind of client, with the path', async () => {
    const path = (await run('ca path')).stdout.trim();
    const { stdout } = await run('ca trust');
    for (const line of [
      `curl --cacert ${path} https://...`,
      `export NODE_EXTRA_CA_CERTS=${path}`,
      `export REQUESTS_CA_BUNDLE=${path}`,
      `export SSL_CERT_FILE=${path}`,
      `php -d curl.cainfo=${path} -d openssl.cafile=${path} ...`,
      `keytool -importcert -noprompt -alias mws-local -file ${path} -keystore mws-local.p12 -storetype PKCS12 -storepass changeit`,
      `certutil -user -addstore Root ${path}`,
    ])
      expect(stdout.split('\n')).toContain(line);
    for (const client of [
      'curl',
      'Node',
      'Python',
      'PHP',
      'Ruby',
      'Java',
      '.NET',
      'Go',
      'Debian',
      'macOS',
      'Windows',
    ])
      expect(stdout).toMatch(new RegExp(`^# .*${client.replace('.', '\\.')}`, 'm'));
  });

  it('trust prints what the guide has', () => {
    const guide = readFileSync(new URL('../../docs/tls.md', import.meta.url), 'utf8');
    for (const line of trustLines('ca.pem').flatMap(({ lines }) => lines))
      expect(guide).toContain(`\`${line}\``);
  });

  it('trust changes nothing but that the CA is there', async () => {
    await run('ca trust');
    const path = (await run('ca path')).stdout.trim();
    const before = readFileSync(path);
    await run('ca trust');
    expect(readFileSync(path)).toEqual(before);
    expect(existsSync('mws-local.p12')).toBe(false);
  });
});
