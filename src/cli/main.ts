#!/usr/bin/env node
import { Command } from 'commander';
import { addStartCommand } from './start.js';

const program = new Command('mws-local').description(
  'Amazon Marketplace Web Service (MWS) on your own machine',
);
addStartCommand(program);
await program.parseAsync();
