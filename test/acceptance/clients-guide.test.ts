import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fillIn, knownClients } from '../../src/model/clients.js';
import { demo } from './callers.js';
import { snippetsOf } from './snippets.js';
import { startWithTls } from './tls-server.js';
import type { TlsServer } from './tls-server.js';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const guide = readFileSync(`${ROOT}/docs/clients.md`, 'utf8');
const snippets = snippetsOf(guide).filter(({ language }) => language === 'js');

let server: TlsServer;
beforeAll(async () => {
  server = await startWithTls();
});
afterAll(() => server.close());

/** Clients of Python, whose packages are on another registry: by the module that each is. */
const OF_PYTHON = { 'mws for Python': 'mws', 'boto 2': 'boto' };

/** Those that are installed here; undefined where there is no Python. */
function installedForPython(): string[] | undefined {
  const script = `from importlib.util import find_spec
print(*(name for name in ${JSON.stringify(Object.values(OF_PYTHON))} if find_spec(name)))`;
  const { status, stdout } = spawnSync('python3', ['-c', script], { encoding: 'utf8' });
  return status === 0 ? stdout.trim().split(' ') : undefined;
}
const installed = installedForPython();

/** What follows the lines of the guide: the same call in the way of each library. */
const who = `SellerId: '${demo.sellerId}', MWSAuthToken: '${demo.authToken}'`;
const what = `Version: '2011-07-01', Action: 'ListMarketplaceParticipations'`;
const calls: Record<string, string> = {
  'amazon-mws': `amazonMws.sellers.search({ ${what}, ${who} })`,
  mws: `mws.sellers.listMarketplaceParticipations()`,
  '@ericblade/mws-simple': `mws.request({ path: '/Sellers/2011-07-01', query: { ${what} } })`,
  'mws-api': `mws.Sellers.ListMarketplaceParticipations()`,
};

/** Runs a program that stands in this folder, and trusts the server's CA as the guide has it. */
async function run(script: string): Promise<string> {
  const child = spawn(process.execPath, ['--input-type=commonjs', '-e', script], {
    cwd: ROOT,
    env: { NODE_EXTRA_CA_CERTS: server.caFile },
  });
  const said = { stdout: '', stderr: '' };
  for (const name of ['stdout', 'stderr'] as const)
    child[name].setEncoding('utf8').on('data', (text: string) => (said[name] += text));
  expect(await once(child, 'close'), said.stderr).toEqual([0, null]);
  return said.stdout;
}

describe('the lines of the guide', () => {
  it('are there for every library that is run', () => {
    expect(snippets).toHaveLength(Object.keys(calls).length);
  });

  it.each(Object.keys(calls))('point %s here', async (name) => {
    const { text } = snippets.find((each) => each.text.includes(`require('${name}')`))!;
    const here = text
      .replaceAll(/\b2009\b/g, new URL(server.url).port)
      .replaceAll(/\b2010\b/g, `${server.tlsPort}`);
    const script = `const { accessKeyId, secretKey, sellerId, authToken } = ${JSON.stringify(demo)};
      ${here}
      Promise.resolve(${calls[name]}).then((answer) => console.log(JSON.stringify(answer)));`;
    expect(await run(script)).toContain('"ATVPDKIKX0DER"');
  });

  it.each(Object.keys(calls))('are said to be run with the version of %s that is', (name) => {
    const require = createRequire(import.meta.url);
    const { version } = require(`${ROOT}/node_modules/${name}/package.json`) as { version: string };
    expect(guide).toMatch(new RegExp(`^\\| \\[${name}\\]\\(\\S+\\) \\(npm\\) \\| run, ${version} `, 'm'));
  });
});

describe('the programs that the server offers', () => {
  type Snippet = { name: string; language: string; status: string; code: string; install: string };
  type Snippets = { items: Snippet[] };
  const offered = async () => (await (await fetch(`${server.url}/_mws/snippets`)).json()) as Snippets;

  const programsIn = async (language: string) =>
    (await offered()).items.filter((each) => each.language === language);

  it('have the lines of the guide', async () => {
    const texts = snippetsOf(guide).map(({ text }) => text.trimEnd());
    const documented = { endpoint: 'http://127.0.0.1:2009', host: '127.0.0.1', port: '2009' };
    for (const { name, point, fence } of knownClients)
      expect(texts, `${name} (${fence})`).toContain(fillIn(point, documented));
    expect((await offered()).items).toHaveLength(8);
  });

  it('run as they stand, for Node.js', async () => {
    const programs = (await offered()).items.filter(({ status }) => status === 'run');
    expect(programs.map(({ name }) => name)).toEqual(['amazon-mws', 'mws']);
    for (const { code } of programs) expect(await run(code)).toContain('"ATVPDKIKX0DER"');
  });

  it('call the address that the page was opened at, with the credentials that it shows', async () => {
    const { port } = new URL(server.url);
    for (const host of [`127.0.0.1:${port}`, `localhost:${port}`]) {
      const { items } = (await (await fetch(`http://${host}/_mws/snippets`)).json()) as Snippets;
      for (const { name, code } of items) {
        for (const part of [...host.split(':'), ...keysOf(demo)]) expect(code, name).toContain(part);
        // Of other names in braces, languages have their own.
        expect(code, name).not.toMatch(/\{(endpoint|host|port|\w+Id|secretKey|authToken)\}/);
      }
    }
  });

  const keysOf = ({ accessKeyId, secretKey, sellerId, authToken }: typeof demo) => [
    ...[accessKeyId, secretKey, sellerId, authToken],
  ];

  // Where nothing but the language is there, it says at least whether they are programs.
  it.skipIf(!installed)('are programs of Python', async () => {
    const codes = (await programsIn('Python')).map(({ code }) => code);
    const script = `import json
for code in json.load(open(0)): compile(code, 'program', 'exec')`;
    expect(spawnSync('python3', ['-c', script], { input: JSON.stringify(codes) }).status).toBe(0);
  });

  it('are programs of PHP, where there is one', async ({ skip }) => {
    const codes = (await programsIn('PHP')).map(({ code }) => code);
    const { error, status } = spawnSync('php', ['-l'], { input: ['<?php', ...codes].join('\n') });
    skip(error !== undefined, 'there is no php');
    expect(status).toBe(0);
  });

  const runnable = Object.entries(OF_PYTHON).filter(([, module]) => installed?.includes(module));
  it.skipIf(runnable.length === 0).each(runnable)('run as they stand: %s', async (name) => {
    const { code } = (await programsIn('Python')).find((each) => each.name === name)!;
    const child = spawn('python3', ['-c', code]);
    let said = '';
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding('utf8').on('data', (text: string) => (said += text));
    await once(child, 'close');
    expect(said).toContain('ATVPDKIKX0DER');
  });

  it('hold whatever a secret holds', () => {
    const lines = [`key = '{secretKey}', "{secretKey}", {port}`];
    const filled = fillIn(lines, { secretKey: String.raw`a'b"c\d`, port: '1' });
    expect(filled).toBe(String.raw`key = 'a\'b"c\\d', "a'b\"c\\d", 1`);
  });
});
