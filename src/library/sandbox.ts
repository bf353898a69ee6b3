import { createAdmin } from './admin.js';
import type { Admin, AdminTarget } from './admin.js';
import { AdminError } from './admin-error.js';
import type { Body } from './answer-of.js';
import { worldOf } from './world.js';
import type { Caller, TestWorld } from './world.js';

/** What a sandbox is made from; what is not given is as the server was started. */
export type SandboxOptions = Body<'createSandbox'>;

/** A world of its own on a server, with access keys that no other world has. */
export interface TestSandbox extends TestWorld {
  /** Its access keys begin with it. */
  readonly id: string;
  /** `https://...`, where its server speaks TLS too. */
  readonly tlsUrl: string | undefined;
  /** Everyone whom the scenario names, those whose calls are refused among them. */
  readonly callers: Readonly<Record<string, Caller>>;
}

/**
 * Makes a sandbox.
 * @throws AdminError for a scenario with mistakes, and where there are as many as there may be.
 */
export async function createSandbox(
  { tlsUrl, ...target }: AdminTarget & { tlsUrl: string | undefined },
  options: SandboxOptions = {},
): Promise<TestSandbox> {
  const admin = createAdmin(target);
  const { id, credentials, spApi, callers } = await admin.createSandbox(options);
  const world = worldOf({
    url: target.url,
    admin: createAdmin({ ...target, sandbox: id }),
    credentials,
    spApi,
    close: () => end(admin, id),
  });
  return Object.assign(world, { id, callers, tlsUrl });
}

/** One that has gone by itself, or is ended twice, is as gone as any. */
async function end(admin: Admin, id: string): Promise<void> {
  try {
    await admin.deleteSandbox(id);
  } catch (error) {
    if (!(error instanceof AdminError && error.status === 404)) throw error;
  }
}
