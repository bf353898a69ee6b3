import { findMwsHost, mwsHosts } from '../../model/marketplaces.js';
import type { Draft } from '../draft.js';
import { mistaking } from '../mutation.js';
import type { Mutation } from '../mutation.js';

const mistake = mistaking('host');

/** Mistakes in the line of the host. */
export function hostMistakes({ host: sent }: Draft): Mutation[] {
  const bare = sent.replace(/:\d*$/, '');
  const port = sent.slice(bare.length);
  const like = (code: string, ...hosts: string[]) =>
    hosts.map((host) => mistake(code, host, { signed: host, sent }));
  const called = findMwsHost(sent);
  const others = mwsHosts.map(({ host }) => host).filter((host) => host !== bare);
  return [
    ...like('host-case', sent.toUpperCase(), bare.toUpperCase()),
    ...like('host-missing', ''),
    ...like('host-as-url', `https://${sent}`, `https://${bare}`, `http://${bare}`, `${sent}/`, `${bare}/`),
    ...like('host-local', ...localNames(bare).flatMap((name) => [name + port, name])),
    ...like(called ? 'host-region' : 'host-mws', ...others),
  ];
}

const LOCAL = ['localhost', '127.0.0.1', '[::1]', '0.0.0.0', 'host.docker.internal'];

/** Other names of this machine, where it was called by one. */
const localNames = (bare: string): string[] =>
  LOCAL.includes(bare) ? LOCAL.filter((name) => name !== bare) : [];
