import { spawn } from 'node:child_process';
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
  type Snippets = { items: { name: string; status: string; code: string; install: string }[] };
  const offered = async () => (await (await fetch(`${server.url}/_mws/snippets`)).json()) as Snippets;

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

  it('hold whatever a secret holds', () => {
    const lines = [`key = '{secretKey}', "{secretKey}", {port}`];
    const filled = fillIn(lines, { secretKey: String.raw`a'b"c\d`, port: '1' });
    expect(filled).toBe(String.raw`key = 'a\'b"c\\d', "a'b\"c\\d", 1`);
  });
});
