import { appNotices } from './app-notices.js';
import { controlSurface } from './control-surface.js';
import { dueHandlers, eventConsumers } from './due-handlers.js';
import { defaultBodyLimits } from '../gateway/body.js';
import { buildGateway } from '../gateway/gateway.js';
import type { GatewayParts } from '../gateway/gateway.js';
import { serveMws } from '../gateway/http.js';
import { listen } from '../gateway/listen.js';
import { loadServices } from '../model/load.js';
import { compileCatalog } from '../protocol/catalog.js';
import type { Catalog } from '../protocol/catalog.js';
import { findDemoCaller } from '../registry/demo-caller.js';
import type { DemoCaller } from '../registry/demo-caller.js';
import { atServer, spApiCallerOf } from '../registry/sp-api-caller.js';
import type { SpApiCredentials } from '../registry/sp-api-caller.js';
import { findHandler } from '../sections/handlers.js';
import { buildFastify } from './fastify.js';
import type { ServerParts } from './fastify.js';
import { spApiSurface } from './sp-api-surface.js';
import type { ServerLog, StartOptions } from './start-options.js';
import { openNoticeDesk } from './notice-desk.js';
import type { Postman } from '../notifications/postman.js';
import { openPayDesk } from './pay-desk.js';
import type { PayDesk } from './pay-desk.js';
import { payPages, payPaths } from './pay-pages.js';
import { listenTls, openTlsCredentials } from './tls-port.js';
import type { RealmOverrides } from '../realms/origin.js';
import { openRealms } from '../realms/realms.js';
import type { ServerRealms } from '../realms/realms.js';
import { createChance } from '../world/chance.js';
import type { World } from '../world/world.js';
import { realTime } from '../world/real-time.js';
import type { WorldParts } from '../world/world.js';

/** A server in this process. */
export interface MwsLocal extends AsyncDisposable {
  /** `http://127.0.0.1:2009` */
  url: string;
  /** `https://127.0.0.1:2010`; undefined without `tlsPort`. Its CA is `ca`, and at `/_mws/ca.pem`. */
  tlsUrl: string | undefined;
  /** The certificate of the local CA, in PEM; undefined without `tlsPort`, and with a certificate of the user's own. */
  ca: string | undefined;
  /** Of the scenario's first caller; undefined where it has none. */
  credentials: DemoCaller | undefined;
  /** The same caller in SP-API, with the addresses of this server. */
  spApi: SpApiCredentials | undefined;
  close(): Promise<void>;
}

const silent: ServerLog = { info: () => {}, error: () => {}, isLevelEnabled: () => false };

/**
 * Starts a server and waits until it answers.
 * @throws ScenarioError for a scenario with mistakes, what Node throws where the port is taken, and an Error for a data
 *   folder that another server has or that has another scenario.
 */
export async function startMwsLocal(options: StartOptions = {}): Promise<MwsLocal> {
  const { realTime: real = realTime } = options;
  // Node would listen on all interfaces.
  if (options.host === '') throw new Error('The host to listen on is empty: name one, or leave it out.');
  const catalog = compileCatalog(loadServices());
  const pay = openPayDesk(options, real, options.log ?? silent);
  const notices = openNoticeDesk(options, real, options.log ?? silent);
  const realms = openRealms(
    {
      catalog,
      dueHandlers: { ...dueHandlers, ...pay.postman.dueHandlers, ...notices.dueHandlers },
      consumers: [...eventConsumers, pay.postman.consumer, notices.consumer, appNotices(notices)],
      real,
      dueFailed: tellDueFailure(options.log ?? silent),
    },
    {
      scenarios: options.scenario === undefined ? undefined : [options.scenario].flat(),
      data: options.data,
      overrides: overridesOf(options),
      maxSandboxes: options.maxSandboxes,
      maxMemory: options.maxMemory === undefined ? undefined : options.maxMemory * 1024 * 1024,
      onProgress: options.onProgress,
      tell: (sentence) => options.log?.info({ data: options.data }, sentence),
    },
  );
  try {
    return await serve(realms, catalog, options, { pay, notices });
  } catch (error) {
    realms.end();
    throw error;
  }
}

