import type { Catalog } from '../protocol/catalog.js';
import type { World } from '../world/world.js';
import type { ServerRealms } from '../realms/realms.js';

/** What the control API is built on. */
export interface ControlParts {
  realms: ServerRealms;
  catalog: Catalog;
  /** Whether the scenario is loaded; until then only health and the API's description answer. */
  ready(): boolean;
  /** Needed as a bearer token on every path but health, when set. */
  adminToken?: string;
  /** Further Host names that are accepted. */
  allowedHosts: readonly string[];
  /** The address or name that the server listens on. */
  bindHost: string;
  /** The certificate of the local CA, in PEM; there is none without TLS, or where the certificate is the user's own. */
  ca?(): string | undefined;
  /** Sends the notifications of Amazon Pay that are waiting in a world; nothing does, if absent. */
  sendPayNotifications?(world: World): void;
  /** The same of the notifications of Subscriptions. */
  sendNotifications?(world: World): void;
  /** Hosts beside loopback to which buyers of Amazon Pay may go back. */
  payHosts?: readonly string[];
  /** Told of failures that are ours; nothing else is logged. */
  log?: { error(fields: object, message: string): void };
}
