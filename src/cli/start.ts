import { InvalidArgumentError, Option } from 'commander';
import type { Command } from 'commander';
import { startMwsLocal } from '../server/app.js';
import type { MwsLocal } from '../server/app.js';
import type { StartOptions } from '../server/start-options.js';
import { parseTimestamp } from '../protocol/timestamp.js';
import { withVariable } from './flags.js';
import { createLog } from './log.js';
import { progressBar } from './progress-bar.js';

interface StartFlags extends Omit<
  StartOptions,
  'log' | 'allowedHosts' | 'ipnHosts' | 'tlsHosts' | 'sqsCredentials' | 'realTime'
> {
  allowedHost?: string[];
  ipnHost?: string[];
  tlsHost?: string[];
  log: string;
  json?: boolean;
}

/** `mws-local start`: every flag has an environment variable, MWS_LOCAL_ and its name; an empty one says nothing. */
export function addStartCommand(program: Command): void {
  const start = program.command('start').description('start the server');
  const add = (option: Option, variable: string) =>
    start.addOption(withVariable(option, `MWS_LOCAL_${variable}`));

  add(new Option('--host <address>', 'bind address').default('127.0.0.1'), 'HOST');
  add(new Option('--port <number>', 'HTTP port; 0: any free port').default(2009).argParser(toPort), 'PORT');
  add(new Option('--tls-port <number>', 'HTTPS port; 0: any free port').argParser(toPort), 'TLS_PORT');
  add(
    new Option('--tls-host <name>', 'further name of its certificate; repeatable').argParser(toList),
    'TLS_HOST',
  );
  add(
    new Option('--tls-cert <file>', 'certificate of your own, in PEM, instead of one of the local CA'),
    'TLS_CERT',
  );
  add(new Option('--tls-key <file>', 'its key, in PEM'), 'TLS_KEY');
  add(
    new Option(
      '--scenario <name|path>',
      'built-in scenario, file or folder; repeatable (default: quickstart)',
    ).argParser(toPaths),
    'SCENARIO',
  );
  add(
    new Option('--data <folder>', 'keep the default world in this folder, and go on with what is there'),
    'DATA',
  );
  add(
    new Option('--auth <mode>', 'how callers are checked (default: strict)').choices([
      'strict',
      'lenient',
      'off',
    ]),
    'AUTH',
  );
  add(
    new Option('--throttle <mode>', 'whether quotas are enforced (default: off)').choices(['off', 'real']),
    'THROTTLE',
  );
  add(
    new Option('--clock <instant>', "ISO 8601 instant to start the world's clock at").argParser(toInstant),
    'CLOCK',
  );
  add(new Option('--frozen', 'stop the clock there'), 'FROZEN');
  add(new Option('--seed <number>', 'seed of every generated id (default: 1)').argParser(toInteger), 'SEED');
  add(new Option('--admin-token <token>', 'needed as a bearer token on the control API'), 'ADMIN_TOKEN');
  add(
    new Option('--allowed-host <name>', 'further Host name of the control API; repeatable').argParser(toList),
    'ALLOWED_HOST',
  );
  add(
    new Option(
      '--ipn-host <name>',
      'further host that sellers of Amazon Pay may be notified at, and its buyers may go back to; repeatable',
    ).argParser(toList),
    'IPN_HOST',
  );
  add(
    new Option('--sqs-endpoint <url>', 'server of the SQS protocol that all notifications go to'),
    'SQS_ENDPOINT',
  );
  add(
    new Option(
      '--sqs-real',
      'also send to queues of Amazon, with AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY',
    ),
    'SQS_REAL',
  );
  add(
    new Option('--max-feed-bytes <number>', 'how long a feed may be (default: 268435456)').argParser(
      toInteger,
    ),
    'MAX_FEED_BYTES',
  );
  add(
    new Option(
      '--max-memory <megabytes>',
      'megabytes that journals and snapshots of all worlds may take',
    ).argParser(toMegabytes),
    'MAX_MEMORY',
  );
  add(
    new Option('--log <level>', 'log level')
      .default('info')
      .choices(['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent']),
    'LOG',
  );
  add(new Option('--json', 'print one line of JSON when ready'), 'JSON');
  start.action((flags: StartFlags, command: Command) => run(withoutDenied(flags, command)));
}

async function run({ allowedHost, ipnHost, tlsHost, log: level, json, ...flags }: StartFlags): Promise<void> {
  const log = createLog(level);
  try {
    const lists = {
      ...(allowedHost && { allowedHosts: allowedHost }),
      ...(ipnHost && { ipnHosts: ipnHost }),
      ...(tlsHost && { tlsHosts: tlsHost }),
      ...(flags.sqsReal && credentialsOfAmazon(process.env)),
    };
    const running: { server?: MwsLocal } = {};
    // Before the start: the first process of a container ignores what it does not handle.
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void end(running.server));
    if (process.env.npm_lifecycle_event !== undefined) whenOrphaned(() => void end(running.server));
    const onProgress = progressBar(process.stderr);
    const server = await startMwsLocal({ ...flags, ...lists, log, ...(onProgress && { onProgress }) });
    running.server = server;
    if (flags.adminToken === undefined && !isLoopback(flags.host))
      log.warn(
        { host: flags.host },
        'whoever reaches this address can use the control API: set --admin-token',
      );
    process.stdout.write(json ? readyLine(server) : readyText(server));
  } catch (error) {
    process.stderr.write(`mws-local: ${reasonOf(error, flags)}\n`);
    process.exitCode = 1;
  }
}

