import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Command } from 'commander';
import { transpileModule, ModuleKind, ScriptTarget } from 'typescript';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startMwsLocal } from '../src/server/app.js';
import type { MwsLocal } from '../src/server/app.js';
import { addStartCommand } from '../src/cli/start.js';
import { loadServices } from '../src/model/load.js';
import type { ServiceModel } from '../src/model/types.js';
import { findHandler } from '../src/sections/handlers.js';
import { askControl } from './acceptance/control.js';
import { signRequest } from './acceptance/sign.js';
import { commandsOf, curl, snippetsOf } from './acceptance/snippets.js';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const read = (path: string) => readFileSync(join(ROOT, path), 'utf8');
const documents = [
  'README.md',
  'CONTRIBUTING.md',
  'data/README.md',
  ...readdirSync(join(ROOT, 'docs'))
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`),
];
const snippetIn = (document: string, language: string) =>
  snippetsOf(read(document)).find((snippet) => snippet.language === language)!.text;

/** The lines for a client that the README has, beside the test that it has. */
const clientOfReadme = snippetsOf(read('README.md')).find(
  ({ language, text }) => language === 'js' && text.includes("require('amazon-mws')"),
)!.text;

/** Runs JavaScript in a process of its own, as if it lay in this folder. */
async function run(type: 'module' | 'commonjs', script: string): Promise<string> {
  const child = spawn(process.execPath, [`--input-type=${type}`, '-e', script], { cwd: ROOT, stdio: 'pipe' });
  const said = { stdout: '', stderr: '' };
  for (const name of ['stdout', 'stderr'] as const)
    child[name].setEncoding('utf8').on('data', (text: string) => (said[name] += text));
  const [status] = (await once(child, 'close')) as [number | null];
  expect(status, said.stderr).toBe(0);
  return said.stdout;
}

let server: MwsLocal;

/** A server of its own for each test of a describe block: what a document does, the next one does not find. */
function useFreshServer(): void {
  beforeEach(async () => {
    server = await startMwsLocal();
  });
  afterEach(() => server.close());
}

/** The documents speak of the port that is the default; here it is another. */
const withPort = (text: string) => text.replaceAll(/\b2009\b(?!-)/g, new URL(server.url).port);

/** The first curl line of the README in which a word ends so, without `curl` itself. */
const curlOfReadme = (end: string) =>
  snippetsOf(read('README.md'))
    .flatMap(({ language, text }) => (language === 'sh' ? commandsOf(withPort(text)) : []))
    .find(([name, ...words]) => name === 'curl' && words.some((word) => word.endsWith(end)))!
    .slice(1);

/** A stated answer: `...` stands for what differs from time to time. */
const asPattern = (text: string) =>
  new RegExp(
    `^${text
      .trim()
      .replaceAll(/[\\^$.*+?()[\]{}|]/g, '\\$&')
      .replaceAll('\\.\\.\\.', '[^<]+')}$`,
  );

const withCurl = documents.filter((document) => /^curl /m.test(read(document)));

describe('the curl lines', () => {
  useFreshServer();

  it.each(withCurl)(
    'of %s work one after the other, and answer what is shown below them',
    async (document) => {
      const snippets = snippetsOf(read(document));
      let before = '';
      // A token that the line before was given.
      const given = (word: string) =>
        word.includes('ACCESS_TOKEN')
          ? word.replace('ACCESS_TOKEN', (JSON.parse(before) as { access_token: string }).access_token)
          : word;
      for (const [at, { language, text }] of snippets.entries()) {
        if (language !== 'sh') continue;
        const shown = snippets[at + 1]?.language === 'xml' ? snippets[at + 1]!.text : undefined;
        for (const [name, ...words] of commandsOf(withPort(text))) {
          if (name !== 'curl') continue;
          const answer = await curl(words.map(given));
          const isClaim = words.some((word) => word.includes('/requests/verify'));
          // Events go on for ever: that they begin is all there is to see.
          if (answer.headers.get('content-type')?.startsWith('text/event-stream')) {
            expect(answer.status).toBe(200);
            await answer.body!.cancel();
            continue;
          }
          const body = (before = await answer.text());
          if (shown) expect(body.trim()).toMatch(asPattern(shown));
          // A claim about calls that nobody made here is answered with 409; src/control has a test that makes them.
          else expect(`${answer.status} ${body}`).toMatch(isClaim ? /^(2\d\d|409) / : /^2\d\d /);
        }
      }
    },
  );

  it('are in the README and in what it says of the control API', () => {
    expect(withCurl).toEqual(expect.arrayContaining(['README.md', 'docs/control-api.md']));
  });
});

describe('the README', () => {
  useFreshServer();

  it('has a call without a client that is answered with the marketplaces of the demo seller', async () => {
    const answer = await curl(curlOfReadme('/_mws/try'));
    expect(await answer.text()).toContain('<ListMarketplaceParticipationsResponse ');
  });

  it('has a program in TypeScript that starts a server and ends', async () => {
    const { outputText } = transpileModule(snippetIn('README.md', 'ts'), {
      compilerOptions: { module: ModuleKind.ESNext, target: ScriptTarget.ES2022 },
    });
    const printed = await run('module', outputText);
    expect(printed).toMatch(/^http:\/\/127\.0\.0\.1:\d+ \{/);
    for (const value of Object.values(server.credentials!)) expect(printed).toContain(`'${value}'`);
  });

  it('points amazon-mws here', async () => {
    const { sellerId: SellerId, authToken: MWSAuthToken } = server.credentials!;
    const call = { Version: '2011-07-01', Action: 'ListMarketplaceParticipations', SellerId, MWSAuthToken };
    const printed = await run(
      'commonjs',
      `${withPort(clientOfReadme)}
      amazonMws.sellers.search(${JSON.stringify(call)}).then((answer) => console.log(JSON.stringify(answer)));`,
    );
    expect(printed).toContain(`{"MarketplaceId":"ATVPDKIKX0DER","SellerId":"${SellerId}",`);
  });

  it('shows the credentials of the demo caller', () => {
    const { accessKeyId, secretKey, developerId, sellerId, authToken, marketplaceId } = server.credentials!;
    const rows = new Map(
      [...read('README.md').matchAll(/^\| ([\w ]+) \| `([^`]+)`/gm)].map(([, name, value]) => [
        name!,
        value!,
      ]),
    );
    expect(Object.fromEntries(rows)).toEqual({
      endpoint: 'http://127.0.0.1:2009',
      AWSAccessKeyId: accessKeyId,
      'secret key': secretKey,
      'developer id': developerId,
      SellerId: sellerId,
      MWSAuthToken: authToken,
      MarketplaceId: marketplaceId,
    });
  });

  it('moves the clock so far that the token of the demo seller has expired until it is renewed', async () => {
    const call = async () => {
      const path = '/Sellers/2011-07-01';
      const body = signRequest(server, { path, parameters: { Action: 'ListMarketplaceParticipations' } });
      const answer = await fetch(server.url + path, { method: 'POST', body });
      return `${answer.status} ${await answer.text()}`;
    };
    expect(await call()).toMatch(/^200 /);
    expect((await curl(curlOfReadme('/clock/advance'))).status).toBe(200);
    expect(await call()).toMatch(/^401 [^]*<Code>AccessDenied<\/Code>/);
    type Authorizations = { items: { id: string; authToken: string }[] };
    const { items } = await askControl<Authorizations>(server.url, '/authorizations');
    const { id } = items.find(({ authToken }) => authToken === server.credentials!.authToken)!;
    await askControl(server.url, `/authorizations/${id}/renew`, {});
    expect(await call()).toMatch(/^200 /);
  });
});

