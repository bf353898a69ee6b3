import { median } from '../statistics.js';

/** What takes longer than this many ms in all is done a few times only: then it is far from any target. */
const PATIENCE = 3_000;
const FEW = 3;

/** Ms that work is done for before it is timed, so that it is compiled. */
const WARM = 40;

/** How long a batch takes at least in ms, so that the clock's grain does not matter. */
const BATCH = 3;

/**
 * Times two pieces of work in turns, so that whatever else the machine does meets both alike. Counted is how long a core
 * was kept busy, which leaves out the time that other processes had it.
 * @returns the median time of each in milliseconds, and the median of the ratios of neighbours
 */
export function compare(base, other, repetitions) {
  const sizes = [base, other].map(batchSize);
  const times = [[], []];
  const until = performance.now() + PATIENCE;
  for (let at = 0; at < repetitions && (at < FEW || performance.now() < until); at++) {
    times[0].push(timeBatch(base, sizes[0]));
    times[1].push(timeBatch(other, sizes[1]));
  }
  return {
    base: median(times[0]),
    other: median(times[1]),
    ratio: median(times[0].map((time, at) => times[1][at] / time)),
  };
}

/** How many times a piece of work is to be done in a batch; finding that out also warms it up. */
function batchSize(work) {
  const until = performance.now() + WARM;
  let fastest = timeBatch(work, 1);
  while (performance.now() < until) fastest = Math.min(fastest, timeBatch(work, 4));
  return Math.min(4_096, Math.ceil(BATCH / fastest));
}

function timeBatch(work, size) {
  const before = process.cpuUsage();
  for (let at = 0; at < size; at++) work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000 / size;
}
