import type { MwsLocal, TestSandbox } from '../dist/index.js' with { 'resolution-mode': 'import' };

interface Given {
  /** One server for all tests of a file. */
  server: MwsLocal;
  /** A world of the test's own. When the test fails, the calls that were made to it are printed, explained. */
  sandbox: TestSandbox;
}

type Test = (name: string, body: (given: Given) => unknown, timeout?: number) => void;

/** Jest's `test` with a sandbox for each test: `test('...', async ({ sandbox }) => { ... })`. */
export declare const test: Test & { only: Test; skip: Test };
