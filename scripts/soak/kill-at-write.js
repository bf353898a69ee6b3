// Loaded before a server with `--import`: kills the process right before its n-th write, of all if KILL_AT_WRITE says so, or of
// those that come after a message. What counts is every statement that changes rows, every BEGIN and COMMIT, and every file that
// is written or renamed.
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import Database from '../../build/world/sqlite.js';

let left = Number(process.env.KILL_AT_WRITE ?? Infinity);
process.on('message', ({ killAt }) => {
  left = killAt;
  process.send({ armed: true });
});
// A server ends with its parent, and not before.
process.channel?.unref();

function count() {
  if (--left === 0) process.kill(process.pid, 'SIGKILL');
}

/** Has a function of `owner` counted, where `counts` says so of what it is called with. */
function watch(owner, name, counts = () => true) {
  const given = owner[name];
  owner[name] = function (...words) {
    if (counts(this)) count();
    return given.apply(this, words);
  };
}

const memory = new Database(':memory:');
const changes = (statement) => !statement.readonly || /^(BEGIN|COMMIT)/.test(statement.source);
watch(Object.getPrototypeOf(memory.prepare('SELECT 1')), 'run', changes);
watch(Database.prototype, 'exec');
memory.close();

for (const name of ['writeSync', 'renameSync']) watch(fs, name);
syncBuiltinESMExports();
