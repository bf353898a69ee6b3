// Kills a server that keeps its world in a folder at the writes of every operation that changes state, and looks what is left: an
// operation is there wholly or not at all, and is there where it was acknowledged; the database is sound, and no file without a
// row stays. Each operation is done once with the folder copied before each write, which is what a kill there leaves, and then
// killed. `node scripts/soak-kill.js [kills] [part of a name]`; 1,000 kills if not said, shared among the operations.
// It needs `npm run build`.
import { cpSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { differing, examine, stateOf } from './soak/kill/folder.js';
import { goOn, live, settle, startServer } from './soak/kill/life.js';
import { rows } from './soak/kill/table.js';

const kills = Number(process.argv[2] ?? 1_000);
const chosen = Object.entries(rows).filter(([name]) => name.includes(process.argv[3] ?? ''));
const root = mkdtempSync(join(tmpdir(), 'mws-local-kill-'));
const totals = { kills: 0, copies: 0, acknowledged: 0, faults: 0 };

/** A folder for one use; as another one is, if that is given. */
async function withFolder(of, use) {
  const folder = mkdtempSync(join(root, 'life-'));
  try {
    if (of) cpSync(of, folder, { recursive: true });
    return await use(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** A folder in which all that goes before an operation has been done, and what the operation is given of it. */
async function prepare(plain, { before }) {
  if (!before) return { base: plain };
  const base = mkdtempSync(join(root, 'base-'));
  cpSync(plain, base, { recursive: true });
  const server = await startServer(base);
  const given = await before(server.desk);
  // What that has made due would be done first in the next life, and be there where the operation itself is not.
  await settle(server.desk);
  await server.kill();
  return { base, given };
}

/**
 * What is wrong with what was left of an operation. Where it is neither as before nor as after, due work was under way, and goes
 * on to the end that it would have come to.
 */
async function faultsOf(folder, { before, after, settled, counted, sound }) {
  const { faults, orphans } = examine(folder);
  const left = stateOf(folder, counted);
  const isEither = differing(left, before).length === 0 || differing(left, after).length === 0;
  // Where another kill has left the same, it went on to the same end: most of the time goes into starts of the server.
  const known = JSON.stringify(left);
  if (orphans.length === 0 && (isEither || sound.has(known))) return faults;
  await goOn(folder);
  const lacking = isEither ? [] : differing(stateOf(folder, counted), await settled());
  if (lacking.length > 0) faults.push(`half done: ${lacking.join(', ')}`);
  const orphansLeft = examine(folder).orphans;
  if (orphansLeft.length > 0) faults.push(`files without a row: ${orphansLeft.join(', ')}`);
  if (faults.length === 0) sound.add(known);
  return faults;
}

function tell(name, write, faults) {
  for (const fault of faults) console.error(`${name}, write ${write}: ${fault}`);
  totals.faults += faults.length;
}

/**
 * Does an operation once, in a folder that is left as it is then.
 * @returns what the folder had before and has after, what it has when due work is done, and how many writes there were
 */
async function doOnce({ base, given, row }, { whole, copies, counted }) {
  cpSync(base, whole, { recursive: true });
  let before;
  const order = { copies: { of: whole, to: copies } };
  const { writes } = await live(whole, row, given, order, () => (before = stateOf(whole, counted)));
  const after = stateOf(whole, counted);
  let end;
  const settled = () => (end ??= goOn(whole).then(() => stateOf(whole, counted)));
  return { before, after, settled, counted, writes, sound: new Set() };
}

/** Lets an operation be answered, looks at what each kill before that would leave, and kills so many times. */
async function killEverywhere(plain, name, row, most) {
  const { counted = false } = row;
  const { base, given } = await prepare(plain, row);
  await withFolder(undefined, async (folder) => {
    const [whole, copies] = [join(folder, 'whole'), join(folder, 'copies')];
    const done = await doOnce({ base, given, row }, { whole, copies, counted });
    // That life was killed when it had answered.
    if (differing(done.before, done.after).length === 0) throw new Error('Nothing was kept of it.');
    totals.acknowledged++;
    for (const write of readdirSync(copies)) {
      totals.copies++;
      tell(name, write, await faultsOf(join(copies, write), done));
    }
    for (const killAt of spread(done.writes, most))
      await withFolder(base, async (killed) => {
        totals.kills++;
        await live(killed, row, given, { killAt });
        tell(name, killAt, await faultsOf(killed, done));
      });
    console.log(`${name}: ${done.writes} writes`);
  });
  if (base !== plain) rmSync(base, { recursive: true });
}

/** So many of the writes from 1 to `writes`, evenly spread. */
const spread = (writes, most) =>
  most >= writes
    ? Array.from({ length: writes }, (_, at) => at + 1)
    : Array.from({ length: most }, (_, at) => Math.ceil(((at + 1) * writes) / (most + 1)));

try {
  const plain = mkdtempSync(join(root, 'plain-'));
  await (await startServer(plain, { fresh: true })).kill();
  for (const [at, [name, row]] of chosen.entries()) {
    const most = Math.floor((kills - totals.kills) / (chosen.length - at));
    try {
      await killEverywhere(plain, name, row, most);
    } catch (error) {
      totals.faults++;
      console.error(`${name}: ${error.message}`);
    }
  }
} finally {
  rmSync(root, { recursive: true, force: true });
}
console.log(
  `${totals.kills} kills and ${totals.copies} copies in ${chosen.length} operations, ${totals.acknowledged} acknowledged: ${totals.faults} faults.`,
);
process.exitCode = totals.faults > 0 ? 1 : 0;
