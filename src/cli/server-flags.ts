import { InvalidArgumentError, Option } from 'commander';
import type { Command } from 'commander';
import type { Server } from './ask.js';
import type { Io } from './io.js';
import { serverUrl, WHERE_IT_ANSWERS } from './server-url.js';

/** Where the server is that a command asks. */
export interface ServerFlags {
  url?: string;
  adminToken?: string;
}

/** Gives a command the flags that say where its server is. */
export const addServerFlags = (command: Command): Command =>
  command
    .optionsGroup('Server:')
    .addOption(new Option('--url <url>', WHERE_IT_ANSWERS).argParser(toUrl))
    .option('--admin-token <token>', 'its admin token (env: MWS_LOCAL_ADMIN_TOKEN)');

/** A flag goes before the environment, and that before what is usual. An empty variable says nothing. */
export const serverOf = ({ url, adminToken }: ServerFlags, { env }: Io): Server => ({
  url: url ?? serverUrl(env),
  adminToken: adminToken ?? (env.MWS_LOCAL_ADMIN_TOKEN || undefined),
});

function toUrl(text: string): string {
  if (!/^https?:/.test(text) || !URL.canParse(text))
    throw new InvalidArgumentError('It must be a URL, such as http://127.0.0.1:2009.');
  return text;
}
