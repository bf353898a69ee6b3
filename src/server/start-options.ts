import { unknownWord } from '../model/nearest-name.js';
import type { OnProgress } from '../scenario/index.js';
import type { SqsCredentials } from '../notifications/sqs.js';
import type { TimeSource } from '../world/real-time.js';
import type { AuthMode, Settings } from '../world/settings.js';

/** What a server can be told; the command line has a flag for each. */
export interface StartOptions {
  /** Address to listen on; 127.0.0.1 by default. */
  host?: string;
  /** Port to listen on; 0, the default here, takes any free one. */
  port?: number;
  /** Port for https; 0 takes any free one. Without it there is none. */
  tlsPort?: number;
  /** Further names that the certificate of the TLS port is good for. */
  tlsHosts?: readonly string[];
  /** File with a certificate of your own, in PEM, and that with its key, instead of one of the local CA. */
  tlsCert?: string;
  tlsKey?: string;
  /** Folder of the local CA; in `data` by default, else in the user's configuration. */
  caFolder?: string;
  /** Names of built-in scenarios, or paths of files or folders; `quickstart` by default. */
  scenario?: string | readonly string[];
  /** Folder that the default world is kept in, and goes on from; without it, it is in memory. */
  data?: string;
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
  /** Further hosts that sellers of Amazon Pay may be notified at, beside loopback. */
  ipnHosts?: readonly string[];
  /** A server of the protocol of SQS to which all notifications go, such as `http://127.0.0.1:9324`. */
  sqsEndpoint?: string;
  /** Queues of Amazon are really used, with `sqsCredentials`; else nothing is ever sent there. */
  sqsReal?: boolean;
  /** What requests to queues are signed with; a local server takes any. */
  sqsCredentials?: SqsCredentials;
  /** How many sandboxes there may be at once; 1,000 by default. */
  maxSandboxes?: number;
  /** Megabytes that journals, transcripts and snapshots of all worlds may take; by default a quarter of V8's heap, 512 at most. */
  maxMemory?: number;
  /** How long a feed may be, in bytes; 256 MiB by default. */
  maxFeedBytes?: number;
  /** Told how many of the orders that a large scenario generates have been made. */
  onProgress?: OnProgress;
  /** Told what is worth a line in a log. */
  log?: ServerLog;
  /** Real time; tests set it. */
  realTime?: TimeSource;
}

/** The options by name; the type of the list holds it to the interface. */
const names: Readonly<Record<keyof StartOptions, true>> = {
  host: true, port: true, tlsPort: true, tlsHosts: true, tlsCert: true, tlsKey: true, caFolder: true, scenario: true,
  data: true, auth: true, throttle: true, clock: true, frozen: true, seed: true, adminToken: true, allowedHosts: true,
  ipnHosts: true, sqsEndpoint: true, sqsReal: true, sqsCredentials: true, maxSandboxes: true, maxMemory: true, maxFeedBytes: true, onProgress: true, log: true, realTime: true,
}; // prettier-ignore

/** An option that is misspelt would be no option at all. @throws TypeError for the first that there is not */
export function refuseUnknownOptions(options: StartOptions): void {
  for (const name of Object.keys(options))
    if (!Object.hasOwn(names, name))
      throw new TypeError(unknownWord('startMwsLocal has no option', name, Object.keys(names)));
}

/** Where a server reports to: every call in a line (info), and failures of its own (error). A logger of pino is one. */
export interface ServerLog {
  info(fields: object, message: string): void;
  error(fields: object, message: string): void;
  /** Told of calls instead of info, where it is there: nothing in their fields could be secret. */
  call?(fields: object, message: string): void;
  /** Says no where lines of that level go nowhere, so that none are made. */
  isLevelEnabled?(level: 'info'): boolean;
}