describe('the tutorial', () => {
  it('ends with a test of a client that passes', async () => {
    const printed = await run('commonjs', snippetIn('docs/tutorial.md', 'js'));
    expect(printed).toMatch(/# pass 2\b/);
    expect(printed).toMatch(/# fail 0\b/);
  });
});

describe('the table of what is built', () => {
  it('is what `npm run generate` writes', async () => {
    const { coveragePage } = (await import(join(ROOT, 'scripts/generate-coverage.js'))) as {
      coveragePage(services: readonly ServiceModel[], isBuilt: (key: string) => boolean): string;
    };
    const page = coveragePage(loadServices(), (key) => findHandler(key) !== undefined);
    expect(read('docs/coverage.md') === page, 'run npm run generate').toBe(true);
  });
});

describe('what clients do to data', () => {
  it('is what `npm run hazards` writes', async () => {
    const child = spawn(process.execPath, ['scripts/hazards.js', '--print'], { cwd: ROOT });
    let printed = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => (printed += text));
    await once(child, 'close');
    expect(printed).toBe(read('docs/hazards.md'));
  });
});

describe('the flags of the README', () => {
  const start = (() => {
    const program = new Command('mws-local');
    addStartCommand(program);
    return program.commands[0]!;
  })();
  const help = start.createHelp();
  const options = help.visibleOptions(start).filter(({ long }) => long !== '--help');
  /** The default that a cell names: a word in code, or a number. */
  const defaultIn = (cell: string) => /^`(.+)`$|^(\d+)$/.exec(cell.trim())?.slice(1).find(Boolean);
  const rows = [...read('README.md').matchAll(/^\| `(--[a-z-]+)` \|([^|]*)\|([^|]*)\|$/gm)];
  const documented = rows.flatMap(([, flag, cell, meaning]) => [
    { flag: flag!, default: defaultIn(cell!) },
    ...[...meaning!.matchAll(/`(--[a-z-]+)`/g)].map(([, other]) => ({ flag: other!, default: undefined })),
  ]);

  it('are those of `mws-local start --help`, with the same defaults', () => {
    const inHelp = options.map((option) => ({
      flag: option.long!,
      default: /default: "?([^",)]+)/.exec(help.optionDescription(option))?.[1],
    }));
    const byFlag = (a: { flag: string }, b: { flag: string }) => (a.flag < b.flag ? -1 : 1);
    expect(inHelp.sort(byFlag)).toEqual(documented.sort(byFlag));
  });

  it('have an environment variable each, named like the flag', () => {
    const variable = (flag: string) => `MWS_LOCAL_${flag.slice(2).toUpperCase().replaceAll('-', '_')}`;
    expect(options.map(({ envVar }) => envVar)).toEqual(options.map(({ long }) => variable(long!)));
  });
});

