import type { Command } from 'commander';
import { listBuiltIns } from '../scenario/index.js';
import type { Io } from './io.js';
import { showTable } from './table.js';

/** `mws-local scenarios`: what `--scenario` takes by name. */
export function addScenariosCommand(program: Command, io: Io): void {
  program
    .command('scenarios')
    .summary('list the built-in scenarios')
    .description('Lists the scenarios that come with the server, with what each of them shows.')
    .option('--json', 'print an array of JSON')
    .action(({ json }: { json?: boolean }) => {
      const builtIns = listBuiltIns();
      const text = json
        ? `${JSON.stringify(builtIns, undefined, 2)}\n`
        : showTable(['name', 'description'], builtIns, io.isTTY);
      io.stdout.write(text);
    });
}
