import { createAdmin } from './admin.js';
import { createSandbox } from './sandbox.js';
import type { SandboxOptions, TestSandbox } from './sandbox.js';
import { worldOf } from './world.js';
import type { Credentials, SpApiCredentials, TestWorld } from './world.js';

/** A server as tests use it: its default world, and as many sandboxes as they want. */
export interface MwsLocal extends TestWorld {
  /** `https://...`, where the server speaks TLS too. */
  readonly tlsUrl: string | undefined;
  /** The certificate of the local CA, in PEM, which clients of `tlsUrl` must trust; undefined where there is none. */
  readonly ca: string | undefined;
  /** Makes a world of its own; close it, or declare it by `await using`. */
  sandbox(options?: SandboxOptions): Promise<TestSandbox>;
}

interface Parts {
  url: string;
  tlsUrl: string | undefined;
  ca: string | undefined;
  adminToken: string | undefined;
  credentials: Credentials | null | undefined;
  spApi: SpApiCredentials | null | undefined;
  close(): Promise<void>;
}

/** Gives a server what tests want of it. */
export function serverOf({ tlsUrl, ca, adminToken, ...parts }: Parts): MwsLocal {
  const target = { url: parts.url, adminToken };
  return Object.assign(worldOf({ ...parts, admin: createAdmin(target) }), {
    tlsUrl,
    ca,
    sandbox: (options?: SandboxOptions) => createSandbox({ ...target, tlsUrl }, options),
  });
}
