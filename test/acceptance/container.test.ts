import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Command } from 'commander';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { addStartCommand } from '../../src/cli/start.js';
import { mwsHosts } from '../../src/model/marketplaces.js';
import { demo } from './callers.js';
import { startWithTls } from './tls-server.js';
import type { TlsServer } from './tls-server.js';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
/** The command as `npm ci` builds it. */
const MAIN = join(ROOT, 'dist/cli/main.js');
const read = (path: string) => readFileSync(join(ROOT, path), 'utf8');
const yaml = <Content>(path: string) => parse(read(path)) as Content;

/** The variables that a server takes. */
const variables = (() => {
  const program = new Command();
  addStartCommand(program);
  return program.commands[0]!.options.map(({ envVar }) => envVar!);
})();
const isKnown = (name: string) => variables.includes(name);

/** Runs a program of this package to its end, in an environment that says nothing else to it. */
async function run(words: readonly string[], env: Record<string, string> = {}) {
  const clean = Object.entries(process.env).filter(([name]) => !name.startsWith('MWS_LOCAL_'));
  const child = spawn(process.execPath, words, { env: { ...Object.fromEntries(clean), ...env }, cwd: ROOT });
  const ran = { stdout: '', stderr: '' };
  for (const name of ['stdout', 'stderr'] as const)
    child[name].setEncoding('utf8').on('data', (text: string) => (ran[name] += text));
  const [status] = (await once(child, 'close')) as [number | null];
  return { status, ...ran };
}

let server: TlsServer;
let folder: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'mws-local-container-'));
  server = await startWithTls();
});
afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true });
});
const portOf = (url: string) => new URL(url).port;

describe('the Dockerfile', () => {
  const instructions = read('Dockerfile')
    .replaceAll(/^#.*\n/gm, '')
    .replaceAll(/\\\n/g, ' ')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => /^([A-Z]+)\s+(.*)$/.exec(line)!.slice(1) as [string, string]);
  const starts = instructions.flatMap(([name], at) => (name === 'FROM' ? [at] : []));
  const last = instructions.slice(starts.at(-1));
  const all = (name: string, among = last) => among.filter(([each]) => each === name).map(([, rest]) => rest);
  const only = (name: string) => {
    expect(all(name)).toHaveLength(1);
    return all(name)[0]!;
  };
  const environment = Object.fromEntries(
    [...only('ENV').matchAll(/(\w+)=(\S+)/g)].map(([, name, value]) => [name!, value!]),
  );

  it('has several stages, each on a named release of the slim image', () => {
    const [, name, base] = /^(\w+)=(\S+)$/.exec(all('ARG', instructions)[0]!)!;
    expect(base).toMatch(/^node:\d\d(\.\d+\.\d+)?-[a-z]+-slim$/);
    const bases = all('FROM', instructions).map((from) => /^(?:--\S+ )*(\S+)/.exec(from)![1]);
    expect(bases.length).toBeGreaterThan(1);
    expect(new Set(bases)).toEqual(new Set([`\${${name}}`]));
  });

  it('installs and compiles nothing in the last stage, and takes npm out of it', () => {
    const commands = all('RUN').join(' ');
    expect(commands).not.toMatch(/apt-get|npm (ci|install|rebuild)/);
    for (const path of ['/usr/local/lib/node_modules', '/usr/local/bin/npm', '/usr/local/bin/npx'])
      expect(commands).toContain(path);
  });

  it('runs the command of the package as someone who is not root, without a shell', () => {
    const { bin } = yaml<{ bin: Record<string, string> }>('package.json');
    expect(only('USER')).toBe('node');
    expect(JSON.parse(only('ENTRYPOINT'))).toEqual(['mws-local']);
    expect(JSON.parse(only('CMD'))).toEqual(['start']);
    expect(all('RUN').join(' ')).toContain(`ln -s /app/${bin['mws-local']} /usr/local/bin/mws-local`);
    expect(only('WORKDIR')).toBe('/app');
  });

  it('sets only what a server takes, and says what follows from it', () => {
    const { NODE_ENV, ...own } = environment;
    expect(NODE_ENV).toBe('production');
    expect(Object.keys(own).filter((name) => !isKnown(name))).toEqual([]);
    expect(own.MWS_LOCAL_HOST).toBe('0.0.0.0');
    expect(only('EXPOSE')).toBe(own.MWS_LOCAL_PORT);
    expect(only('VOLUME')).toBe(own.MWS_LOCAL_DATA);
  });

  it('copies from outside what is there and not ignored', () => {
    const [ignored, ...rules] = read('.dockerignore').trim().split('\n');
    expect(ignored).toBe('*');
    const fromOutside = all('COPY').filter((copy) => !copy.startsWith('--from='));
    const sources = fromOutside.flatMap((copy) =>
      copy
        .split(' ')
        .filter((word) => !word.startsWith('--'))
        .slice(0, -1),
    );
    expect(sources.length).toBeGreaterThan(0);
    for (const source of sources) {
      expect(existsSync(join(ROOT, source)), source).toBe(true);
      expect(rules).toContain(`!${source}`);
    }
  });

  it('is labelled', () => {
    const labels = [...only('LABEL').matchAll(/org\.opencontainers\.image\.(\w+)="([^"]+)"/g)];
    expect(Object.fromEntries(labels.map(([, name, value]) => [name, value]))).toMatchObject({
      title: 'mws-local',
      licenses: 'MIT',
    });
  });

  it('friction 9: has a health check that follows the port that is set, and starts no Node', async () => {
    const [, check] = / CMD (\[.*\])$/.exec(only('HEALTHCHECK'))!;
    expect(JSON.parse(check!)).toEqual(['mws-local-health']);
    expect(all('COPY')).toContain('--chmod=755 scripts/container-health.sh /usr/local/bin/mws-local-health');
    const health = (port: string) => ask(['scripts/container-health.sh'], { MWS_LOCAL_PORT: port });
    expect(await health(portOf(server.url))).toBe(0);
    // On the TLS port nobody speaks plain HTTP, and on port 1 nobody at all.
    expect(await health(portOf(server.tlsUrl))).toBe(1);
    expect(await health('1')).toBe(1);
  });

  /** The exit status of a script of bash in the environment of the image. */
  async function ask(words: readonly string[], env: Record<string, string>): Promise<number | null> {
    const { PATH = '' } = process.env;
    const child = spawn('bash', words, { cwd: ROOT, env: { PATH, ...environment, ...env }, stdio: 'ignore' });
    const [status] = (await once(child, 'close')) as [number | null];
    return status;
  }
});

