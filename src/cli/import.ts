import { InvalidArgumentError, Option } from 'commander';
import type { Command } from 'commander';
import { importFiles } from '../import/import-files.js';
import type { Finding } from '../import/interaction.js';
import { CommandFailure } from './io.js';
import type { Io } from './io.js';
import { progressBar } from './progress-bar.js';

interface ImportFlags {
  out: string;
  as: 'responses' | 'world';
  anonymise?: true;
  keepGoing?: true;
  report?: true;
}

/** `mws-local import FILE... --out scenario.yaml`: recordings become a scenario. */
export function addImportCommand(program: Command, io: Io): void {
  program
    .command('import')
    .summary('make a scenario of recordings')
    .description(
      'Reads cassettes of VCR, HAR, mappings of WireMock, recordings of Polly and nock, .http files and what curl -i printed, ' +
        'logs of clients, and folders of answers, and writes a scenario of them. Nothing in them is run or fetched; secrets, signatures ' +
        'and tokens are left out. Nothing is written where a file is broken or a call has no answer.',
    )
    .argument('<file...>', 'recordings, or folders of them')
    .addOption(new Option('--out <file>', 'the scenario to write').argParser(toFile).makeOptionMandatory())
    .addOption(
      new Option(
        '--as <what>',
        'answers as they are, or the orders, products and reports that are found in them',
      )
        .choices(['responses', 'world'])
        .default('responses'),
    )
    .option('--anonymise', "put made-up ones in place of buyers' personal data: the same for the same")
    .option('--report', 'say what was read, what was left out, and why')
    .option('--keep-going', 'write what can be used, whatever is wrong with the rest')
    .action((files: string[], flags: ImportFlags) => importAll(files, flags, io));
}

function importAll(files: readonly string[], flags: ImportFlags, { stdout, stderr }: Io): void {
  const { out, as, anonymise = false, keepGoing = false } = flags;
  const onProgress = progressBar(stderr, 'files');
  const { written, read, findings } = importFiles({ files, out, as, anonymise, keepGoing, onProgress });
  const broken = findings.filter(({ kind }) => kind === 'broken');
  if (flags.report) {
    for (const { file, calls } of read) stdout.write(`${file}: ${calls} of use\n`);
    for (const finding of findings) stdout.write(`${lineOf(finding)}\n`);
  } else for (const finding of broken) stderr.write(`${lineOf(finding)}\n`);
  const calls = read.reduce((sum, each) => sum + each.calls, 0);
  if (written) stdout.write(`${out}: ${calls} calls of ${read.length} files\n`);
  if (broken.length > 0)
    throw new CommandFailure(
      written
        ? `${broken.length} could not be read.`
        : `${out} was not written. --keep-going writes what can be used.`,
    );
}

const lineOf = ({ file, at, problem, kind }: Finding): string =>
  `${file}${at === '' ? '' : ` ${at}`}: ${kind}: ${problem}`;

function toFile(text: string): string {
  if (!/\.(?:ya?ml)$/.test(text)) throw new InvalidArgumentError('It must be a file that ends in .yaml.');
  return text;
}
