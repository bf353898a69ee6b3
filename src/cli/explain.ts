import type { Command } from 'commander';
import { examine } from '../diagnosis/examine.js';
import type { Examined } from '../diagnosis/examine.js';
import { readRequest } from './explain-request.js';
import { CommandFailure } from './io.js';
import type { Io } from './io.js';
import { SECRET_FLAG, secretOf } from './secret.js';

interface ExplainFlags {
  secret?: string;
  method?: string;
  host?: string;
  json?: boolean;
}

/** `mws-local explain URL|FILE|-`: whether a request is signed right, and if not, why. */
export function addExplainCommand(program: Command, io: Io): void {
  program
    .command('explain')
    .summary('say whether a request is signed right, and if not, why')
    .description('Checks the signature of a request with a secret, as the server does, without a server.')
    .argument('[request]', 'a URL, or a file with the request as it is sent; - is standard input', '-')
    .option(...SECRET_FLAG)
    .option('--method <method>', 'method of a URL (default: GET)')
    .option('--host <name>', 'Host header, where it is another than that of the request')
    .option('--json', 'print what was found as JSON')
    .action((request: string, flags: ExplainFlags) => explain(request, flags, io));
}

async function explain(what: string, { secret, method, host, json }: ExplainFlags, io: Io): Promise<void> {
  const secretKey = secretOf(secret, io);
  const request = await readRequest(what, io);
  const examined = examine({ ...request, ...(method && { method }), ...(host && { host }) }, secretKey);
  io.stdout.write(json ? `${JSON.stringify(examined, undefined, 2)}\n` : inWords(examined));
  if (!examined.right) throw new CommandFailure();
}

function inWords(examined: Examined): string {
  if (examined.right) return `right: ${examined.signedAs}\n`;
  const { codes, cause, fix, serverString, clientString, differsAt } = examined.diagnosis;
  const lines = [`wrong: ${codes.join(', ')}`, `  ${cause}`, `  ${fix}`];
  if (serverString !== undefined) lines.push('', 'To be signed:', ...shown(serverString));
  if (clientString !== undefined && differsAt !== undefined)
    lines.push('', `Was signed, and differs from byte ${differsAt}:`, ...shown(clientString));
  else if (clientString !== undefined) lines.push('', 'The same was signed.');
  return `${lines.join('\n')}\n`;
}

/** Lines as they are; what a terminal would not show is escaped. */
const shown = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => `  ${line.replaceAll(/\p{Cc}/gu, (char) => JSON.stringify(char).slice(1, -1))}`);
