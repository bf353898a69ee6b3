import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { mwsHosts } from '../model/marketplaces.js';
import { payHosts } from '../model/pay-hosts.js';
import { runCli } from './testing.js';

const hosts = mwsHosts.map(({ host }) => host);
const entriesOf = (text: string) => text.split('\n').filter((line) => line !== '' && !line.startsWith('#'));

describe('mws-local hosts', () => {
  it('prints a line of a hosts file for every host of MWS', async () => {
    const { status, stdout, stderr } = await runCli('hosts');
    expect([status, stderr]).toEqual([0, '']);
    expect(entriesOf(stdout)).toEqual(hosts.map((host) => `127.0.0.1 ${host}`));
    expect(hosts).toEqual(expect.arrayContaining(['mws.amazonservices.com', 'mws-eu.amazonservices.com']));
  });

  it('prints those of Amazon Pay where they are asked for', async () => {
    const all = [...hosts, ...payHosts];
    expect(entriesOf((await runCli('hosts --pay')).stdout)).toEqual(all.map((host) => `127.0.0.1 ${host}`));
    expect(parse((await runCli('hosts --pay --compose')).stdout)).toEqual({
      networks: { default: { aliases: all } },
    });
  });

  it('takes another address, of either kind', async () => {
    for (const address of ['192.168.0.7', '::1']) {
      const { stdout } = await runCli(['hosts', '--address', address]);
      expect(entriesOf(stdout)).toEqual(hosts.map((host) => `${address} ${host}`));
    }
    expect(await runCli('hosts --address mws')).toMatchObject({
      status: 1,
      stdout: '',
      stderr: expect.stringContaining('It must be an IP address, such as 127.0.0.1.'),
    });
  });

  it('prints the aliases for a compose file, alone or as a comment behind the others', async () => {
    const { stdout } = await runCli('hosts --compose');
    expect(parse(stdout)).toEqual({ networks: { default: { aliases: hosts } } });
    const comment = (await runCli('hosts')).stdout.split('(mws-local hosts --compose)\n')[1]!;
    expect(comment.replaceAll(/^# /gm, '')).toBe(stdout);
  });
});
