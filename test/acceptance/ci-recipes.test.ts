import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Command } from 'commander';
import { ModuleKind, ScriptTarget, transpileModule } from 'typescript';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { addStartCommand } from '../../src/cli/start.js';
import { demo } from './callers.js';
import { snippetsOf } from './snippets.js';
import { startWithTls } from './tls-server.js';
import type { TlsServer } from './tls-server.js';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const recipes = snippetsOf(readFileSync(join(ROOT, 'docs/ci.md'), 'utf8'));
const inLanguage = (language: string) =>
  recipes.filter((each) => each.language === language).map(({ text }) => text);
const IMAGE = 'ghcr.io/OWNER/mws-local:0.1.0';

/** The variables that a server takes. */
const variables = (() => {
  const program = new Command();
  addStartCommand(program);
  return program.commands[0]!.options.map(({ envVar }) => envVar!);
})();
const expectKnown = (names: Iterable<string>) =>
  expect([...names].filter((name) => !variables.includes(name))).toEqual([]);

let server: TlsServer;
let folder: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'mws-local-ci-'));
  server = await startWithTls();
  // A project that is tested: it calls the endpoint that it is told of and, where it knows a CA, that for https.
  mkdirSync(join(folder, 'bin'));
  writeFileSync(
    join(folder, 'bin/npm'),
    `#!/bin/sh\n[ "$1" = ci ] || exec '${process.execPath}' '${join(folder, 'test.mjs')}'\n`,
  );
  chmodSync(join(folder, 'bin/npm'), 0o755);
  writeFileSync(
    join(folder, 'test.mjs'),
    `const urls = [process.env.MWS_LOCAL_URL, process.env.NODE_EXTRA_CA_CERTS && '${server.tlsUrl}'];
    for (const url of urls) if (url) console.log(url, (await fetch(url + '/_mws/try')).status);`,
  );
});
afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true });
});

/** The recipes speak of the usual ports, and of the service by its name; here both are others. */
const here = (text: string) =>
  text
    .replaceAll(/http:\/\/(127\.0\.0\.1|mws):2009\b/g, server.url)
    .replaceAll('https://127.0.0.1:2010', server.tlsUrl);

async function run(command: string, words: readonly string[], env: Record<string, string | undefined>) {
  const child = spawn(command, words, { cwd: folder, env, stdio: ['ignore', 'pipe', 'pipe'] });
  const ran = { stdout: '', stderr: '' };
  for (const name of ['stdout', 'stderr'] as const)
    child[name].setEncoding('utf8').on('data', (text: string) => (ran[name] += text));
  const [status] = (await once(child, 'close')) as [number | null];
  return { status, ...ran };
}

/** Runs lines as a runner does, in the environment of a job. */
async function runLine(line: string, env: Record<string, string> = {}): Promise<string> {
  const PATH = [join(folder, 'bin'), process.env.PATH].join(delimiter);
  const told = Object.fromEntries(Object.entries(env).map(([name, value]) => [name, here(value)]));
  const { status, stdout, stderr } = await run('sh', ['-ec', here(line)], { PATH, ...told });
  expect(status, `${line}: ${stderr}`).toBe(0);
  return stdout;
}

interface Service {
  image: string;
  ports: string[];
  env: Record<string, string>;
}
interface Step {
  run?: string;
  env?: Record<string, string>;
}
interface GitHub {
  jobs: { test: { services: { mws: Service }; env: Record<string, string>; steps: Step[] } };
}
interface GitLab {
  test: {
    services: { name: string; alias: string; variables: Record<string, string> }[];
    variables: Record<string, string>;
    script: string[];
  };
}

const [github, gitlab] = inLanguage('yml').map((text) => parse(text) as unknown) as [GitHub, GitLab];

