import { Option } from 'commander';
import type { Command } from 'commander';
import { ask } from './ask.js';
import { CommandFailure } from './io.js';
import type { Io } from './io.js';
import { serverUrl, WHERE_IT_ANSWERS } from './server-url.js';
import { showTable } from './table.js';

interface CompareFlags {
  url?: string;
  adminToken?: string;
  json?: boolean;
}

/** As much of what the server answers as is shown. */
interface Comparison {
  equal: boolean;
  shown: object[];
  changed: object[];
  known: object[];
  missing: string[];
  counts: { shown: number; changed: number; known: number };
  calls: Record<'left' | 'right', { operations: object[]; calls: number; waited: number }>;
}

/** `mws-local compare LEFT RIGHT`: where the clients of two sandboxes differ; the exit status is 1 where they do. */
export function addCompareCommand(program: Command, io: Io): void {
  program
    .command('compare')
    .description('say where the clients of two sandboxes differ; exit status 1 where they do')
    .argument('<left>', 'sandbox of the one client, such as the old one')
    .argument('<right>', 'sandbox of the other')
    .optionsGroup('Server:')
    .addOption(new Option('--url <url>', WHERE_IT_ANSWERS))
    .option('--admin-token <token>', 'its admin token (env: MWS_LOCAL_ADMIN_TOKEN)')
    .option('--json', 'print what the server answers')
    .action((left: string, right: string, flags: CompareFlags) => compare({ left, right }, flags, io));
}

async function compare(query: { left: string; right: string }, flags: CompareFlags, io: Io): Promise<void> {
  const server = {
    url: flags.url ?? serverUrl(io.env),
    adminToken: flags.adminToken ?? (io.env.MWS_LOCAL_ADMIN_TOKEN || undefined),
  };
  const answer = (await ask(server, { method: 'GET', path: '/compare', query })) as Comparison;
  io.stdout.write(flags.json ? `${JSON.stringify(answer, undefined, 2)}\n` : inWords(answer, io.isTTY));
  if (!answer.equal) throw new CommandFailure();
}

const DIFFERENCE = ['what', 'id', 'of', 'field', 'left', 'right'];

function inWords(
  { equal, shown, changed, known, missing, counts, calls }: Comparison,
  forReader: boolean,
): string {
  const { left, right } = calls;
  return [
    equal ? 'equal\n' : `not equal: ${counts.shown} shown, ${counts.changed} changed\n`,
    ...missing.map((each) => `${each}\n`),
    ...part('Shown to one side and not to the other', DIFFERENCE, shown, forReader),
    ...part('Changed by one side and not by the other', DIFFERENCE, changed, forReader),
    ...part('By nature, and not counted', [...DIFFERENCE, 'because'], known, forReader),
    `\nCalls: ${left.calls} left, ${right.calls} right. Under real throttling they would have waited ${left.waited} s and ${right.waited} s.\n`,
  ].join('');
}

function part(
  title: string,
  columns: readonly string[],
  items: readonly object[],
  forReader: boolean,
): string[] {
  return items.length === 0 ? [] : [`\n${title}:\n`, showTable(columns, items, forReader)];
}
