import { isIP } from 'node:net';
import { InvalidArgumentError, Option } from 'commander';
import type { Command } from 'commander';
import { mwsHosts } from '../model/marketplaces.js';
import { payHosts } from '../model/pay-hosts.js';
import type { Io } from './io.js';

interface HostsFlags {
  address: string;
  compose?: boolean;
  pay?: boolean;
}

/** `mws-local hosts`: the lines with which MWS's own host names lead here. */
export function addHostsCommand(program: Command, io: Io): void {
  program
    .command('hosts')
    .summary("print the lines with which MWS's host names lead here")
    .description(
      "Prints the lines for a hosts file (/etc/hosts) with which MWS's own host names lead to mws-local, and, as a comment, the aliases for a compose file. It changes nothing.",
    )
    .addOption(
      new Option('--address <ip>', 'where the server is reached').default('127.0.0.1').argParser(toAddress),
    )
    .option('--compose', 'print the aliases for a compose file alone')
    .option(
      '--pay',
      "also those that a shop of Amazon Pay reaches beside MWS: Login with Amazon's, and Amazon SNS's in four regions, which then is out of reach",
    )
    .action(({ address, compose, pay }: HostsFlags) => {
      const hosts = [...mwsHosts.map(({ host }) => host), ...(pay ? payHosts : [])];
      io.stdout.write(compose ? composeLines(hosts) : hostsLines(hosts, address, pay ? '--pay ' : ''));
    });
}

const hostsLines = (hosts: readonly string[], address: string, flags: string): string =>
  [
    '# mws-local: for the hosts file (/etc/hosts, or C:\\Windows\\System32\\drivers\\etc\\hosts)',
    ...hosts.map((host) => `${address} ${host}`),
    `# mws-local: for the service in a compose file (mws-local hosts ${flags}--compose)`,
    ...composeLines(hosts)
      .trimEnd()
      .split('\n')
      .map((line) => `# ${line}`),
    '',
  ].join('\n');

const composeLines = (hosts: readonly string[]): string =>
  ['networks:', '  default:', '    aliases:', ...hosts.map((host) => `      - ${host}`), ''].join('\n');

function toAddress(value: string): string {
  if (isIP(value) === 0) throw new InvalidArgumentError('It must be an IP address, such as 127.0.0.1.');
  return value;
}