/** The credentials that AWS's own tools read; nothing where there are none. */
function credentialsOfAmazon(env: NodeJS.ProcessEnv): Pick<StartOptions, 'sqsCredentials'> {
  const { AWS_ACCESS_KEY_ID: accessKeyId, AWS_SECRET_ACCESS_KEY: secretAccessKey, AWS_SESSION_TOKEN } = env;
  if (!accessKeyId || !secretAccessKey) return {};
  const sessionToken = AWS_SESSION_TOKEN ? { sessionToken: AWS_SESSION_TOKEN } : {};
  return { sqsCredentials: { accessKeyId, secretAccessKey, ...sessionToken } };
}

/** npm runs a script in a shell, and SIGTERM ends that shell without a word to what it runs: only that the parent is another. */
function whenOrphaned(then: () => void): void {
  const parent = process.ppid;
  const timer = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(timer);
    then();
  }, 200).unref();
}

/** Ends the process, and the server before it where there is one yet. */
async function end(server: MwsLocal | undefined): Promise<void> {
  try {
    await server?.close();
  } finally {
    process.exit(0);
  }
}

const isLoopback = (host = '127.0.0.1'): boolean => /^(127\..*|::1|localhost)$/.test(host);

/** A switch whose variable says no is not set, although it has a value. */
function withoutDenied(flags: StartFlags, command: Command): StartFlags {
  const denied = command.options
    .filter(
      ({ envVar }) => envVar !== undefined && /^(0|false|no|off|)$/i.test(process.env[envVar] ?? 'unset'),
    )
    .filter((option) => option.isBoolean() && command.getOptionValueSource(option.attributeName()) === 'env')
    .map((option) => option.attributeName());
  return Object.fromEntries(
    Object.entries(flags).filter(([name]) => !denied.includes(name)),
  ) as unknown as StartFlags;
}

/** The one line of `--json`. */
function readyLine({ url, tlsUrl, credentials, spApi }: MwsLocal): string {
  const consoleUrl = `${url}/_mws/`;
  const who = { credentials: credentials ?? null, spApi: spApi ?? null };
  return `${JSON.stringify({ url, tlsUrl: tlsUrl ?? null, consoleUrl, ...who })}\n`;
}

function readyText({ url, tlsUrl, credentials }: MwsLocal): string {
  const lines = [`mws-local answers at ${url}${tlsUrl ? ` and ${tlsUrl}` : ''}`, ''];
  if (credentials) {
    const { accessKeyId, secretKey, developerId, sellerId, authToken, marketplaceId } = credentials;
    lines.push(
      `  AWSAccessKeyId  ${accessKeyId}`,
      `  secret key      ${secretKey}`,
      `  developer       ${developerId}`,
      `  SellerId        ${sellerId}`,
      `  MWSAuthToken    ${authToken ?? '(none: own account)'}`,
      `  MarketplaceId   ${marketplaceId}`,
      '',
    );
  }
  return [...lines, `Try it:   curl -L ${url}/_mws/try`, `Console:  ${url}/_mws/`, ''].join('\n');
}

function reasonOf(error: unknown, { host, tlsPort, port: httpPort }: StartOptions): string {
  const { code, syscall, port } = error as NodeJS.ErrnoException & { port?: number };
  // The HTTP port is the first to be taken, and where both are the same, the second is one too many.
  const flag = port === tlsPort || port !== httpPort ? '--tls-port' : '--port';
  if (code === 'EADDRINUSE')
    return `port ${port} on ${host} is taken; choose another with ${flag}, or 0 for any.`;
  if ((code === 'EACCES' && syscall === 'listen') || code === 'EADDRNOTAVAIL')
    return `cannot listen on ${host}:${port ?? httpPort} (${code}).`;
  return error instanceof Error ? error.message : String(error);
}

/** A path may hold a comma, so only a list of names is split. */
const toPaths = (value: string, before: string[] | undefined): string[] =>
  /^[\w-]+(,[\w-]+)+$/.test(value) ? toList(value, before) : [...(before ?? []), value];

/** A list in a variable, or a flag that is repeated. */
export const toList = (value: string, before: string[] | undefined): string[] => [
  ...(before ?? []),
  ...value.split(',').filter((part) => part !== ''),
];

function toInteger(value: string): number {
  if (!/^\d{1,15}$/.test(value)) throw new InvalidArgumentError('It must be a whole number.');
  return Number(value);
}

/** Less than this holds hardly a large call. */
const LEAST_MEGABYTES = 16;

function toMegabytes(value: string): number {
  const megabytes = toInteger(value);
  if (megabytes < LEAST_MEGABYTES) throw new InvalidArgumentError(`It must be ${LEAST_MEGABYTES} or more.`);
  return megabytes;
}

function toPort(value: string): number {
  const port = toInteger(value);
  if (port > 65_535) throw new InvalidArgumentError('It must be from 0 to 65535.');
  return port;
}

function toInstant(value: string): string {
  if (parseTimestamp(value) === undefined)
    throw new InvalidArgumentError('It must be an ISO 8601 instant, such as 2020-06-24T14:10:37Z.');
  return value;
}