describe('the recipe for GitHub Actions', () => {
  const { services, env, steps } = github.jobs.test;

  it('starts the image with what it takes, and publishes the ports that it has then', () => {
    expect(services.mws.image).toBe(IMAGE);
    expectKnown(Object.keys(services.mws.env));
    const ports = [2009, services.mws.env.MWS_LOCAL_TLS_PORT];
    expect(services.mws.ports).toEqual(ports.map((port) => `127.0.0.1:${port}:${port}`));
  });

  it('has steps that work one after the other', async () => {
    const printed: string[] = [];
    for (const step of steps) if (step.run) printed.push(await runLine(step.run, { ...env, ...step.env }));
    const [ca, install, test, journal] = printed;
    expect([ca, install]).toEqual(['', '']);
    expect(readFileSync(join(folder, 'mws-ca.pem'), 'utf8')).toBe(server.ca);
    expect(test).toBe(`${server.url} 200\n${server.tlsUrl} 200\n`);
    expect(JSON.parse(journal!)).toMatchObject({
      items: [{ operation: 'ListMarketplaceParticipations' }, {}],
    });
  });
});

describe('the recipe for GitLab', () => {
  const { services, variables: env, script } = gitlab.test;

  it('starts the image with what it takes, under the name that the job uses', () => {
    const [{ name, alias, variables: own }] = services as [GitLab['test']['services'][0]];
    expect(name).toBe(IMAGE);
    expectKnown(Object.keys(own));
    expect(env.MWS_LOCAL_URL).toBe(`http://${alias}:2009`);
  });

  it('has a script that works', async () => {
    const printed: string[] = [];
    for (const line of script) printed.push(await runLine(line, env));
    expect(printed).toEqual(['', `${server.url} 200\n`]);
  });
});

describe('the recipe for Testcontainers', () => {
  /** Of what the recipe uses, as much as can be had without Docker: the image is the command that is its entry point. */
  const TESTCONTAINERS = `
    import { spawn } from 'node:child_process';
    import { once } from 'node:events';
    import { createInterface } from 'node:readline';
    export const Wait = { forHttp: (path, port) => ({ path, port }) };
    export class GenericContainer {
      constructor(image) { if (image !== '${IMAGE}') throw new Error(image); }
      withExposedPorts(...ports) { this.ports = ports; return this; }
      withEnvironment(environment) { this.environment = environment; return this; }
      withWaitStrategy(wait) { this.wait = wait; return this; }
      async start() {
        const words = ['${join(ROOT, 'dist/cli/main.js')}', 'start', '--port', '0', '--json', '--log', 'silent'];
        const child = spawn(process.execPath, words, { env: this.environment, stdio: ['ignore', 'pipe', 'inherit'] });
        const [line] = await once(createInterface(child.stdout), 'line');
        const { port } = new URL(JSON.parse(line).url);
        const getMappedPort = (inside) => { if (inside !== 2009 || !this.ports.includes(2009)) throw new Error(inside); return port; };
        const { ok } = await fetch('http://127.0.0.1:' + getMappedPort(this.wait.port) + this.wait.path);
        if (!ok) throw new Error(this.wait.path);
        return { getHost: () => '127.0.0.1', getMappedPort, stop: async () => { child.kill(); await once(child, 'close'); } };
      }
    }`;

  it('runs in TypeScript', async () => {
    const modules = join(folder, 'node_modules');
    mkdirSync(join(modules, 'testcontainers'), { recursive: true });
    symlinkSync(ROOT, join(modules, 'mws-local'), 'dir');
    writeFileSync(join(modules, 'testcontainers/package.json'), '{"type":"module","main":"index.js"}');
    writeFileSync(join(modules, 'testcontainers/index.js'), TESTCONTAINERS);
    const [recipe] = inLanguage('typescript');
    const { outputText } = transpileModule(recipe!, {
      compilerOptions: { module: ModuleKind.ESNext, target: ScriptTarget.ES2022 },
    });
    writeFileSync(join(folder, 'recipe.mjs'), outputText);
    const { status, stdout, stderr } = await run(process.execPath, ['recipe.mjs'], {});
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout).toMatch(new RegExp(`^http://127\\.0\\.0\\.1:\\d+ ${demo.accessKeyId}\\n$`));
  });

  it('says the same in Java', () => {
    const [recipe] = inLanguage('java');
    expectKnown([...recipe!.matchAll(/withEnv\("(\w+)"/g)].map(([, name]) => name!));
    for (const part of [
      `parse("${IMAGE}")`,
      'withExposedPorts(2009)',
      'forHttp("/_mws/health/ready").forPort(2009)',
      'getMappedPort(2009)',
    ])
      expect(recipe).toContain(part);
  });
});
