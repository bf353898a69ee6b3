#!/usr/bin/env node
import * as nodeModule from 'node:module';

const { argv, env, stderr, stdin, stdout } = process;

// Whoever reads through `head` has seen enough; that is no failure.
stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

// Later starts find the code compiled, from Node 22 on.
(nodeModule as { enableCompileCache?(): unknown }).enableCompileCache?.();

try {
  // Loaded here, so that a part that is missing is told in one line as well.
  const { run } = await import('./run.js');
  const status = await run(argv.slice(2), { stdin, stdout, stderr, env, isTTY: stdout.isTTY === true });
  // A server that could not start has set its own.
  if (status !== 0) process.exitCode = status;
} catch (error) {
  const [reason] = String(error instanceof Error ? error.message : error).split('\n');
  stderr.write(`mws-local: ${reason}\n`);
  process.exitCode = 1;
}

export {};