describe('the scenarios in the documents', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'mws-local-docs-'));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  const scenarios = documents.flatMap((document) =>
    snippetsOf(read(document))
      .filter(({ language }) => language === 'yaml')
      .map(({ text }, at) => [document, at + 1, text] as const),
  );

  it.each(scenarios)('%s, no. %i: can be loaded', async (_, __, text) => {
    const path = join(folder, 'scenario.yaml');
    writeFileSync(path, text);
    const other = await startMwsLocal({ scenario: path });
    const shown = askControl<{ name: string }>(other.url, '/scenario');
    await expect(shown).resolves.toMatchObject({ name: /^name: (.+)$/m.exec(text)?.[1] ?? 'scenario' });
    await other.close();
  });
});

describe('the links of a document', () => {
  it.each(documents)('%s lead to files that exist, and to headings in them', (document) => {
    const links = [...read(document).matchAll(/\]\((?!https?:)([^)#\s]*)(?:#([^)\s]*))?\)/g)];
    const anchorsOf = (path: string) =>
      [...read(path).matchAll(/^#+ (.+)$/gm)].map(([, heading]) =>
        heading!
          .toLowerCase()
          .replaceAll(/[^\w\s-]/g, '')
          .replaceAll(/\s/g, '-'),
      );
    const broken = links.filter(([, path, anchor]) => {
      const target = path ? join(dirname(document), path) : document;
      return !existsSync(join(ROOT, target)) || (anchor && !anchorsOf(target).includes(anchor));
    });
    expect(broken.map(([link]) => link)).toEqual([]);
  });
});

describe('the commands of npm that a document names', () => {
  const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };

  it.each(documents)('are scripts of the package in %s', (document) => {
    const named = [...read(document).matchAll(/\bnpm (?:run ([\w-]+)|(start|test))\b/g)];
    const names = named.map(([, script, short]) => script ?? short!);
    expect(names.filter((name) => scripts[name] === undefined)).toEqual([]);
  });
});
