import { findMwsHost, mwsHosts } from '../../model/marketplaces.js';
import type { Draft } from '../draft.js';
import { mistaking } from '../mutation.js';
import type { Mutation } from '../mutation.js';
import type { Suspect } from '../suspect.js';

const mistake = mistaking('host');

/** Mistakes in the line of the host. */
export function hostMistakes({ forwarded }: Suspect, { host: sent }: Draft): Mutation[] {
  const bare = sent.replace(/:\d*$/, '');
  const port = sent.slice(bare.length);
  const like = (code: string, ...hosts: string[]) =>
    hosts.map((host) => mistake(code, host, { signed: host, sent }));
  const called = findMwsHost(sent);
  const others = mwsHosts.map(({ host }) => host).filter((host) => host !== bare);
  const behind = forwarded?.host;
  const ports = forwarded?.port === undefined ? PROXY_PORTS : [forwarded.port, ...PROXY_PORTS];
  return [
    ...(behind ? like('host-forwarded', behind, behind.replace(/:\d+$/, '')) : []),
    ...like('host-case', sent.toUpperCase(), bare.toUpperCase()),
    ...like('host-missing', ''),
    ...like('host-as-url', `https://${sent}`, `https://${bare}`, `http://${bare}`, `${sent}/`, `${bare}/`),
    ...like('host-local', ...localNames(bare).flatMap((name) => [name + port, name])),
    ...like('host-port', ...ports.map((other) => `${bare}:${other}`).filter((host) => host !== sent)),
    ...like('host-proxy', ...localNames(bare).flatMap((name) => ports.map((other) => `${name}:${other}`))),
    ...like(called ? 'host-region' : 'host-mws', ...others),
  ];
}

/** Where proxies, recorders and other stand-ins listen, as they come. */
const PROXY_PORTS = [
  80, 443, 1080, 2525, 3000, 3128, 4000, 4545, 5000, 8000, 8001, 8080, 8081, 8443, 8888, 9000, 9090,
];

const LOCAL = ['localhost', '127.0.0.1', '[::1]', '0.0.0.0', 'host.docker.internal'];

/** Other names of this machine, where it was called by one. */
const localNames = (bare: string): string[] =>
  LOCAL.includes(bare) ? LOCAL.filter((name) => name !== bare) : [];
