import { Argument, Option } from 'commander';
import type { Command } from 'commander';
import { ask } from './ask.js';
import { nouns, rows } from './commands/index.js';
import type { CommandRow, Given, Input } from './commands/row.js';
import { addExportCommand, addRequestsExport } from './export.js';
import type { Io } from './io.js';
import { questionOf } from './question.js';
import { addRequestsTail } from './requests-tail.js';
import { addServerFlags, serverOf } from './server-flags.js';
import type { ServerFlags } from './server-flags.js';
import { show } from './show.js';

/** What every command that asks a server takes. */
interface AskingFlags extends ServerFlags {
  sandbox?: string;
  json?: boolean;
}

/** Adds the commands that mirror the control API: one for each row of the table. */
export function addControlCommands(program: Command, io: Io): void {
  const parents = new Map(
    Object.entries(nouns).map(([noun, about]) => [noun, program.command(noun).description(about)]),
  );
  for (const row of rows) {
    const [noun, verb] = row.words.split(' ') as [string, string?];
    const command = verb === undefined ? program.command(noun) : parents.get(noun)!.command(verb);
    addRow(command, row, io);
  }
  // These are no questions with one answer in JSON.
  addRequestsTail(parents.get('requests')!, io);
  addRequestsExport(parents.get('requests')!, io);
  addExportCommand(program, io);
}

function addRow(command: Command, row: CommandRow, io: Io): void {
  const inputs = row.takes ?? [];
  command.description(row.does);
  for (const input of inputs) addInput(command, input);
  addServerFlags(command);
  if (!row.ofServer) command.option('--sandbox <id>', 'a sandbox instead of the default world');
  command.option('--json', 'print what the server answers');
  command.action(async () => {
    const given = command.opts<Given & AskingFlags>();
    const question = questionOf(row, valuesOf(command, inputs), given);
    const query = { ...question.query, ...(given.sandbox !== undefined && { sandbox: given.sandbox }) };
    const answer = await ask(serverOf(given, io), { ...question, query });
    io.stdout.write(show(row, answer, { json: given.json ?? false, forReader: io.isTTY }));
  });
}

function addInput(command: Command, { flags, help, reads, repeats, preset, required }: Input): void {
  const read = (text: string, before: unknown) => {
    const value = reads ? reads(text) : text;
    if (repeats === 'object') return { ...(before as object | undefined), ...(value as object) };
    return repeats ? [before ?? [], value].flat(2) : value;
  };
  if (!flags.startsWith('-')) {
    command.addArgument(new Argument(flags, help).argParser(read));
    return;
  }
  const option = new Option(flags, help).preset(preset).argParser(read);
  command.addOption(option.makeOptionMandatory(required ?? false));
}

/** What was typed for each input, in their order. */
function valuesOf(command: Command, inputs: readonly Input[]): unknown[] {
  const typed: unknown[] = [...command.processedArgs];
  return inputs.map(({ flags }) =>
    flags.startsWith('-') ? command.opts<Given>()[new Option(flags).attributeName()] : typed.shift(),
  );
}
