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

  printRatios('CPU per request', 'cpu', results);
  printRatios('wall clock', 'wall', results);
}

function printRatios(what, measure, results) {
  const peers = Object.keys(results[0]?.ratios ?? {});
  const rows = results.map(({ case: name, ratios }) => [
    name,
    ...peers.map((peer) => number(ratios[peer][measure], 2)),
  ]);
  console.log(`\n${table([`speed of mws-local by ${what}, of`, ...peers], rows)}`);
}

/** What is measured one at a time. */
export function printSingles({ starts, idle, cold, loadedMegabytes, installed }) {
  const startRows = Object.entries(starts.servers).map(([name, of]) => [
    name,
    ...[of.ready, of.firstAnswer, of.cpu].map((value) => number(value)),
    number(starts.ratios[name]?.wall, 2),
    number(starts.ratios[name]?.cpu, 2),
  ]);
  const startHead = ['start', 'ready ms', 'first answer ms', 'CPU ms', 'mws-local of it', 'by CPU'];
  console.log(`\n${table(startHead, startRows)}`);

  const spread = ({ p50, p99 }) => [number(p50, 2), number(p99, 2)];
  const one = (value) => [number(value), ''];
  const rows = [
    [`${cold.case}, one call at a time, warm, ms`, ...spread(cold.warm)],
    [`${cold.case}, first call after a reset, ms`, ...spread(cold.cold)],
    ['POST /_mws/reset, ms', ...spread(cold.reset)],
    ['memory after 2 idle seconds, MB', ...one(idle.idleMegabytes)],
    ['memory after the load, MB', ...one(loadedMegabytes)],
    ['SIGTERM to exit, ms', ...one(idle.exit)],
    ['installed package, MB', ...one(installed?.megabytes)],
    ['packages installed', ...one(installed?.packages)],
  ];
  console.log(`\n${table(['mws-local', 'median', 'p99'], rows)}`);
}
