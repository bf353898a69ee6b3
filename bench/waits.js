import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import { startMwsLocal } from './servers/mws-local.js';
import { median, percentile } from './statistics.js';
import { number, table } from './table.js';
import { printVerdicts, verdict } from './verdicts.js';
import { ask, works } from './waits/work.js';

/** Nobody waits longer for somebody else, in milliseconds. */
const MOST = 100;
/** For how long a server is watched that does nothing else. */
const IDLE = 2_000;

/** How long a call in one sandbox waits while another one is worked on. */
export async function measureWaits({ quick, case: named }) {
  const server = await startMwsLocal();
  try {
    const { credentials } = await ask(server, 'POST', '/sandboxes', {});
    const prober = new Worker(new URL('./waits/prober.js', import.meta.url), {
      workerData: { url: server.url, credentials },
    });
    const waits = await measure(server, prober, works(quick ? 0.1 : 1), named);
    await prober.terminate();
    return report(waits);
  } finally {
    await server.stop();
  }
}

async function measure(server, prober, all, named) {
  const takeWaits = async () => {
    prober.postMessage('take');
    return (await once(prober, 'message'))[0];
  };
  // The first calls find code that is not compiled yet.
  await sleep(IDLE);
  await takeWaits();
  await sleep(IDLE);
  const waits = { 'does nothing': await takeWaits() };
  for (const [name, { prepare, run }] of Object.entries(all)) {
    if (!name.includes(named)) continue;
    const sandbox = await ask(server, 'POST', '/sandboxes', {});
    const prepared = await prepare?.(server, sandbox);
    await takeWaits();
    await run(server, sandbox, prepared);
    waits[name] = await takeWaits();
    await ask(server, 'DELETE', `/sandboxes/${sandbox.id}`);
  }
  return waits;
}

function report(waits) {
  const figures = Object.entries(waits).map(([name, each]) => ({
    name,
    calls: each.length,
    p50: median(each),
    p99: percentile(each, 0.99),
    worst: Math.max(...each),
  }));
  const rows = figures.map(({ name, calls, p50, p99, worst }) => [
    name,
    number(calls),
    number(p50, 1),
    number(p99, 1),
    number(worst, 1),
  ]);
  console.log(
    `\n${table(['GetServiceStatus in ms, while another world', 'calls', 'p50', 'p99', 'worst'], rows)}`,
  );
  const verdicts = figures.flatMap(({ name, p99 }) =>
    verdict(`${name}, p99`, p99, { most: MOST, unit: ' ms' }),
  );
  printVerdicts(verdicts);
  return { waits: figures, verdicts };
}
