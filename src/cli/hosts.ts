import { isIP } from 'node:net';
import { InvalidArgumentError, Option } from 'commander';
import type { Command } from 'commander';
import { mwsHosts } from '../model/marketplaces.js';
import type { Io } from './io.js';

interface HostsFlags {
  address: string;
  compose?: boolean;
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
    .action(({ address, compose }: HostsFlags) => {
      io.stdout.write(compose ? composeLines() : hostsLines(address));
    });
}

const hostsLines = (address: string): string =>
  [
    '# mws-local: for the hosts file (/etc/hosts, or C:\\Windows\\System32\\drivers\\etc\\hosts)',
    ...mwsHosts.map(({ host }) => `${address} ${host}`),
    '# mws-local: for the service in a compose file (mws-local hosts --compose)',
    ...composeLines()
      .trimEnd()
      .split('\n')
      .map((line) => `# ${line}`),
    '',
  ].join('\n');

const composeLines = (): string =>
  ['networks:', '  default:', '    aliases:', ...mwsHosts.map(({ host }) => `      - ${host}`), ''].join(
    '\n',
  );

function toAddress(value: string): string {
  if (isIP(value) === 0) throw new InvalidArgumentError('It must be an IP address, such as 127.0.0.1.');
  return value;
}
