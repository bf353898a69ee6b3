import type { Command } from 'commander';
import { addCaCommands } from './ca.js';
import { addCheckCommand } from './check.js';
import { addCompareCommand } from './compare.js';
import { addControlCommands } from './control-commands.js';
import { addHostsCommand } from './hosts.js';
import { addDemoCommand } from './demo.js';
import { addExplainCommand } from './explain.js';
import { addHealthCommand } from './health.js';
import { addScenariosCommand } from './scenarios.js';
import { addImportCommand } from './import.js';
import { addSkeletonCommand } from './skeleton.js';
import { addSignCommand } from './sign.js';
import type { Io } from './io.js';

/** Every command but `start`. */
export function addOtherCommands(program: Command, io: Io): void {
  addCheckCommand(program, io);
  addScenariosCommand(program, io);
  addImportCommand(program, io);
  addSignCommand(program, io);
  addSkeletonCommand(program, io);
  addExplainCommand(program, io);
  addDemoCommand(program, io);
  addCaCommands(program, io);
  addHostsCommand(program, io);
  addHealthCommand(program, io);
  addCompareCommand(program, io);
  addControlCommands(program, io);
}
