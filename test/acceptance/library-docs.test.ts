import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { ModuleKind, ScriptTarget, transpileModule } from 'typescript';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { startMwsLocal } from '../../src/index.js';
import type { MwsLocal } from '../../src/index.js';
import { snippetsOf } from './snippets.js';

const ROOT = new URL('../../', import.meta.url);
/** A fixture of a test framework (`javascript`) is no program; the packed package runs it. */
const programs = ['library', 'scripting']
  .flatMap((name) => snippetsOf(readFileSync(new URL(`docs/${name}.md`, ROOT), 'utf8')))
  .filter(({ language }) => ['ts', 'js'].includes(language));

let server: MwsLocal;
beforeAll(async () => {
  server = await startMwsLocal();
});
afterAll(() => server.close());

/** Runs a program in a process of its own, as if it lay in this folder. */
async function run(type: 'module' | 'commonjs', program: string) {
  const child = spawn(process.execPath, [`--input-type=${type}`, '-e', program], {
    cwd: fileURLToPath(ROOT),
    env: { ...process.env, MWS_LOCAL_URL: server.url },
    stdio: 'pipe',
  });
  const said = { stdout: '', stderr: '' };
  for (const name of ['stdout', 'stderr'] as const)
    child[name].setEncoding('utf8').on('data', (text: string) => (said[name] += text));
  const [status] = (await once(child, 'close')) as [number | null];
  expect(status, said.stderr).toBe(0);
  return said.stdout;
}

const asJavaScript = (program: string) =>
  transpileModule(program, {
    compilerOptions: { module: ModuleKind.ESNext, target: ScriptTarget.ES2022 },
  }).outputText;

const printed = [
  /^\d{3}-\d{7}-\d{7} \{ amount: '19\.90', currency: 'USD' \}\n$/,
  /^http:\/\/127\.0\.0\.1:\d+ A2EXAMPLESELLER\n$/,
  /^\[ 503, 503, 200 \]\n$/,
  /^20\d\d-.*Z\n$/,
  /^running\n$/,
  /^0\n$/,
];

it('has these programs', () => {
  expect(programs.map(({ language }) => language)).toEqual(['ts', 'ts', 'ts', 'ts', 'js', 'ts']);
});

it.each(programs.map(({ language, text }, at) => [at + 1, language, text] as const))(
  'no. %i runs as it stands',
  async (number, language, text) => {
    const said = language === 'ts' ? run('module', asJavaScript(text)) : run('commonjs', text);
    expect(await said).toMatch(printed[number - 1]!);
  },
);
