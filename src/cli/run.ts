import { readFileSync } from 'node:fs';
import { Command, CommanderError } from 'commander';
import { CommandFailure } from './io.js';
import type { Io } from './io.js';
import { addStartCommand } from './start.js';

/**
 * Runs `mws-local` with the words behind its name.
 * @returns the exit status; a server that was started goes on.
 */
export async function run(words: readonly string[], io: Io): Promise<number> {
  try {
    const program = createProgram(io);
    // A start should not wait for what the other commands are made of.
    if (words[0] !== 'start') (await import('./other-commands.js')).addOtherCommands(program, io);
    await program.parseAsync(words, { from: 'user' });
    return 0;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode;
    if (!(error instanceof CommandFailure)) throw error;
    if (error.message !== '') io.stderr.write(`mws-local: ${error.message}\n`);
    return 1;
  }
}

/** The program with its first command; its children take over how it ends and writes. */
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
  return program;
}

function packageVersion(): string {
  const file = new URL('../../package.json', import.meta.url);
  return (JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version;
}
