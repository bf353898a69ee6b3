import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { buildControl } from './control/control.js';
import { dueHandlers } from './due-handlers.js';
import { buildGateway } from './gateway/gateway.js';
import { createHttpServer } from './gateway/http-server.js';
import { serveMws } from './gateway/http.js';
import { loadServices } from './model/load.js';
import { compileCatalog } from './protocol/catalog.js';
import { findDemoCaller } from './registry/demo-caller.js';
import type { DemoCaller } from './registry/demo-caller.js';
import { readScenario } from './scenario/index.js';
import { findHandler } from './sections/handlers.js';
import { loadRealm } from './traffic/load-realm.js';
import type { Realms } from './traffic/realm.js';
import { createChance } from './world/chance.js';
import { realTime } from './world/real-time.js';
import type { TimeSource } from './world/real-time.js';
import type { AuthMode, Settings } from './world/settings.js';

/** What a server can be told; the command line has a flag for each. */
export interface StartOptions {
  /** Address to listen on; 127.0.0.1 by default. */
  host?: string;
  /** Port to listen on; 0, the default here, takes any free one. */
  port?: number;
  /** Names of built-in scenarios, or paths of files or folders; `quickstart` by default. */
  scenario?: string | readonly string[];
  auth?: AuthMode;
  throttle?: Settings['throttle'];
  /** ISO 8601 instant that the world's clock starts at. */
  clock?: string;
  /** Stops the clock there. */
  frozen?: boolean;
  /** Seed of every generated id. */
  seed?: number;
  /** Needed as a bearer token on the control API. */
  adminToken?: string;
  /** Further Host names that the control API accepts. */
  allowedHosts?: readonly string[];
  /** Told what is worth a line in a log. */
  log?: ServerLog;
  /** Real time; tests set it. */
  realTime?: TimeSource;
}

/** Where a server reports to; the command line gives it pino. */
export interface ServerLog {
  info(fields: object, message: string): void;
  error(fields: object, message: string): void;
}

/** A server in this process. */
export interface MwsLocal extends AsyncDisposable {
  /** `http://127.0.0.1:2009` */
  url: string;
  /** Of the scenario's first caller; undefined where it has none. */
  credentials: DemoCaller | undefined;
  close(): Promise<void>;
}

const silent: ServerLog = { info: () => {}, error: () => {} };

/**
 * Starts a server and waits until it answers.
 * @throws ScenarioError for a scenario with mistakes, and what Node throws where the port is taken.
 */
export async function startMwsLocal(options: StartOptions = {}): Promise<MwsLocal> {
  const { host = '127.0.0.1', log = silent, realTime: real = realTime } = options;
  const catalog = compileCatalog(loadServices());
  const scenario = readScenario([options.scenario ?? 'quickstart'].flat());
  const realm = loadRealm({ scenario, catalog, dueHandlers, real, overrides: options });
  const realms: Realms = { default: realm, of: () => realm, find: () => undefined };
  const chance = createChance(realm.world.seed, 'server');

  const control = await buildControl({
    realms,
    catalog,
    ready: () => true,
    allowedHosts: options.allowedHosts ?? [],
    bindHost: host,
    log,
    ...(options.adminToken !== undefined && { adminToken: options.adminToken }),
  });
  const gateway = buildGateway({ catalog, realms, findHandler, chance, log });
  const mws = serveMws(gateway);
  const server = createHttpServer({
    surfaceOf: (target) =>
      isControl(target) ? (message, response) => control.routing(message, response) : mws,
    now: () => realm.world.now(),
    requestId: () => realm.world.ids.requests.uuid(),
    chance,
  });
  server.listen(options.port ?? 0, host);
  await once(server, 'listening');

  const close = async () => {
    const closed = once(server, 'close');
    server.close();
    server.closeAllConnections();
    await closed;
    await control.close();
    realm.world.close();
  };
  return {
    url: urlOf(server.address() as AddressInfo),
    credentials: findDemoCaller(realm.world),
    close,
    [Symbol.asyncDispose]: close,
  };
}

const isControl = (target: string): boolean => /^\/_mws(?:[/?]|$)/.test(target);

/** A URL that works from this machine: the unspecified address is reached as loopback. */
function urlOf({ address, port, family }: AddressInfo): string {
  const reachable = address === '0.0.0.0' ? '127.0.0.1' : address === '::' ? '::1' : address;
  return family === 'IPv6' ? `http://[${reachable}]:${port}` : `http://${reachable}:${port}`;
}
