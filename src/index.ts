import { startMwsLocal as startServer } from './server/app.js';
import { refuseUnknownOptions } from './server/start-options.js';
import type { StartOptions } from './server/start-options.js';
import { serverOf } from './library/server.js';
import type { MwsLocal } from './library/server.js';

export type { ServerLog, StartOptions } from './server/start-options.js';
export type { Admin } from './library/admin.js';
export type { AdminError } from './library/admin-error.js';
export type { Answer, Body, OperationId, Query, Schemas } from './library/answer-of.js';
export { connect } from './library/connect.js';
export type { ConnectOptions } from './library/connect.js';
export type { SandboxOptions, TestSandbox } from './library/sandbox.js';
export type { MwsLocal } from './library/server.js';
export type { Condition, WaitOptions } from './library/wait-until.js';
export type { Caller, Credentials, SpApiCredentials, TestWorld } from './library/world.js';

/**
 * Starts a server in this process and waits until it answers.
 * @throws TypeError for an option that there is not, ScenarioError for a scenario with mistakes, what Node throws where the port is taken, and an Error for a data
 *   folder that another server has or that has another scenario.
 */
export async function startMwsLocal(options: StartOptions = {}): Promise<MwsLocal> {
  refuseUnknownOptions(options);
  const { url, tlsUrl, ca, credentials, spApi, close } = await startServer(options);
  return serverOf({ url, tlsUrl, ca, adminToken: options.adminToken, credentials, spApi, close });
}
