import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';

const run = promisify(execFile);

/** The whole table is `node scripts/soak-kill.js`. */
it.each(['RequestReport', 'POST /orders'])(
  'a server that is killed before any write of %s has done it wholly or not at all',
  async (operation) => {
    const { stdout } = await run(process.execPath, ['scripts/soak-kill.js', '1000', operation]);

    expect(stdout).toMatch(/^[1-9]\d* kills in 1 operations, 1 acknowledged: 0 faults\.$/m);
  },
  600_000,
);
