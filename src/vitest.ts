import { test as plain } from 'vitest';
import { startMwsLocal } from './index.js';
import type { MwsLocal, TestSandbox } from './index.js';

interface Fixtures {
  /** One server for all tests of a file; `test.override` gives it another. */
  server: MwsLocal;
  /** A world of the test's own. When the test fails, the calls that were made to it are printed, explained. */
  sandbox: TestSandbox;
}

/** vitest's `test` with a sandbox for each test that asks for one: `test('...', async ({ sandbox }) => { ... })`. */
export const test = plain.extend<Fixtures>({
  server: [
    // vitest reads off the pattern what a fixture needs.
    // eslint-disable-next-line no-empty-pattern
    async ({}, use) => {
      await using server = await startMwsLocal();
      await use(server);
    },
    { scope: 'file' },
  ],
  sandbox: async ({ server, task }, use) => {
    await using sandbox = await server.sandbox();
    await use(sandbox);
    if (task.result?.state === 'fail')
      console.error(`Calls of "${task.name}" to mws-local:\n${await sandbox.journal()}`);
  },
});
