import { InvalidArgumentError } from 'commander';
import type { Command } from 'commander';
import { callLine } from '../traffic/call-line.js';
import type { CallFacts } from '../traffic/call-line.js';
import { CommandFailure } from './io.js';
import type { Io } from './io.js';
import { serverUrl, WHERE_IT_ANSWERS } from './server-url.js';

interface TailFlags {
  url?: string;
  adminToken?: string;
  sandbox?: string;
  outcome?: string;
  operation?: string;
  seller?: string;
  count?: number;
  json?: boolean;
}

/** `mws-local requests tail`: a line for every call to a running server, from now on, until it or the reader ends. */
export function addRequestsTail(requests: Command, io: Io): void {
  requests
    .command('tail')
    .description('follow what clients send: a line for each call, as the log has it')
    .option('--operation <name>', 'only this operation, such as ListOrders')
    .option('--seller <id>', 'only calls for this seller')
    .option('--outcome <outcome>', 'only ok, refused, error or fault')
    .option('--count <n>', 'end after so many lines', toCount)
    .optionsGroup('Server:')
    .option('--url <url>', WHERE_IT_ANSWERS)
    .option('--admin-token <token>', 'its admin token (env: MWS_LOCAL_ADMIN_TOKEN)')
    .option('--sandbox <id>', 'a sandbox instead of the default world')
    .option('--json', 'print each request as the server shows it, in a line of JSON')
    .action((flags: TailFlags) => tail(flags, io));
}

async function tail(flags: TailFlags, io: Io): Promise<void> {
  let left = flags.count ?? Infinity;
  for await (const request of requestsOf(await follow(flags, io))) {
    io.stdout.write(`${flags.json ? request : callLine(JSON.parse(request) as CallFacts)}\n`);
    if (--left <= 0) return;
  }
  throw new CommandFailure('the server has ended, or has let go of a reader that did not keep up.');
}

/** Asks for the stream of events. */
async function follow({ url, adminToken, ...flags }: TailFlags, io: Io): Promise<ReadableStream<Uint8Array>> {
  const server = url ?? serverUrl(io.env);
  const token = adminToken ?? (io.env.MWS_LOCAL_ADMIN_TOKEN || undefined);
  const { sandbox, operation, outcome, seller: sellerId } = flags;
  const wanted = Object.entries({ sandbox, operation, outcome, sellerId }).filter(
    ([, value]) => value !== undefined,
  );
  const search = new URLSearchParams(wanted as [string, string][]);
  const headers = {
    Accept: 'text/event-stream',
    ...(token !== undefined && { Authorization: `Bearer ${token}` }),
  };
  const answer = await fetch(`${server.replace(/\/+$/, '')}/_mws/events?${search}`, { headers }).catch(
    () => undefined,
  );
  if (answer?.ok && answer.body) return answer.body;
  throw new CommandFailure(
    answer ? `${server} answers ${answer.status}: ${await answer.text()}` : `no server answers at ${server}.`,
  );
}

/** The data of each event: a request in JSON. */
async function* requestsOf(stream: ReadableStream<Uint8Array>): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  let text = '';
  for await (const bytes of stream) {
    const lines = (text + decoder.decode(bytes, { stream: true })).split('\n');
    text = lines.pop()!;
    for (const line of lines) if (line.startsWith('data:')) yield line.slice('data:'.length).trim();
  }
}

function toCount(text: string): number {
  if (!/^[1-9]\d{0,8}$/.test(text)) throw new InvalidArgumentError('It must be a whole number from 1.');
  return Number(text);
}