describe('a server that listens on every interface', () => {
  const warning = /whoever reaches this address can use the control API: set --admin-token/g;
  /** Starts one, ends it when it is ready, and gives its log. */
  async function logOf(...words: string[]): Promise<string> {
    const child = spawn(process.execPath, [MAIN, 'start', '--port', '0', '--json', ...words], {
      env: { PATH: process.env.PATH },
    });
    let log = '';
    child.stderr.setEncoding('utf8').on('data', (text: string) => (log += text));
    child.stdout.once('data', () => child.kill('SIGTERM'));
    expect(await once(child, 'close'), log).toEqual([0, null]);
    return log;
  }

  it('warns once where it has no admin token', async () => {
    expect((await logOf('--host', '0.0.0.0')).match(warning)).toHaveLength(1);
  });

  it('warns of nothing with a token, or on loopback', async () => {
    expect(await logOf('--host', '0.0.0.0', '--admin-token', 'open')).not.toMatch(warning);
    expect(await logOf('--host', '127.0.0.2')).not.toMatch(warning);
  });
});

interface Compose {
  services: {
    mws: {
      environment: Record<string, string>;
      networks: { default: { aliases: string[] } };
      ports: string[];
      volumes: string[];
    };
    client: {
      depends_on: { mws: { condition: string } };
      environment: Record<string, string>;
      volumes: string[];
    };
  };
  volumes: Record<string, unknown>;
}

