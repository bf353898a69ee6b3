import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { askControl } from './control.js';

/** The command as `npm ci` builds it. */
const MAIN = fileURLToPath(new URL('../../dist/cli/main.js', import.meta.url));

/** `mws-local start` in a process of its own. */
interface Run {
  stdout: string;
  stderr: string;
  output: Readable;
  /** The exit status, and the signal where one ended it from outside. */
  ended: Promise<[status: number | null, signal: NodeJS.Signals | null]>;
  kill(signal: NodeJS.Signals): void;
}

const runs: Run[] = [];

function start(args: readonly string[], env: Record<string, string> = {}): Run {
  return runOf(['start', ...args], env);
}

function runOf(words: readonly string[], env: Record<string, string> = {}): Run {
  const clean = Object.entries(process.env).filter(([name]) => !name.startsWith('MWS_LOCAL_'));
  const child = spawn(process.execPath, [MAIN, ...words], {
    env: { ...Object.fromEntries(clean), ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const ended = once(child, 'close') as Run['ended'];
  const run: Run = {
    stdout: '',
    stderr: '',
    output: child.stdout,
    ended,
    kill: (signal) => child.kill(signal),
  };
  child.stdout.setEncoding('utf8').on('data', (text: string) => (run.stdout += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (run.stderr += text));
  runs.push(run);
  return run;
}

/** Waits until a run has said that it is ready, which it says at one go. */
async function startReady(args: readonly string[], env?: Record<string, string>): Promise<Run> {
  const run = start(args, env);
  await Promise.race([once(run.output, 'data'), run.ended]);
  if (run.stdout === '') throw new Error(`It ended before it was ready: ${run.stderr}`);
  return run;
}

/** Waits for a run that ends by itself. */
async function runToEnd(args: readonly string[], env?: Record<string, string>) {
  const run = start(args, env);
  const [status] = await run.ended;
  return { status, stdout: run.stdout, stderr: run.stderr };
}

const urlOf = (run: Run): string => (JSON.parse(run.stdout) as { url: string }).url;

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'mws-local-cli-'));
});
afterAll(() => rmSync(folder, { recursive: true }));
afterEach(async () => {
  for (const run of runs.splice(0)) {
    run.kill('SIGKILL');
    await run.ended;
  }
});

const anyPort = ['--port', '0', '--json'];

describe('mws-local start --json', () => {
  it('prints one line of JSON with where it answers and the demo credentials, and nothing else', async () => {
    const run = await startReady(anyPort);
    const url = urlOf(run);
    await fetch(`${url}/_mws/try`);
    run.kill('SIGTERM');
    await run.ended;
    expect(run.stdout).toMatch(/^\{.*\}\n$/);
    expect(JSON.parse(run.stdout)).toStrictEqual({
      url: expect.stringMatching(/^http:\/\/127\.0\.0\.1:[1-9]\d*$/),
      tlsUrl: null,
      consoleUrl: `${url}/_mws/`,
      credentials: {
        accessKeyId: '022QF0EXAMPLEH9DHM02',
        secretKey: 'kWcrlEXAMPLEM/LtmEENI/aVmYvHNif5zB+d9+ct',
        developerId: '1234-3214-4321',
        sellerId: 'A2EXAMPLESELLER',
        authToken: 'amzn.mws.4ea38b7b-f563-7709-4bae-87aeaEXAMPLE',
        marketplaceId: 'ATVPDKIKX0DER',
      },
      spApi: {
        endpoint: url,
        tokenUrl: `${url}/auth/o2/token`,
        clientId: expect.stringMatching(/^amzn1\.application-oa2-client\.[0-9a-f]{32}$/),
        clientSecret: expect.stringMatching(/^amzn1\.oa2-cs\.v1\.[0-9a-f]{64}$/),
        refreshToken: expect.stringMatching(/^Atzr\|\w{128}$/),
      },
    });
  });
});

