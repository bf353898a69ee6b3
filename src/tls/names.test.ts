import { describe, expect, it } from 'vitest';
import { mwsHosts } from '../model/marketplaces.js';
import { payHosts } from '../model/pay-hosts.js';
import { spApiHosts } from '../model/sp-api-hosts.js';
import { OWN_SUBTREES, permits, readName, serverNames, subtreeOf } from './names.js';

describe('the names of the server', () => {
  it('are those of MWS, of this machine, and the further ones, each once', () => {
    const names = serverNames(['mws', 'localhost', '192.168.7.7']);
    expect(names).toEqual([
      'localhost',
      'host.docker.internal',
      ...mwsHosts.map(({ host }) => host),
      ...spApiHosts,
      ...['na.s3-external-1', 'eu.s3-eu-west-1', 'fe.s3-us-west-2'].map(
        (at) => `tortuga-prod-${at}.amazonaws.com`,
      ),
      ...payHosts.filter((host) => !spApiHosts.includes(host)),
      '127.0.0.1',
      '::1',
      'mws',
      '192.168.7.7',
    ]);
    expect(names).toContain('mws-eu.amazonservices.com');
    expect(names).toContain('api.amazon.com');
  });

  it('are all permitted to every CA', () => {
    expect(serverNames([]).filter((name) => !permits(OWN_SUBTREES, name))).toEqual([]);
  });
});

describe('a further name', () => {
  it.each([
    ['mws', 'mws'],
    ['Api.Example.COM', 'api.example.com'],
    ['api.example.com.', 'api.example.com'],
    ['*.example.com', '*.example.com'],
    ['müller.example', 'xn--mller-kva.example'],
    ['my_service', 'my_service'],
    [' 10.1.2.3 ', '10.1.2.3'],
    ['[FD00::1]', 'fd00::1'],
    ['2001:0db8:0:0:0:0:0:1', '2001:db8::1'],
  ])('%s is %s', (text, name) => {
    expect(readName(text)).toBe(name);
  });

  it.each(['', 'two words', 'a..b', '-a', 'a-.example', '*', '*.*.example', 'a/b', 'mws:2010', '1.2.3', '1.2.3.4.5', `${'a'.repeat(254)}`])(
    'is not "%s"',
    (text) => {
      expect(() => readName(text)).toThrow(`--tls-host ${text}: it must be a host name`);
    },
  ); // prettier-ignore
});

describe('a CA', () => {
  it.each([
    'mws.amazonservices.com',
    'a.mws.amazonservices.com',
    'app.localhost',
    '127.9.9.9',
    '10.255.0.1',
    '172.31.255.255',
    '192.168.0.1',
    '::1',
    'fd12::1',
  ])('may vouch for %s', (name) => {
    expect(permits(OWN_SUBTREES, name)).toBe(true);
  });

  it.each([
    'www.amazon.com',
    'amazonservices.com',
    'notmws.amazonservices.com',
    'example.com',
    'docker.internal',
    'mws',
    '8.8.8.8',
    '172.32.0.1',
    '2001:db8::1',
  ])('may not vouch for %s, unless that is named', (name) => {
    expect(permits(OWN_SUBTREES, name)).toBe(false);
    expect(permits([...OWN_SUBTREES, subtreeOf(name)], name)).toBe(true);
  });
});
