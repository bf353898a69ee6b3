import { createPostman } from '../ipn/postman.js';
import type { Postman } from '../ipn/postman.js';
import type { NotificationSigner } from '../tls/notification-signer.js';
import type { TimeSource } from '../world/real-time.js';
import type { ServerLog, StartOptions } from './start-options.js';

/** What a server has for Amazon Pay beside the calls of MWS. */
export interface PayDesk {
  postman: Postman;
  /** Hosts beside loopback that the user has allowed, in lower case. */
  hosts: readonly string[];
  /** The certificate at a path, in PEM; undefined where that is not the path of one. */
  certificateAt(path: string): Promise<string | undefined>;
}

const CERTIFICATE = /^\/SimpleNotificationService-[0-9a-f]{32}\.pem$/;

/** The signer of notifications is made when the first is sent, or its certificate asked for. */
export function openPayDesk(
  { caFolder, data, ipnHosts = [] }: Pick<StartOptions, 'caFolder' | 'data' | 'ipnHosts'>,
  real: TimeSource,
  log: ServerLog,
): PayDesk {
  let loading: Promise<NotificationSigner> | undefined;
  const signer = () => (loading ??= load());
  async function load(): Promise<NotificationSigner> {
    const { caFolder: usualFolder } = await import('../tls/ca-folder.js');
    const { notificationSigner } = await import('../tls/notification-signer.js');
    return notificationSigner(caFolder ?? usualFolder(data), real());
  }
  const hosts = ipnHosts.map((host) => host.toLowerCase());
  return {
    postman: createPostman({ signer, hosts, log }),
    hosts,
    async certificateAt(path) {
      if (!CERTIFICATE.test(path) || !loading) return undefined;
      const { fileName, certificate } = await signer();
      return path === `/${fileName}` ? certificate : undefined;
    },
  };
}