describe('mws-local start', () => {
  it('prints a curl line whose call is answered', async () => {
    const run = await startReady(['--port', '0']);
    const [, url] = /^.*\bcurl -L (http:\S+)$/m.exec(run.stdout)!;
    const answer = await fetch(url!, { redirect: 'follow' });
    expect(answer.redirected).toBe(true);
    expect(answer.status).toBe(200);
    expect(await answer.text()).toMatch(/^<\?xml version="1.0"\?>\n<ListMarketplaceParticipationsResponse /);
  });

  it('prints the demo credentials for a reader', async () => {
    const { stdout } = await startReady(['--port', '0']);
    for (const shown of [
      '022QF0EXAMPLEH9DHM02',
      'kWcrlEXAMPLEM/LtmEENI/aVmYvHNif5zB+d9+ct',
      '1234-3214-4321',
      'A2EXAMPLESELLER',
      'amzn.mws.4ea38b7b-f563-7709-4bae-87aeaEXAMPLE',
      'ATVPDKIKX0DER',
    ])
      expect(stdout).toContain(` ${shown}\n`);
  });

  it.each(['SIGTERM', 'SIGINT'] as const)(
    'ends with status 0 on %s, also while clients stay connected',
    async (signal) => {
      const run = await startReady(anyPort);
      // fetch keeps its connection open.
      expect((await fetch(urlOf(run))).status).toBe(200);
      run.kill(signal);
      expect(await run.ended).toEqual([0, null]);
    },
  );

  it('takes from the environment what no flag says', async () => {
    const env = { MWS_LOCAL_PORT: '0', MWS_LOCAL_CLOCK: '2020-06-24T14:10:37Z', MWS_LOCAL_FROZEN: 'true' };
    const run = await startReady(['--json'], { ...env, MWS_LOCAL_SEED: '5' });
    const { now, mode } = await askControl<{ now: string; mode: string }>(urlOf(run), '/clock');
    expect([now, mode]).toEqual(['2020-06-24T14:10:37.000Z', 'frozen']);
    expect(await askControl(urlOf(run), '/scenario')).toMatchObject({ name: 'quickstart', seed: 5 });
  });

  it('takes a flag before the environment', async () => {
    const run = await startReady([...anyPort, '--seed', '6'], {
      MWS_LOCAL_SEED: '5',
      MWS_LOCAL_PORT: 'none',
    });
    expect(await askControl(urlOf(run), '/scenario')).toMatchObject({ seed: 6 });
  });

  it('serves a scenario file', async () => {
    const path = join(folder, 'nobody.yaml');
    writeFileSync(path, 'name: nobody\ndescription: A world in which nobody may call.\n');
    const run = await startReady([...anyPort, '--scenario', path]);
    expect(JSON.parse(run.stdout)).toMatchObject({ credentials: null });
    expect(await askControl(urlOf(run), '/scenario')).toMatchObject({ name: 'nobody' });
  });
});

describe('mws-local demo --story', () => {
  it('serves the page of the story until it is ended', async () => {
    const run = runOf(['demo', '--story']);
    await Promise.race([once(run.output, 'data'), run.ended]);
    const [, url] =
      /^Open (http:\/\/127\.0\.0\.1:\d+\/_mws\/)#\/story in a browser\. Ctrl\+C ends it\.\n$/.exec(
        run.stdout,
      )!;
    expect((await fetch(url!)).headers.get('content-type')).toContain('text/html');
    run.kill('SIGTERM');
    expect(await run.ended).toEqual([0, null]);
  });
});

describe('mws-local start ends with status 1 and says why', () => {
  it('where its port is taken', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const { port } = other.address() as AddressInfo;
    const { status, stdout, stderr } = await runToEnd(['--port', `${port}`]);
    other.close();
    expect([status, stdout]).toEqual([1, '']);
    expect(stderr).toBe(
      `mws-local: port ${port} on 127.0.0.1 is taken; choose another with --port, or 0 for any.\n`,
    );
  });

  it.each([
    ['--port', '70000', 'It must be from 0 to 65535.'],
    ['--port', '20x9', 'It must be a whole number.'],
    ['--seed', '-1', 'It must be a whole number.'],
    ['--auth', 'maybe', 'Allowed choices are strict, lenient, off.'],
    ['--throttle', 'on', 'Allowed choices are off, real.'],
    ['--clock', 'yesterday', 'It must be an ISO 8601 instant, such as 2020-06-24T14:10:37Z.'],
  ])('for %s %s', async (flag, value, reason) => {
    const { status, stdout, stderr } = await runToEnd([...anyPort, flag, value]);
    expect([status, stdout]).toEqual([1, '']);
    expect(stderr).toMatch(/^error: .*\n$/);
    expect(stderr).toContain(`'${flag} <`);
    expect(stderr).toContain(`'${value}'`);
    expect(stderr).toContain(reason);
  });

  it('for a wrong value in the environment, by the name of the variable', async () => {
    const { status, stdout, stderr } = await runToEnd(anyPort, { MWS_LOCAL_AUTH: 'maybe' });
    expect([status, stdout]).toEqual([1, '']);
    expect(stderr).toMatch(/^error: .*'maybe' from env 'MWS_LOCAL_AUTH'.*\n$/);
  });

  it('for an unknown flag', async () => {
    const { status, stdout, stderr } = await runToEnd([...anyPort, '--fast']);
    expect([status, stdout]).toEqual([1, '']);
    expect(stderr).toMatch(/^error: unknown option '--fast'\n/);
  });

  it('for a scenario that there is none', async () => {
    const { status, stdout, stderr } = await runToEnd([...anyPort, '--scenario', 'quickest']);
    expect([status, stdout]).toEqual([1, '']);
    expect(stderr).toMatch(/^mws-local: .*quickest.*\n/);
  });

  it('for a mistake in a scenario, with file, line and column', async () => {
    const path = join(folder, 'mistake.yaml');
    writeFileSync(
      path,
      'name: mistake\nsellers:\n  - id: A2EXAMPLESELLER\n    name: Demo\n    status: asleep\n',
    );
    const { status, stdout, stderr } = await runToEnd([...anyPort, '--scenario', path]);
    expect([status, stdout]).toEqual([1, '']);
    expect(stderr).toContain(`${path}:5:13`);
    expect(stderr).toContain('active, suspended or closed');
  });
});
