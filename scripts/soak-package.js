// The package as its users get it: packed, installed from the registry into an empty project, and started by command, by import
// and by require, on each Node, and installed by npm, pnpm and Yarn 1 on Node 20: `npm run soak:package`. Takes minutes,
// because SQLite may be compiled. Ends with 1 if one fails.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const { values } = parseArgs({
  options: { node: { type: 'string', multiple: true, default: ['20', '24'] } },
});
const root = fileURLToPath(new URL('..', import.meta.url));
const work = mkdtempSync(join(tmpdir(), 'mws-local-package-'));
/** Longer than any step takes: compiling SQLite is a matter of minutes. */
const MOST = 15 * 60_000;

/** Runs a command to its end. */
async function run(command, words, { cwd, env = process.env }) {
  const child = spawn(command, words, { cwd, env, stdio: ['ignore', 'pipe', 'inherit'], timeout: MOST });
  let printed = '';
  child.stdout.setEncoding('utf8').on('data', (text) => (printed += text));
  const [status] = await once(child, 'close');
  if (status !== 0) throw new Error(`${[command, ...words].join(' ')} ended with ${status}: ${printed}`);
  return printed.trim();
}

/** Installs a Node from its package of the registry. */
async function installNode(version) {
  const name = `node-${process.platform === 'win32' ? 'win' : process.platform}-${process.arch}`;
  const cwd = join(work, `node-${version}`);
  mkdirSync(cwd);
  await run('npm', ['install', '--no-save', '--no-audit', '--no-fund', `${name}@${version}`], { cwd });
  const folder = join(cwd, 'node_modules', name);
  const path = [join(folder, 'bin'), process.env.PATH].join(delimiter);
  // What compiles SQLite finds the headers there.
  return { bin: join(folder, 'bin/node'), env: { ...process.env, PATH: path, npm_config_nodedir: folder } };
}

/** Installs the package into an empty project. */
async function installPackage(version, tarball, env) {
  const cwd = join(work, `project-${version}`);
  mkdirSync(cwd);
  writeFileSync(join(cwd, 'package.json'), '{"private":true}');
  await run('npm', ['install', '--no-audit', '--no-fund', tarball], { cwd, env });
  return cwd;
}

// So many sandboxes that their memory is collected while the server runs.
const SHOW = `
  for (let made = 0; made < 100; made++) await (await server.sandbox()).close();
  const { status } = await fetch(server.url + '/_mws/try');
  console.log('answers', status);
  await server.close();`;
const programs = {
  'show.mjs': `import { startMwsLocal } from 'mws-local';\nconst server = await startMwsLocal();\n${SHOW}`,
  'show.cjs': `const { startMwsLocal } = require('mws-local');\nstartMwsLocal().then(async (server) => { ${SHOW} });`,
};

/** The package managers, as strict as they get about what wants a newer Node, with what their project has to say first. */
const managers = {
  npm: { words: ['npm', 'install', '--ignore-scripts', '--engine-strict'] },
  pnpm: { words: ['npx', '--yes', 'pnpm@9', 'add', '--ignore-scripts', '--config.engine-strict=true'] },
  yarn: {
    words: ['npx', '--yes', 'yarn@1.22.22', 'add', '--ignore-scripts'],
    project: { resolutions: { cookie: '^1.1.1' } },
  },
};

/** Installs the package into an empty project by each of them. */
async function checkManagers(version, tarball) {
  const { env } = await installNode(version);
  const report = { node: version };
  for (const [name, { words, project = {} }] of Object.entries(managers)) {
    const cwd = join(work, `${name}-${version}`);
    mkdirSync(cwd);
    const said = { private: true, name: 'project', version: '1.0.0', license: 'MIT', ...project };
    writeFileSync(join(cwd, 'package.json'), JSON.stringify(said));
    const [command, ...rest] = words;
    report[name] = await run(command, [...rest, `file:${tarball}`], { cwd, env }).then(
      () => 'installs',
      (error) => `FAILED: ${error.message}`,
    );
  }
  console.log(JSON.stringify(report, null, 2));
  return !Object.values(report).some((result) => result.startsWith('FAILED'));
}

/** `npx mws-local start`: its ready line, an answer to a call, and the end. */
async function startByCommand({ cwd, env }) {
  const words = ['mws-local', 'start', '--json', '--port', '0', '--log', 'silent'];
  // A group of its own, so that the signal reaches what npx starts.
  const child = spawn('npx', words, { cwd, env, stdio: ['ignore', 'pipe', 'inherit'], detached: true });
  const ended = once(child, 'close');
  const line = createInterface(child.stdout);
  try {
    const [ready] = await Promise.race([once(line, 'line'), ended]);
    if (typeof ready !== 'string') throw new Error(`mws-local start ended with ${ready}`);
    return `answers ${(await fetch(`${JSON.parse(ready).url}/_mws/try`)).status}`;
  } finally {
    if (child.exitCode === null && child.signalCode === null) process.kill(-child.pid, 'SIGTERM');
    await ended;
  }
}

const runProgram = async (name, { cwd, env, bin }) => {
  writeFileSync(join(cwd, name), programs[name]);
  return run(bin, [name], { cwd, env });
};

/** What each way to start it comes to on a Node. */
async function checkOn(version, tarball) {
  const { bin, env } = await installNode(version);
  const project = { cwd: await installPackage(version, tarball, env), env, bin };
  const report = { node: await run(bin, ['--version'], project) };
  const ways = {
    'npx mws-local start': () => startByCommand(project),
    import: () => runProgram('show.mjs', project),
    require: () => runProgram('show.cjs', project),
  };
  for (const [way, go] of Object.entries(ways))
    report[way] = await go().catch((error) => `FAILED: ${error.message}`);
  console.log(JSON.stringify(report, null, 2));
  return !Object.values(report).some((result) => result.startsWith('FAILED'));
}

try {
  await run('npm', ['pack', '--loglevel', 'error', '--pack-destination', work], { cwd: root });
  const tarball = join(
    work,
    readdirSync(work).find((name) => name.endsWith('.tgz')),
  );
  let works = await checkManagers('20', tarball);
  for (const version of values.node) works = (await checkOn(version, tarball)) && works;
  process.exitCode = works ? 0 : 1;
} finally {
  rmSync(work, { recursive: true });
}