describe('compose.yaml', () => {
  const { services, volumes } = yaml<Compose>('compose.yaml');

  it('has the emulator under names of MWS on port 443, and its HTTP port on loopback only', () => {
    const { environment, networks, ports } = services.mws;
    expect(Object.keys(environment).filter((name) => !isKnown(name))).toEqual([]);
    expect(environment.MWS_LOCAL_TLS_PORT).toBe('443');
    const names = mwsHosts.map(({ host }) => host);
    expect(networks.default.aliases).toContain('mws.amazonservices.com');
    expect(networks.default.aliases.filter((alias) => !names.includes(alias))).toEqual([]);
    expect(ports).toEqual(['127.0.0.1:2009:2009']);
  });

  it('shares the CA with the client, which waits until the emulator is healthy', () => {
    const [volume, path] = services.mws.volumes[0]!.split(':') as [string, string];
    const [shared, mounted, mode] = services.client.volumes[0]!.split(':') as [string, string, string];
    expect(volumes).toHaveProperty(volume);
    expect([shared, mode, path]).toEqual([volume, 'ro', '/data']);
    expect(services.client.environment.NODE_EXTRA_CA_CERTS).toBe(`${mounted}/ca/ca.pem`);
    expect(services.client.depends_on.mws.condition).toBe('service_healthy');
  });

  it('has a client that goes to mws.amazonservices.com and is answered', async () => {
    const { environment } = services.client;
    expect(environment).toMatchObject({
      ACCESS_KEY_ID: demo.accessKeyId,
      SECRET_ACCESS_KEY: demo.secretKey,
      SELLER_ID: demo.sellerId,
      AUTH_TOKEN: demo.authToken,
    });
    // What the network does in compose: that name, and its port 443, lead to the emulator.
    const network = join(folder, 'network.mjs');
    writeFileSync(
      network,
      `import { Agent } from 'node:https';
      const { createConnection } = Agent.prototype;
      Agent.prototype.createConnection = function (options, ...rest) {
        if (options.host !== 'mws.amazonservices.com' || Number(options.port) !== 443) throw new Error('It goes elsewhere.');
        return createConnection.call(this, { ...options, host: '127.0.0.1', port: ${server.tlsPort} }, ...rest);
      };`,
    );
    const { status, stdout, stderr } = await run(['--import', network, 'examples/compose/client.js'], {
      ...environment,
      NODE_EXTRA_CA_CERTS: server.caFile,
    });
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout).toMatch(/^ATVPDKIKX0DER Amazon\.com$/m);
  });
});

interface Workflow {
  jobs: Record<
    string,
    {
      'runs-on': string;
      strategy?: { matrix: { node: number[] } };
      steps: { uses?: string; run?: string; with?: Record<string, unknown> }[];
    }
  >;
}

describe('the workflows', () => {
  const names = readdirSync(join(ROOT, '.github/workflows'));
  const workflow = (name: string) => yaml<Workflow>(`.github/workflows/${name}`);
  const { scripts } = yaml<{ scripts: Record<string, string> }>('package.json');

  it.each(names)('%s runs scripts of the package, on named releases', (name) => {
    const jobs = Object.values(workflow(name).jobs);
    for (const job of jobs) expect(job['runs-on']).toMatch(/^ubuntu-\d/);
    const steps = jobs.flatMap((job) => job.steps);
    for (const { uses } of steps) if (uses) expect(uses).toMatch(/@v\d+$/);
    const named = steps.flatMap(({ run: line = '' }) => [...line.matchAll(/npm (?:run (\w+)|(test))/g)]);
    expect(named.map(([, script, short]) => scripts[(script ?? short)!])).not.toContain(undefined);
  });

  it('test on Node 20, 22 and 24', () => {
    expect(workflow('test.yml').jobs.test!.strategy!.matrix.node).toEqual([20, 22, 24]);
  });

  it('publish the image for both platforms', () => {
    const build = workflow('image.yml').jobs.publish!.steps.find(({ uses }) =>
      uses?.includes('build-push-action'),
    );
    expect(build!.with!.platforms).toBe('linux/amd64,linux/arm64');
  });

  it('friction 9: build it from a base that is named by its digest, with provenance', () => {
    const { steps } = workflow('image.yml').jobs.publish!;
    const build = steps.find(({ uses }) => uses?.includes('build-push-action'))!.with!;
    expect(build).toMatchObject({
      'build-args': 'NODE_IMAGE=${{ steps.base.outputs.image }}',
      provenance: 'mode=max',
    });
    const [, base] = /^ARG NODE_IMAGE=(\S+)$/m.exec(read('Dockerfile'))!;
    expect(steps.map(({ run: line = '' }) => line).join('\n')).toContain(`image=${base}@$digest`);
  });

  it('friction 3: publish the package with provenance, and with its addresses filled in', () => {
    const lines = workflow('package.yml')
      .jobs.publish!.steps.map(({ run: line = '' }) => line)
      .join('\n');
    expect(lines).toContain('npm publish --provenance');
    for (const field of ['repository.url', 'bugs.url', 'homepage']) expect(lines).toContain(`${field}="`);
  });
});
