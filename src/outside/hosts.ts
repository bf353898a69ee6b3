/** Whether a URL leads to this machine and nowhere else. */
export function isLoopback({ hostname }: URL): boolean {
  const host = hostOf(hostname);
  return host === 'localhost' || host === '::1' || /^127(\.\d+){3}$/.test(host);
}

/** Whether something may be sent to a URL: this machine's loopback, and the hosts that the user has named. */
export const isAllowedHost = (url: URL, allowed: readonly string[]): boolean =>
  isLoopback(url) || allowed.includes(hostOf(url.hostname));

/** An address of IPv6 stands in brackets in a URL. */
const hostOf = (hostname: string): string => hostname.replace(/^\[(.*)\]$/, '$1').toLowerCase();
