import { cpus } from 'node:os';
import { number, table } from './table.js';

/** Where it was measured, in a line. */
export const machine = () => ({
  node: process.version,
  platform: `${process.platform} ${process.arch}`,
  cores: cpus().length,
  processor: cpus()[0]?.model ?? 'unknown',
});

export function printMachine({ node, platform, cores, processor }) {
  console.log(`Node ${node}, ${platform}, ${cores} cores (${processor})`);
}

/** Each case on each server, and then mws-local in relation to each peer. */
export function printCases(results) {
  const rows = results.flatMap(({ case: name, servers }) =>
    Object.entries(servers).map(([server, of]) => [
      name,
      server,
      number(of.perSecond),
      number(of.p50, 2),
      number(of.p99, 2),
      number(of.cpuMicros),
      number(of.loadBusy * 100),
    ]),
  );
  const head = ['case', 'server', 'requests/s', 'p50 ms', 'p99 ms', 'CPU µs/request', 'load busy %'];
  console.log(`\n${table(head, rows)}`);

  const peers = Object.keys(results[0]?.ratios ?? {});
  const ratios = results.map((result) => [
    result.case,
    ...peers.map((peer) => number(result.ratios[peer], 2)),
  ]);
  console.log(`\n${table(['requests/s of mws-local to', ...peers], ratios)}`);
}

/** What is measured one at a time. */
export function printSingles(cold, startUp) {
  const spread = ({ p50, p99 }) => [number(p50, 2), number(p99, 2)];
  const one = (value) => [number(value), ''];
  const rows = [
    [`${cold.case}, one call at a time, warm, ms`, ...spread(cold.warm)],
    [`${cold.case}, first call after a reset, ms`, ...spread(cold.cold)],
    ['POST /_mws/reset, ms', ...spread(cold.reset)],
    ['start to ready line, ms', ...one(startUp.ready)],
    ['start to first answer, ms', ...one(startUp.firstAnswer)],
    ['memory after 2 idle seconds, MB', ...one(startUp.idleMegabytes)],
    ['SIGTERM to exit, ms', ...one(startUp.exit)],
  ];
  console.log(`\n${table(['mws-local', 'median', 'p99'], rows)}`);
}
