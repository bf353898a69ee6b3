// Loaded before a server with `--import`: kills the process right before its n-th write, of all if KILL_AT_WRITE says so, or of
// those that come after a message. What counts is every statement that changes rows, every BEGIN and COMMIT, and every file that
// is written or renamed. Asked to, it copies the data folder before each write instead: what is in the files then is what a
// kill would leave there, and one life shows all of it.
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { join } from 'node:path';
import Database from '../../build/world/sqlite.js';

let killAt = Number(process.env.KILL_AT_WRITE ?? Infinity);
let writes = 0;
let copies;
process.on('message', (message) => {
  if (message.ask) return process.send({ writes });
  writes = 0;
  // What is infinite is null on its way.
  killAt = message.killAt ?? Infinity;
  copies = message.copies;
  process.send({ armed: true });
});
// A server ends with its parent, and not before.
process.channel?.unref();

function count(commits) {
  if (++writes === killAt) process.kill(process.pid, 'SIGKILL');
  // Of thousands fewer and fewer, but each moment before a transaction is there for good.
  const isCopied = commits || writes <= 40 || writes % 2 ** Math.floor(Math.log2(writes / 20)) === 0;
  if (copies && isCopied) fs.cpSync(copies.of, join(copies.to, String(writes)), { recursive: true });
}

/** Has a function of `owner` counted, where `counts` says so of what it is called with. */
function watch(owner, name, counts = () => true) {
  const given = owner[name];
  owner[name] = function (...words) {
    if (counts(this)) count(this?.source === 'COMMIT');
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
