import { writeFileSync } from 'node:fs';
import { Option } from 'commander';
import type { Command } from 'commander';
import { askText } from './ask.js';
import { CommandFailure } from './io.js';
import type { Io } from './io.js';
import { addServerFlags, serverOf } from './server-flags.js';
import type { ServerFlags } from './server-flags.js';

interface ExportFlags extends ServerFlags {
  out?: string;
  sandbox?: string;
}

/** `mws-local export`: the world of a running server as a scenario. */
export function addExportCommand(program: Command, io: Io): void {
  const command = program
    .command('export')
    .summary('write the world as a scenario')
    .description(
      'Writes the world of a running server as a scenario that loads to the same world: mws-local start --scenario FILE. ' +
        'Whoever may read the file has the keys and tokens in it, unless it is written without.',
    )
    .option('--without-secrets', 'leave keys and tokens out: new ones are made when it is loaded');
  addWhere(command).action(async ({ withoutSecrets, ...flags }: ExportFlags & { withoutSecrets?: true }) =>
    writeWorld(
      flags,
      await fetchText(flags, io, '/world/export', withoutSecrets ? { secrets: false } : {}),
      io,
    ),
  );
}

/** Longer scenarios are not loaded. */
const LONGEST = 10 * 1024 * 1024;

/** What is too long is told first: whoever looks on can break off, and a long text does not bury it. */
function writeWorld(flags: ExportFlags, text: string, io: Io): void {
  const bytes = Buffer.byteLength(text);
  if (bytes > LONGEST)
    io.stderr.write(
      `mws-local: it has ${Math.ceil(bytes / 1024 / 1024)} MiB, and no scenario of more than 10 is loaded: keep the world with --data, or take a snapshot.\n`,
    );
  write(flags, text, io);
}

/** `mws-local requests export`: the journal for other tools. */
export function addRequestsExport(requests: Command, io: Io): void {
  const command = requests
    .command('export')
    .description('write the requests that are still kept as HAR 1.2, or as lines of curl')
    .addOption(new Option('--as <form>', 'in which form').choices(['har', 'curl']).default('har'))
    .option('--operation <name>', 'only this operation, such as ListOrders')
    .option('--outcome <outcome>', 'only ok, refused, error or fault');
  addWhere(command).action(
    async (flags: ExportFlags & { as: string; operation?: string; outcome?: string }) => {
      const { as, operation, outcome } = flags;
      const text = await fetchText(flags, io, `/requests/${as}`, { operation, outcome });
      write(flags, as === 'har' ? `${text}\n` : text, io);
    },
  );
}

const addWhere = (command: Command): Command =>
  addServerFlags(command.option('--out <file>', 'the file to write; standard output, if not given')).option(
    '--sandbox <id>',
    'a sandbox instead of the default world',
  );

function fetchText(flags: ExportFlags, io: Io, path: string, asked: object): Promise<string> {
  const told = Object.entries({ ...asked, sandbox: flags.sandbox }).filter(
    ([, value]) => value !== undefined,
  );
  return askText(serverOf(flags, io), { method: 'GET', path, query: Object.fromEntries(told) });
}

/** Readable by its owner alone: there may be secrets in it. */
function write({ out }: ExportFlags, text: string, io: Io): void {
  if (out === undefined) return void io.stdout.write(text);
  try {
    writeFileSync(out, text, { mode: 0o600 });
  } catch (error) {
    throw new CommandFailure((error as Error).message);
  }
}
