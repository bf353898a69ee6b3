// For `require('mws-local/jest')`: Jest's `test` with a sandbox for each test.
const process = require('node:process');
const globals = require('@jest/globals');
const { startMwsLocal } = require('./index.cjs');

/** One server for all tests of a file: Jest loads this file anew for each. */
let server;
globals.beforeAll(async () => {
  server = await startMwsLocal();
});
globals.afterAll(() => server?.close());

/** Runs a test with a sandbox; where it fails, the calls that were made to the sandbox are printed, explained. */
const withSandbox = (name, body) => async () => {
  const sandbox = await server.sandbox();
  try {
    await body({ server, sandbox });
  } catch (error) {
    process.stderr.write(`Calls of "${name}" to mws-local:\n${await sandbox.journal()}`);
    throw error;
  } finally {
    await sandbox.close();
  }
};

const testBy = (jestTest) => (name, body, timeout) => jestTest(name, withSandbox(name, body), timeout);

exports.test = Object.assign(testBy(globals.test), {
  only: testBy(globals.test.only),
  skip: testBy(globals.test.skip),
});
