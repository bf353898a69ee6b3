// Kills a server that keeps its world in a folder before the n-th write of an operation, for every n, and looks what is left:
// an operation is there wholly or not at all, and is there where it was acknowledged; the database is sound, and no file
// without a row stays. `node scripts/soak-kill.js [kills] [part of a name]`; 1,000 kills if not said. It needs `npm run build`.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import Database from '../build/world/sqlite.js';
import { operations } from './soak/kill-operations.js';

const MAIN = fileURLToPath(new URL('../dist/cli/main.js', import.meta.url));
const HOOK = new URL('./soak/kill-at-write.js', import.meta.url).href;
/** More than any of the operations needs. */
const MOST_LIVES = 400;

/** Before which write the next life ends; where there are thousands, further and further apart. */
const after = (n, sampled) => (sampled ? Math.ceil(n * 1.6) : n + 1);

const kills = Number(process.argv[2] ?? 1_000);
const chosen = operations.filter(({ name }) => name.includes(process.argv[3] ?? ''));
const root = mkdtempSync(join(tmpdir(), 'mws-local-kill-'));
const totals = { kills: 0, acknowledged: 0, faults: 0 };

/** Starts a server on the folder, with a clock that stands. */
async function startServer(folder) {
  const words = [
    '--import',
    HOOK,
    MAIN,
    'start',
    '--port',
    '0',
    '--json',
    '--log',
    'silent',
    '--frozen',
    '--data',
    folder,
  ];
  const child = spawn(process.execPath, words, { stdio: ['ignore', 'pipe', 'inherit', 'ipc'] });
  const closed = once(child, 'close');
  const [said] = await Promise.race([once(child.stdout, 'data'), closed]);
  if (!Buffer.isBuffer(said)) throw new Error(`The server did not start on ${folder}.`);
  const { url, credentials } = JSON.parse(said);
  const kill = async () => {
    child.kill('SIGKILL');
    await closed;
  };
  return { url, credentials, child, kill };
}

const send = (call, server) => (typeof call === 'function' ? call(server) : call.send(server));

/** Sends a call that must be answered. */
async function expectAnswered(call, server) {
  const answer = await send(call, server);
  const text = await answer.text();
  if (!answer.ok) throw new Error(`A call was answered with ${answer.status}: ${text}`);
}

/** What stands in a folder, table by table: rows, or their number where `counted`. What a start itself writes is left out. */
function stateOf(folder, counted) {
  const file = new Database(join(folder, 'world.sqlite'), { readonly: true });
  try {
    const tables = file
      .prepare("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name")
      .pluck()
      .all();
    const rowsOf = (table) =>
      file
        .prepare(`SELECT * FROM "${table}"`)
        .all()
        .map((row) => withoutUse(table, row));
    return JSON.stringify(tables.map((table) => [table, counted ? rowsOf(table).length : rowsOf(table)]));
  } finally {
    file.close();
  }
}

/** When a key was used last is no part of an operation. */
const withoutUse = (table, row) => (table === 'access_keys' ? { ...row, last_used_at: null } : row);

/** What is unsound in a folder. */
function unsound(folder) {
  const file = new Database(join(folder, 'world.sqlite'));
  try {
    const faults = [];
    const integrity = file.pragma('integrity_check', { simple: true });
    if (integrity !== 'ok') faults.push(`integrity check: ${integrity}`);
    if (file.pragma('foreign_key_check').length > 0) faults.push('a foreign key leads nowhere');
    const rows = new Set(file.prepare('SELECT sha256 FROM documents WHERE content IS NULL').pluck().all());
    const files = filesIn(join(folder, 'documents'));
    for (const sha256 of rows)
      if (!files.includes(sha256)) faults.push(`the file of document ${sha256} is gone`);
    return { faults, orphans: files.filter((name) => !rows.has(name)) };
  } finally {
    file.close();
  }
}

const filesIn = (folder) => (existsSync(folder) ? readdirSync(folder) : []);

/** A folder in which all that goes before an operation has been done. */
async function prepare(at, { before = [] }) {
  const folder = join(root, `base-${at}`);
  const server = await startServer(folder);
  for (const call of before) await expectAnswered(call, server);
  await server.kill();
  return folder;
}

/** One life of a server that is killed before the n-th write of a call. @returns whether the call was answered before */
async function live(folder, { call }, killAt) {
  const server = await startServer(folder);
  server.child.send({ killAt });
  await once(server.child, 'message');
  try {
    await expectAnswered(call, server);
    return true;
  } catch (error) {
    if (error instanceof TypeError) return false;
    throw error;
  } finally {
    await server.kill();
  }
}

/** Goes on with what a kill has left, and lets all that is due be done. */
async function goOn(folder) {
  const server = await startServer(folder);
  await expectAnswered({ send: ({ url }) => fetch(`${url}/_mws/feeds`) }, server);
  await server.kill();
}

/** Kills an operation before its first write, its second, and so on until it is answered. */
async function killEverywhere(at, operation, most) {
  const { name, steps = false, sampled = false, counted = steps || sampled } = operation;
  const base = await prepare(at, operation);
  const copy = (label) => {
    const folder = join(root, `life-${at}-${label}`);
    cpSync(base, folder, { recursive: true });
    return folder;
  };
  const whole = copy('whole');
  await live(whole, operation, Infinity);
  if (steps) await goOn(whole);
  const untouched = copy('untouched');
  await (await startServer(untouched)).kill();
  const good = [untouched, whole].map((folder) => stateOf(folder, counted));

  for (let n = 1, lives = 0; lives < Math.min(most, MOST_LIVES); n = after(n, sampled), lives++) {
    const folder = copy(n);
    const answered = await live(folder, operation, n);
    if (answered) totals.acknowledged++;
    else totals.kills++;
    const { faults } = unsound(folder);
    if (steps) await goOn(folder);
    const state = stateOf(folder, counted);
    if (!good.includes(state)) faults.push('half done');
    if (answered && state !== good.at(-1)) faults.push('acknowledged and lost');
    if (!steps) await goOn(folder);
    const { orphans } = unsound(folder);
    if (orphans.length > 0) faults.push(`files without a row: ${orphans.join(', ')}`);
    for (const fault of faults) console.error(`${name}, write ${n}: ${fault}`);
    totals.faults += faults.length;
    rmSync(folder, { recursive: true });
    if (answered)
      return console.log(`${name}: ${sampled ? 'fewer than ' : ''}${n - (sampled ? 0 : 1)} writes`);
  }
  console.log(`${name}: more than ${Math.min(most, MOST_LIVES)} kills were not tried`);
}

try {
  for (const [at, operation] of chosen.entries())
    if (totals.kills < kills) await killEverywhere(at, operation, kills - totals.kills);
} finally {
  rmSync(root, { recursive: true, force: true });
}
console.log(
  `${totals.kills} kills in ${chosen.length} operations, ${totals.acknowledged} acknowledged: ${totals.faults} faults.`,
);
process.exitCode = totals.faults > 0 ? 1 : 0;
