import { readFileSync } from 'node:fs';
import { Command, CommanderError } from 'commander';
import { addCaCommands } from './ca.js';
import { addCheckCommand } from './check.js';
import { addControlCommands } from './control-commands.js';
import { addHostsCommand } from './hosts.js';
import { CommandFailure } from './io.js';
import type { Io } from './io.js';
import { addDemoCommand } from './demo.js';
import { addExplainCommand } from './explain.js';
import { addHealthCommand } from './health.js';
import { addScenariosCommand } from './scenarios.js';
import { addSignCommand } from './sign.js';
import { addStartCommand } from './start.js';

/**
 * Runs `mws-local` with the words behind its name.
 * @returns the exit status; a server that was started goes on.
 */
export async function run(words: readonly string[], io: Io): Promise<number> {
  try {
    await createProgram(io).parseAsync(words, { from: 'user' });
    return 0;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode;
    if (!(error instanceof CommandFailure)) throw error;
    if (error.message !== '') io.stderr.write(`mws-local: ${error.message}\n`);
    return 1;
  }
}

/** Every command; its children take over how it ends and writes. */
function createProgram(io: Io): Command {
  const program = new Command('mws-local')
    .description('Amazon Marketplace Web Service (MWS) on your own machine')
    .version(packageVersion())
    .exitOverride()
    .configureOutput({
      writeOut: (text) => io.stdout.write(text),
      writeErr: (text) => io.stderr.write(text),
    });
  addStartCommand(program);
  addCheckCommand(program, io);
  addScenariosCommand(program, io);
  addSignCommand(program, io);
  addExplainCommand(program, io);
  addDemoCommand(program, io);
  addCaCommands(program, io);
  addHostsCommand(program, io);
  addHealthCommand(program, io);
  addControlCommands(program, io);
  return program;
}

function packageVersion(): string {
  const file = new URL('../../package.json', import.meta.url);
  return (JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version;
}
