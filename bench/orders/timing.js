import { median } from '../statistics.js';

/** How long a batch takes at least in ms, so that the clock's grain does not matter. */
const BATCH = 2;

/**
 * Times several pieces of work in turns, so that whatever else the machine does meets them alike. Counted is how long a
 * core was kept busy, which leaves out the time that other processes had it.
 * @returns the median time of each, in milliseconds
 */
export function timeInTurns(works, repetitions) {
  const sizes = works.map(batchSize);
  const times = works.map(() => []);
  for (let at = 0; at < repetitions; at++) {
    works.forEach((work, which) => times[which].push(timeBatch(work, sizes[which])));
  }
  return times.map(median);
}

/** How many times a piece of work is done in a batch; finding that out also warms it up. */
function batchSize(work) {
  for (let size = 1; ; size *= 2) {
    const time = timeBatch(work, size) * size;
    if (time >= BATCH || size >= 4096) return size;
  }
}

function timeBatch(work, size) {
  const before = process.cpuUsage();
  for (let at = 0; at < size; at++) work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000 / size;
}
