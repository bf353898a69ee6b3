/** What `--url` is said to be. */
export const WHERE_IT_ANSWERS =
  'where it answers (env: MWS_LOCAL_URL, or MWS_LOCAL_HOST and MWS_LOCAL_PORT; else http://127.0.0.1:2009)';

/**
 * Where the server of this environment answers: MWS_LOCAL_URL, else the address and the port that a server in this
 * environment is started with. An empty variable says nothing.
 */
export function serverUrl(env: Readonly<Record<string, string | undefined>>): string {
  return (
    env.MWS_LOCAL_URL ||
    `http://${reachable(env.MWS_LOCAL_HOST || '127.0.0.1')}:${env.MWS_LOCAL_PORT || 2009}`
  );
}

/** The unspecified address is that of all interfaces; the loopback is one of them. */
function reachable(host: string): string {
  if (host === '0.0.0.0') return '127.0.0.1';
  if (host === '::') return '[::1]';
  return host.includes(':') ? `[${host}]` : host;
}
