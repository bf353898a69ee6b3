import { Option } from 'commander';
import type { Command } from 'commander';
import { loadServices } from '../model/load.js';
import { unknownWord } from '../model/nearest-name.js';
import { skeletonOf } from '../scenario/index.js';
import { CommandFailure } from './io.js';
import type { Io } from './io.js';

/** `mws-local skeleton Products.GetMatchingProduct`: an answer to edit and to script. */
export function addSkeletonCommand(program: Command, io: Io): void {
  program
    .command('skeleton')
    .summary('print a small answer of an operation, to be edited and scripted')
    .description(
      'Prints a small answer of an operation: XML that responses take as xml, or its result in YAML, as a scenario has it.',
    )
    .argument(
      '<operation>',
      'operation, such as Products.GetMatchingProduct; where one section alone has it, its name will do',
    )
    .addOption(new Option('--as <form>', 'form').choices(['xml', 'yaml']).default('xml'))
    .action((key: string, { as }: { as: 'xml' | 'yaml' }) => void io.stdout.write(skeleton(key, as)));
}

function skeleton(name: string, as: 'xml' | 'yaml'): string {
  const all = loadServices().flatMap((service) =>
    Object.entries(service.operations).map(([own, operation]) => ({
      key: `${service.section}.${own}`,
      own,
      service,
      operation,
    })),
  );
  const found = all.filter(({ key, own }) => key === name || own === name);
  if (found.length === 0) {
    // The nearest of what was meant: with its section, or without.
    const known = all.map(({ key, own }) => (name.includes('.') ? key : own));
    throw new CommandFailure(unknownWord('There is no operation', name, known));
  }
  if (found.length > 1)
    throw new CommandFailure(
      `${found.length} sections have ${name}: ${found.map(({ key }) => key).join(', ')}.`,
    );
  return skeletonOf(found[0]!, as);
}
