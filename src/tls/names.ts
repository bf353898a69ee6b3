import { BlockList, isIP } from 'node:net';
import { domainToASCII } from 'node:url';
import { mwsHosts } from '../model/marketplaces.js';
import { payHosts } from '../model/pay-hosts.js';
import { spApiHosts } from '../model/sp-api-hosts.js';

/** Where SP-API's documents lay, region by region; that of the Far East is chosen after the others. */
const DOCUMENT_HOSTS = [
  'tortuga-prod-na.s3-external-1.amazonaws.com',
  'tortuga-prod-eu.s3-eu-west-1.amazonaws.com',
  'tortuga-prod-fe.s3-us-west-2.amazonaws.com',
];

/**
 * Host names that every certificate of the server is good for. A name more makes a new CA, which users must trust anew:
 * so these are all that mws-local may come to answer for.
 */
const OWN_HOSTS = [
  ...new Set([
    'localhost',
    'host.docker.internal',
    ...mwsHosts.map(({ host }) => host),
    ...spApiHosts,
    ...DOCUMENT_HOSTS,
    // No CA can be limited to `sns.*`, so each of SNS's hosts is named.
    ...payHosts,
  ]),
];

/** Loopback and private addresses, which are nobody else's to vouch for. */
const OWN_NETWORKS = ['127.0.0.0/8', '10.0.0.0/8', '172.16.0.0/12', '192.168.0.0/16', '::1/128', 'fc00::/7'];

/**
 * What a CA may vouch for, as X.509 states it: a host name stands for itself and all names below it, a network for its
 * addresses.
 */
export type Subtree = string;

/** What every local CA may vouch for. */
export const OWN_SUBTREES: readonly Subtree[] = [...OWN_HOSTS, ...OWN_NETWORKS];

/** The names of a certificate of the server, with further ones. */
export const serverNames = (extras: readonly string[]): string[] => [
  ...new Set([...OWN_HOSTS, '127.0.0.1', '::1', ...extras]),
];

const HOST_NAME = /^(\*\.)?([a-z0-9_]([a-z0-9_-]*[a-z0-9_])?\.)*[a-z0-9_]([a-z0-9_-]*[a-z0-9_])?$/;

/**
 * A further name as certificates have it: a host name in lower case and ASCII, which may begin with `*.`, or an address.
 * @throws Error for what is neither.
 */
export function readName(text: string): string {
  const bare = text.trim().replace(/^\[(.*)\]$/, '$1');
  if (isIP(bare) === 6) return new URL(`http://[${bare}]`).hostname.slice(1, -1);
  if (isIP(bare) === 4) return bare;
  const [, star = '', rest = ''] = /^(\*\.)?(.*)$/.exec(bare)!;
  // What would end the host in a URL is no part of a name.
  const name = /[/:?#@\\]/.test(rest) ? '' : star + domainToASCII(rest).replace(/\.$/, '');
  if (name.length > 253 || !HOST_NAME.test(name) || /^[\d.]+$/.test(name))
    throw new Error(
      `--tls-host ${text}: it must be a host name, such as mws.example.com or *.example.com, or an IP address.`,
    );
  return name;
}

/** The smallest subtree that holds a name. */
export function subtreeOf(name: string): Subtree {
  const family = isIP(name);
  if (family !== 0) return `${name}/${family === 4 ? 32 : 128}`;
  return name.replace(/^\*\./, '');
}

/** Whether a CA with these subtrees may vouch for a name. */
export function permits(subtrees: readonly Subtree[], name: string): boolean {
  const family = isIP(name);
  if (family !== 0) return networksOf(subtrees).check(name, family === 4 ? 'ipv4' : 'ipv6');
  const host = name.replace(/^\*\./, '');
  return subtrees.some((subtree) => host === subtree || host.endsWith(`.${subtree}`));
}

function networksOf(subtrees: readonly Subtree[]): BlockList {
  const networks = new BlockList();
  for (const [network, bits] of subtrees.map((subtree) => subtree.split('/')))
    if (bits !== undefined)
      networks.addSubnet(network!, Number(bits), isIP(network!) === 4 ? 'ipv4' : 'ipv6');
  return networks;
}
