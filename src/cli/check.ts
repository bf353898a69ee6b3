import type { Command } from 'commander';
import { formatFinding, readScenario, ScenarioError } from '../scenario/index.js';
import type { Finding } from '../scenario/index.js';
import { CommandFailure } from './io.js';
import type { Io } from './io.js';

/** `mws-local check FILE...`: everything that is wrong with scenarios, each read on its own. */
export function addCheckCommand(program: Command, io: Io): void {
  program
    .command('check')
    .summary('find the mistakes in scenario files')
    .description(
      'Reads each scenario, a file or a folder of them, and prints every mistake in it with its file, line and column.',
    )
    .argument('<file...>', 'scenario file or folder')
    .option('--json', 'print the mistakes as an array of JSON')
    .action((files: string[], { json }: { json?: boolean }) => check(files, json ?? false, io));
}

function check(files: readonly string[], json: boolean, { stdout }: Io): void {
  const checked = files.map((file) => ({ file, findings: findingsIn(file) }));
  const all = checked.flatMap(({ findings }) => findings);
  if (json) stdout.write(`${JSON.stringify(all, undefined, 2)}\n`);
  else for (const { file, findings } of checked) stdout.write(reportOn(file, findings));
  if (all.length > 0) throw new CommandFailure();
}

const reportOn = (file: string, findings: readonly Finding[]): string =>
  findings.length === 0 ? `${file}: ok\n` : findings.map((each) => `${formatFinding(each)}\n`).join('');

function findingsIn(file: string): readonly Finding[] {
  try {
    readScenario(file);
    return [];
  } catch (error) {
    if (error instanceof ScenarioError) return error.findings;
    return [{ file, line: 1, column: 1, path: '', problem: unreadable(error) }];
  }
}

/** What the file system says, such as that a file may not be read. What else fails is a mistake of ours. */
function unreadable(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  if (code === undefined) throw error;
  return message;
}