async function serve(
  realms: ServerRealms,
  catalog: Catalog,
  options: StartOptions,
  { pay, notices }: { pay: PayDesk; notices: Postman },
): Promise<MwsLocal> {
  const { host = '127.0.0.1', log = silent, realTime: real = realTime } = options;
  const { world } = realms.default;
  const tls = await openTlsCredentials(options, real, log);
  const chance = createChance(world.seed, 'server');

  const control = controlSurface(
    {
      realms,
      catalog,
      ready: () => true,
      allowedHosts: options.allowedHosts ?? [],
      bindHost: host,
      log,
      sendPayNotifications: pay.postman.send,
      sendNotifications: notices.send,
      payHosts: pay.hosts,
      ...(options.adminToken !== undefined && { adminToken: options.adminToken }),
      ...(tls && { ca: tls.ca }),
    },
    log,
  );
  // Loaded when the first signature does not match.
  const diagnose: GatewayParts['diagnose'] = async (...words) =>
    (await import('../diagnosis/diagnose-entry.js')).diagnosisOf(...words);
  const gateway = buildGateway({
    catalog,
    realms,
    findHandler,
    outside: { sendNotifications: notices.send, sendToQueue: notices.sendNow },
    chance,
    log,
    diagnose,
  });
  const limits = {
    ...defaultBodyLimits,
    ...(options.maxFeedBytes !== undefined && { document: options.maxFeedBytes }),
  };
  const http: ServerParts['http'] = {
    now: () => world.now(),
    requestId: () => world.ids.requests.uuid(),
    chance,
    log,
    real,
  };
  const mws = payPages(pay, () => worldsOf(realms), serveMws({ gateway, realms, limits, log }));
  const app = await buildFastify({
    mws: { paths: [...catalog.paths, ...payPaths], serve: mws },
    lazy: [
      control,
      spApiSurface(
        {
          realms,
          chance: createChance(world.seed, 'sp-api'),
          log,
          sendNotifications: (of) => notices.send(of),
        },
        mws,
      ),
    ],
    http,
  });
  const plain = await listen(app.server, 'http', { host, port: options.port ?? 0 });
  const parts = { ...http, surface: app.routing };
  const secure = await listenTls(parts, tls, { host, port: options.tlsPort ?? 0 }).catch(
    async (error: unknown) => {
      await plain.close();
      throw error;
    },
  );

  const close = async () => {
    realms.rest();
    await Promise.all([plain.close(), secure?.close()]);
    await app.close();
    realms.end();
  };
  const credentials = findDemoCaller(world);
  const spApi = credentials && spApiCallerOf(world, credentials);
  return {
    url: plain.url,
    tlsUrl: secure?.url,
    ca: tls?.ca?.(),
    credentials,
    spApi: spApi && atServer(plain.url, spApi),
    close,
    [Symbol.asyncDispose]: close,
  };
}

/** All worlds of a server, the default one first. */
const worldsOf = (realms: ServerRealms): World[] => [
  realms.default.world,
  ...realms.sandboxes.list().map(({ realm }) => realm.world),
];

const overridesOf = ({ seed, clock, frozen, auth, throttle }: StartOptions): RealmOverrides => ({
  ...(seed !== undefined && { seed }),
  ...(clock !== undefined && { clock }),
  ...(frozen && { mode: 'frozen' }),
  ...(auth && { auth }),
  ...(throttle && { throttle }),
});

/** One line for each item: it is set aside then, until it is retried. */
const tellDueFailure =
  (log: ServerLog): WorldParts['dueFailed'] =>
  ({ keyPrefix }, { id, kind, subject, failed }, error) =>
    log.error(
      { err: error, item: id, kind, subject, ...(keyPrefix && { sandbox: keyPrefix }) },
      `due work failed: ${failed!.reason}; POST /_mws/due/${id}/retry tries it again`,
    );
