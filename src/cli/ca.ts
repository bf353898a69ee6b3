import { Option } from 'commander';
import type { Command } from 'commander';
import { realTime } from '../world/real-time.js';
import { trustLines } from './ca-trust.js';
import { withVariable } from './flags.js';
import { CommandFailure } from './io.js';
import type { Io } from './io.js';
import { toList } from './start.js';

interface CaFlags {
  data?: string;
  tlsHost?: string[];
}

/** A CA that is in its folder. */
interface Kept {
  path: string;
  certificate: string;
}

/** `mws-local ca`: the CA that the TLS port's certificates are of. It is made where there is none yet. */
export function addCaCommands(program: Command, io: Io): void {
  const ca = program.command('ca').description('the local CA, whose certificates the TLS port shows');
  const add = (name: string, does: string, print: (kept: Kept) => string, renew = false) =>
    ca
      .command(name)
      .description(does)
      .addOption(
        withVariable(
          new Option(
            '--data <folder>',
            'that of a server with --data (default: the configuration of the user)',
          ),
          'MWS_LOCAL_DATA',
        ),
      )
      .addOption(
        withVariable(
          new Option('--tls-host <name>', 'further name that it must be good for; repeatable').argParser(
            toList,
          ),
          'MWS_LOCAL_TLS_HOST',
        ),
      )
      .action(async (flags: CaFlags) => void io.stdout.write(print(await openKept(flags, renew, io))));

  add('path', 'print the path of its certificate', ({ path }) => `${path}\n`);
  add('pem', 'print its certificate', ({ certificate }) => certificate);
  add('renew', 'make a new one, which clients must trust instead', ({ path }) => `${path}\n`, true);
  add('trust', 'print how clients are made to trust it; nothing is changed', ({ path }) => trustText(path));
}

async function openKept({ data, tlsHost = [] }: CaFlags, renew: boolean, { env, stderr }: Io): Promise<Kept> {
  const { caFolder } = await import('../tls/ca-folder.js');
  const { MENDED, openAuthority } = await import('../tls/kept-authority.js');
  const { readName } = await import('../tls/names.js');
  const { markFolder } = await import('../world/data-folder.js');
  try {
    // A folder that is not ours gets no CA, either.
    const folder = caFolder(data && markFolder(data), { env, platform: process.platform });
    const wish = { folder, names: tlsHost.map(readName), now: realTime(), renew };
    const { authority, path, made, because, mended } = openAuthority(wish);
    if (mended) stderr.write(`mws-local: ${MENDED}\n`);
    if (path === undefined) throw new Error(`the local CA cannot be kept: ${because}.`);
    if (made) stderr.write(`mws-local: ${because ? `a new CA was made: ${because}` : 'a CA was made'}\n`);
    return { path, certificate: authority.certificate };
  } catch (error) {
    throw new CommandFailure((error as Error).message);
  }
}

const trustText = (path: string): string =>
  trustLines(path)
    .map(({ client, lines }) => [`# ${client}`, ...lines, ''].join('\n'))
    .join('\n');
