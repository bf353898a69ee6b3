import { InvalidArgumentError, Option } from 'commander';
import type { Command } from 'commander';
import { loadServices } from '../model/load.js';
import { unknownWord } from '../model/nearest-name.js';
import { pathOfSection, sectionNames } from '../model/section-name.js';
import type { ServiceModel } from '../model/types.js';
import { curlOf, signRequest } from '../protocol/signed-request.js';
import { parseTimestamp } from '../protocol/timestamp.js';
import { realTime } from '../world/real-time.js';
import { CommandFailure } from './io.js';
import type { Io } from './io.js';
import { SECRET_FLAG, secretOf } from './secret.js';

interface SignFlags {
  key: string;
  secret?: string;
  seller: string;
  token?: string;
  url: string;
  method: 'GET' | 'POST';
  host?: string;
  timestamp?: number;
  json?: boolean;
}

/** `mws-local sign SECTION.OPERATION [NAME=VALUE...]`: a signed request, made without a server. */
export function addSignCommand(program: Command, io: Io): void {
  program
    .command('sign')
    .summary('sign a request, and print it as curl')
    .description('Makes a signed request from parameters and prints it as a line of curl. Nothing is sent.')
    .argument(
      '<operation>',
      'such as Orders.ListOrders; of the sandbox of Amazon Pay OffAmazonPayments_Sandbox.Authorize',
    )
    .argument('[NAME=VALUE...]', 'parameters, by the names under which they are sent')
    .requiredOption('--key <id>', 'access key id')
    .option(...SECRET_FLAG)
    .requiredOption('--seller <id>', 'seller that the call is made for')
    .option('--token <token>', 'its MWSAuthToken; none for the own account')
    .addOption(
      new Option('--url <url>', 'where it is to be sent')
        .default('http://127.0.0.1:2009')
        .argParser(toOrigin),
    )
    .addOption(new Option('--method <method>', 'GET or POST').choices(['GET', 'POST']).default('GET'))
    .option('--host <name>', 'Host header, where it is another than that of the URL')
    .addOption(
      new Option('--timestamp <instant>', 'when it says that it was made (default: now)').argParser(
        toInstant,
      ),
    )
    .option('--json', 'print method, url, headers, body and curl as JSON')
    .action((operation: string, words: string[], flags: SignFlags) => sign(operation, words, flags, io));
}

function sign(key: string, words: readonly string[], flags: SignFlags, io: Io): void {
  const { service, path, operation } = operationNamed(key);
  const { origin, host } = new URL(flags.url);
  const parameters = {
    Action: operation,
    Version: service.version,
    [service.sellerParam]: flags.seller,
    ...(flags.token !== undefined && { MWSAuthToken: flags.token }),
    ...Object.fromEntries(words.map(parameterOf)),
  };
  const unsigned = { method: flags.method, host: flags.host ?? host, path, parameters };
  const signer = {
    accessKeyId: flags.key,
    secretKey: secretOf(flags.secret, io),
    timestamp: flags.timestamp ?? realTime(),
  };
  const ready = signRequest(unsigned, signer);
  const url = origin + ready.target;
  const curl = curlOf(url, ready);
  const { method, headers, body } = ready;
  io.stdout.write(
    `${flags.json ? JSON.stringify({ method, url, headers, body, curl }, undefined, 2) : curl}\n`,
  );
}

function operationNamed(key: string): { service: ServiceModel; path: string; operation: string } {
  const [section = '', operation = ''] = key.split('.');
  const services = loadServices();
  const service = services.find((each) => pathOfSection(each, section) !== undefined);
  if (!service) {
    const unknown = unknownWord('there is no section', section, sectionNames(services));
    throw new CommandFailure(`${unknown} An operation is named as in Orders.ListOrders.`);
  }
  if (!service.operations[operation]) {
    const told = `there is no operation in ${section} that is called`;
    throw new CommandFailure(unknownWord(told, operation, Object.keys(service.operations)));
  }
  return { service, path: pathOfSection(service, section)!, operation };
}

function parameterOf(word: string): [string, string] {
  const at = word.indexOf('=');
  if (at < 1) throw new CommandFailure(`${word} is no parameter; it must be NAME=VALUE.`);
  return [word.slice(0, at), word.slice(at + 1)];
}

function toOrigin(text: string): string {
  if (!/^https?:/.test(text) || !URL.canParse(text))
    throw new InvalidArgumentError('It must be a URL, such as http://127.0.0.1:2009.');
  const { pathname, search } = new URL(text);
  if (pathname !== '/' || search !== '')
    throw new InvalidArgumentError(
      'It must end with the host and its port: the section says the path, such as OffAmazonPayments_Sandbox.',
    );
  return text;
}

function toInstant(text: string): number {
  const instant = parseTimestamp(text);
  if (instant === undefined)
    throw new InvalidArgumentError('It must be an ISO 8601 instant, such as 2020-06-24T14:10:37Z.');
  return instant;
}
