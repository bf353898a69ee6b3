import { once } from 'node:events';

const running = new Set();

/** Sees to it that a child does not outlive the bench, however that ends. */
export function watchOver(child) {
  running.add(child);
  child.once('exit', () => running.delete(child));
  return child;
}

process.on('exit', () => {
  for (const child of running) child.kill('SIGKILL');
});
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(130));

/** The first line that a child writes on stdout, read as JSON; a child that ends before is an error. */
export function readyLine(child) {
  return new Promise((resolve, reject) => {
    let text = '';
    child.stdout.setEncoding('utf8').on('data', (chunk) => {
      text += chunk;
      if (text.includes('\n')) resolve(JSON.parse(text.slice(0, text.indexOf('\n'))));
    });
    child.once('error', reject);
    child.once('exit', (code, signal) =>
      reject(new Error(`A server ended before it was ready: ${code ?? signal}.`)),
    );
  });
}

/** Ends a child with SIGTERM, with SIGKILL if it has not ended after `patience`. @returns how long it took, in ms */
export async function stop(child, patience = 5_000) {
  if (child.exitCode !== null || child.signalCode !== null) return 0;
  const startedAt = performance.now();
  const ended = once(child, 'exit');
  child.kill('SIGTERM');
  const killer = setTimeout(() => child.kill('SIGKILL'), patience);
  await ended;
  clearTimeout(killer);
  return performance.now() - startedAt;
}
