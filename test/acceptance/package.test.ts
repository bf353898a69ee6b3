import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { checkPackage, createPackageFromTarballData } from '@arethetypeswrong/core';
import { publint } from 'publint';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createProject, run } from './package-project.js';
import type { Project } from './package-project.js';
import { snippetsOf } from './snippets.js';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

let project: Project;
beforeAll(async () => {
  const forTests = ['vitest', 'jest', '@jest/globals', 'amazon-mws', '@types/node'];
  project = await createProject(forTests);
  cpSync(join(ROOT, 'examples'), join(project.folder, 'examples'), { recursive: true });
});
afterAll(() => project.remove());

/** A program of a package that the project has. */
const node = (words: readonly string[], cwd = '.') => run(process.execPath, words, join(project.folder, cwd));

function write(files: Record<string, string>): void {
  for (const [name, text] of Object.entries(files)) writeFileSync(join(project.folder, name), text);
}

/** A slow machine is no failure. */
const PATIENT = ['--testTimeout', '60000', '--hookTimeout', '60000'];

/** All files of a package but those of others that it bundles. */
const ownFiles = (folder: string) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
    (file) => !file.startsWith('node_modules'),
  );

describe('the package', () => {
  it('has what runs, what it reads and what it says of itself, and nothing else', () => {
    const folder = join(project.folder, 'node_modules/mws-local');
    const files = ownFiles(folder);
    expect(readdirSync(folder).sort()).toEqual(
      [
        ...['CONTRIBUTING.md', 'LICENSE', 'README.md', 'commonjs', 'data', 'dist', 'docs', 'examples'],
        // What is bundled with it: Fastify, and what that needs.
        ...['compose.yaml', 'node_modules', 'package.json', 'scenarios'],
      ].sort(),
    );
    for (const file of ['dist/index.d.ts', 'dist/cli/main.js', 'scenarios/quickstart.yaml'])
      expect(files).toContain(file);
    const tests = files.filter((file) => /\.test\.|testing\./.test(file));
    expect(tests.filter((file) => !file.startsWith('examples'))).toEqual([]);
  });

  it('friction 3: has every page that its pages lead to', () => {
    const folder = join(project.folder, 'node_modules/mws-local');
    const pages = ownFiles(folder).filter((file) => file.endsWith('.md'));
    const broken = pages.flatMap((page) =>
      [...readFileSync(join(folder, page), 'utf8').matchAll(/\]\((?!https?:|#)([^)#]+)[^)]*\)/g)]
        .map(([, link]) => join(folder, dirname(page), link!))
        .filter((path) => !existsSync(path))
        .map((path) => `${page}: ${path.slice(folder.length)}`),
    );
    expect(broken).toEqual([]);
  });

  it('is found sound by publint', async () => {
    const { buffer, byteOffset, byteLength } = project.tarball;
    const tarball = buffer.slice(byteOffset, byteOffset + byteLength) as ArrayBuffer;
    expect((await publint({ pack: { tarball } })).messages).toEqual([]);
  });

  it('has types wherever it can be resolved, but in ways older than exports', async () => {
    const analysis = await checkPackage(createPackageFromTarballData(new Uint8Array(project.tarball)));
    if (!analysis.types) throw new Error('The package has no types.');
    expect(
      analysis.problems
        .filter((each) => !('resolutionKind' in each && each.resolutionKind === 'node10'))
        .filter(
          // vitest is an ES module, and so are its tests.
          (each) =>
            !('entrypoint' in each && each.entrypoint === './vitest' && each.resolutionKind === 'node16-cjs'),
        ),
    ).toEqual([]);
  });
});

const SHOW = `
  const sandbox = await server.sandbox();
  console.log(server.credentials.sellerId, (await sandbox.admin.getClock()).mode, (await connect(server.url)).url === server.url);
  await server.close();`;

describe('an empty project with it', () => {
  it.each([
    [
      'import',
      'show.mjs',
      `import { connect, startMwsLocal } from 'mws-local'; const server = await startMwsLocal();${SHOW}`,
    ],
    [
      'require',
      'show.cjs',
      `const { connect, startMwsLocal } = require('mws-local'); startMwsLocal().then(async (server) => {${SHOW}});`,
    ],
  ])('starts a server by %s', async (_, name, text) => {
    write({ [name]: text });
    expect(await node([name])).toEqual({ status: 0, stdout: 'A2EXAMPLESELLER running true\n', stderr: '' });
  });

  it('starts one by its command', async () => {
    const main = 'node_modules/mws-local/dist/cli/main.js';
    const child = spawn(process.execPath, [main, 'start', '--json', '--port', '0', '--log', 'silent'], {
      cwd: project.folder,
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const ended = once(child, 'close');
    const [line] = (await once(createInterface(child.stdout), 'line')) as [string];
    const { url } = JSON.parse(line) as { url: string };
    expect((await fetch(`${url}/_mws/try`)).status).toBe(200);
    child.kill('SIGTERM');
    expect(await ended).toEqual([0, null]);
  });
});

describe('a package that lacks a file', () => {
  it.each(['data/marketplaces.json', 'data/report-types.json', 'data/error-answers.json'])(
    'says so in one line, and ends with 1: %s',
    async (name) => {
      const folder = join(project.folder, 'node_modules/mws-local');
      renameSync(join(folder, name), join(folder, 'away'));
      try {
        const words = [join(folder, 'dist/cli/main.js'), 'start', '--port', '0', '--log', 'silent'];
        const { status, stdout, stderr } = await node(words);
        expect([status, stdout]).toEqual([1, '']);
        expect(stderr).toBe(`mws-local: The file ${name} of mws-local is missing; install it again.\n`);
      } finally {
        renameSync(join(folder, 'away'), join(folder, name));
      }
    },
  );
});

describe('the types', () => {
  const files = {
    'types.mts': `
      import { connect, startMwsLocal } from 'mws-local';
      import type { Admin, AdminError, Answer, Body, Caller, Credentials, MwsLocal, Query } from 'mws-local';
      import type { Schemas, StartOptions, TestSandbox, TestWorld, WaitOptions } from 'mws-local';
      type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
      const is = <_ extends true>() => {};

      await using server: MwsLocal = await startMwsLocal({ scenario: 'quickstart', port: 0 } satisfies StartOptions);
      const world: TestWorld = server;
      const { url, tlsUrl, credentials, admin } = server;
      is<Same<typeof server.ca, string | undefined>>();
      is<Same<[typeof url, typeof tlsUrl, typeof credentials], [string, string | undefined, Credentials]>>();
      is<Same<Credentials['authToken'], string>>();
      is<Same<typeof admin, Admin>>();
      is<Same<ReturnType<typeof connect>, Promise<MwsLocal>>>();

      await using sandbox: TestSandbox = await server.sandbox({ seed: 2, clock: { mode: 'frozen' } });
      is<Same<typeof sandbox.tlsUrl, string | undefined>>();
      is<Same<ReturnType<typeof sandbox.journal>, Promise<string>>>();
      const caller: Caller | undefined = sandbox.callers['demo'];
      const body: Body<'createOrder'> = { sellerId: credentials.sellerId, marketplaceId: 'X', items: [{ sku: 'A' }] };
      const order = await admin.createOrder(body);
      is<Same<typeof order, Schemas['Order']>>();
      const query: Query<'listOrders'> = { status: 'Shipped', limit: 1 };
      is<Same<Answer<'listOrders'>['items'], Schemas['Order'][]>>();
      is<Same<Answer<'deleteFault'>, undefined>>();
      const options: WaitOptions = { step: 'PT1M' };
      const first = await sandbox.waitUntil(async () => (await admin.listOrders(query)).items.at(0), options);
      is<Same<typeof first, Schemas['Order']>>();
      const { data, error } = await admin.client.GET('/_mws/orders/{id}', { params: { path: { id: 'X' } } });
      is<Same<typeof data, Schemas['Order'] | undefined>>();
      is<Same<typeof error, Schemas['Problem'] | undefined>>();
      declare const failure: AdminError;
      is<Same<typeof failure.status, number>>();

      // @ts-expect-error: There is no such flag.
      await startMwsLocal({ prot: 0 });
      // @ts-expect-error: An order has items.
      await admin.createOrder({ sellerId: 'A', marketplaceId: 'X' });
      // @ts-expect-error: There is no such status.
      await admin.updateOrder('1', { status: 'Gone' });
      // @ts-expect-error: Which sandbox is meant is known.
      await sandbox.admin.listOrders({ sandbox: 'SB000001' });
      export { caller, world };`,
    'types.cts': `
      import mwsLocal = require('mws-local');
      import type { MwsLocal } from 'mws-local';
      const start: (options?: mwsLocal.StartOptions) => Promise<MwsLocal> = mwsLocal.startMwsLocal;
      const connect: (url?: string) => Promise<MwsLocal> = mwsLocal.connect;
      // @ts-expect-error: There is no such flag.
      void start({ prot: 0 });
      export = { start, connect };`,
  };

  it(
    'say what a project may rely on, and what the example of vitest does',
    { timeout: 180_000 },
    async () => {
      const options = { target: 'es2022', module: 'nodenext', strict: true, noEmit: true, types: ['node'] };
      const compiled = [...Object.keys(files), 'examples/vitest/orders.test.ts'];
      write({
        ...files,
        'tsconfig.json': JSON.stringify({
          compilerOptions: { ...options, skipLibCheck: true },
          files: compiled,
        }),
        // The example is an ES module; nothing but a package.json says so.
        'package.json': '{"private":true,"type":"module"}',
      });
      const { stdout } = await node([join(ROOT, 'node_modules/typescript/bin/tsc'), '-p', '.']);
      expect(stdout).toBe('');
    },
  );
});

describe('friction 8: the fixtures', () => {
  const body = (sign: string) => `
    const { url, headers } = await sandbox.admin.sign({ section: 'Orders', operation: 'GetServiceStatus' });
    const { status } = await fetch(${sign}, { headers });`;
  const text = (testOf: string, expectOf: string) => `
    ${testOf}
    ${expectOf}
    test('is answered', async ({ sandbox }) => {${body('url')} expect([status, sandbox.id.length]).toEqual([200, 8]); });
    test('is refused', async ({ sandbox }) => {${body("url + 'x'")} expect(status).toBe(200); });`;

  const said = (output: string) => {
    expect(output).toMatch(/Calls of "is refused" to mws-local:\s+403 Orders\.GetServiceStatus .* signature/);
    expect(output).not.toContain('Calls of "is answered"');
  };

  it('of vitest give a sandbox to each test, and print its calls when it fails', async () => {
    mkdirSync(join(project.folder, 'fixtures'));
    write({
      'fixtures/a.test.mjs': text(
        "import { test } from 'mws-local/vitest';",
        "import { expect } from 'vitest';",
      ),
    });
    const main = join(project.folder, 'node_modules/vitest/vitest.mjs');
    const { status, stdout, stderr } = await node([main, 'run', '--reporter', 'default'], 'fixtures');
    expect(status).toBe(1);
    said(stdout + stderr);
    expect(stdout).toMatch(/1 failed.*1 passed/);
  });

  it('of Jest do the same', async () => {
    mkdirSync(join(project.folder, 'jest-fixtures'));
    write({
      'jest-fixtures/a.test.cjs': text(
        "const { test } = require('mws-local/jest');",
        "const { expect } = require('@jest/globals');",
      ),
      'jest-fixtures/package.json': '{"jest":{"testMatch":["**/*.test.cjs"]}}',
    });
    const main = join(project.folder, 'node_modules/jest/bin/jest.js');
    const { status, stderr } = await node([main, '--rootDir', '.', '--no-cache'], 'jest-fixtures');
    expect(status).toBe(1);
    said(stderr);
    expect(stderr).toContain('1 failed, 1 passed');
  });
});

describe('the README', () => {
  it('friction 3: has a test that runs in a project', async () => {
    const test = snippetsOf(readFileSync(join(ROOT, 'README.md'), 'utf8')).find(({ text }) =>
      text.includes("from 'vitest'"),
    )!;
    mkdirSync(join(project.folder, 'first'));
    write({ 'first/first.test.mjs': test.text });
    const main = join(project.folder, 'node_modules/vitest/vitest.mjs');
    const { status, stdout, stderr } = await node([main, 'run', '--reporter', 'json', ...PATIENT], 'first');
    expect(status, stderr).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ numPassedTests: 1, numTotalTests: 1 });
  });
});

describe('the examples', () => {
  it('run in vitest', async () => {
    const main = join(project.folder, 'node_modules/vitest/vitest.mjs');
    const { status, stdout, stderr } = await node(
      [main, 'run', '--reporter', 'json', ...PATIENT],
      'examples/vitest',
    );
    expect(status, stderr).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ numPassedTests: 3, numTotalTests: 3 });
  });

  it('run in Jest', async () => {
    const main = join(project.folder, 'node_modules/jest/bin/jest.js');
    const { status, stdout, stderr } = await node(
      [main, '--rootDir', '.', '--json', '--no-cache', '--testTimeout', '60000'],
      'examples/jest',
    );
    expect(status, stderr).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ numPassedTests: 2, numTotalTests: 2 });
  });
});
