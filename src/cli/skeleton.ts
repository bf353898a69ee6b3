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
    .argument('<operation>', 'operation, such as Products.GetMatchingProduct')
    .addOption(new Option('--as <form>', 'form').choices(['xml', 'yaml']).default('xml'))
    .action((key: string, { as }: { as: 'xml' | 'yaml' }) => void io.stdout.write(skeleton(key, as)));
}

function skeleton(key: string, as: 'xml' | 'yaml'): string {
  const services = loadServices();
  const [section, name = ''] = key.split('.');
  const service = services.find((each) => each.section === section);
  const operation = service && Object.hasOwn(service.operations, name) ? service.operations[name] : undefined;
  if (service && operation) return skeletonOf({ key, service, operation }, as);
  const known = services.flatMap((each) =>
    Object.keys(each.operations).map((one) => `${each.section}.${one}`),
  );
  throw new CommandFailure(unknownWord('There is no operation', key, known));
}
