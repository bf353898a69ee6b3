#!/usr/bin/env node
import { run } from './run.js';

const { argv, env, stderr, stdin, stdout } = process;

// Whoever reads through `head` has seen enough; that is no failure.
stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

const status = await run(argv.slice(2), { stdin, stdout, stderr, env, isTTY: stdout.isTTY === true });
// A server that could not start has set its own.
if (status !== 0) process.exitCode = status;
