/**
 * Whether something of Amazon Pay may go to the host of a URL, a notification or a buyer with a token: this machine's loopback, and
 * what the user has named with `--ipn-host`.
 */
export function isAllowedHost({ hostname }: URL, allowed: readonly string[]): boolean {
  const host = hostname.replace(/^\[(.*)\]$/, '$1').toLowerCase();
  return host === 'localhost' || host === '::1' || /^127(\.\d+){3}$/.test(host) || allowed.includes(host);
}
