import type { Command } from 'commander';
import { ask } from './ask.js';
import type { Io } from './io.js';
import { serverUrl, WHERE_IT_ANSWERS } from './server-url.js';

/** `mws-local health`: whether a server is ready, told by the exit status; containers run it as their health check. */
export function addHealthCommand(program: Command, io: Io): void {
  program
    .command('health')
    .summary('tell whether a server is ready')
    .description(
      'Ends with 0 if a server answers and its scenario is loaded, else with 1. It needs no token.',
    )
    .option('--url <url>', WHERE_IT_ANSWERS)
    .action(async ({ url = serverUrl(io.env) }: { url?: string }) => {
      await ask({ url }, { method: 'GET', path: '/health/ready', query: {} });
      io.stdout.write('ready\n');
    });
}
