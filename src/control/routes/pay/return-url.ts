import { isAllowedHost } from '../../../outside/hosts.js';
import type { ControlParts } from '../../parts.js';
import { invalid } from '../../problem.js';

/**
 * Where a buyer goes back to from the checkout.
 * @throws Problem for what is no URL of http or https, or whose host nobody has allowed: the buyer's token goes with it
 */
export function readReturnUrl({ payHosts = [] }: ControlParts, text: string, path: string): URL {
  if (!URL.canParse(text)) throw invalid(path, 'must be a URL');
  const url = new URL(text);
  if (url.protocol !== 'http:' && url.protocol !== 'https:')
    throw invalid(path, 'must begin with http or https');
  if (!isAllowedHost(url, payHosts))
    throw invalid(path, `must be on loopback, or on a host that --ipn-host names; it is on ${url.hostname}`);
  return url;
}

/** A URL with more in its query; what was there stays. */
export function withQuery(url: URL, more: Readonly<Record<string, string>>): string {
  const going = new URL(url);
  for (const [name, value] of Object.entries(more)) going.searchParams.set(name, value);
  return going.href;
}
