import { median } from '../../bench/statistics.js';
import { number, table } from '../../bench/table.js';

/** Memory may be this much more in the last third of the time than in the middle one; shorter runs still warm up. */
const GROWTH = 1.1;
const GROWTH_OF_SHORT_RUN = 1.25;
const SHORT_RUN = 2;

/** Handles that may be open at rest beyond those at the start: a connection that is just being closed. */
const SPARE_HANDLES = 2;
/** Ms from SIGTERM to exit. */
const EXIT = 100;

const check = (name, measured, bound, held) => ({ name, measured, bound, held });

/** Holds what was seen against what must be. What cannot be measured on this system is not held against it. */
export function judge({ traffic, samples: { samples, handlesBefore, handlesAfter }, exit, minutes }) {
  const growth = minutes < SHORT_RUN ? GROWTH_OF_SHORT_RUN : GROWTH;
  // The first third is for warming up.
  const [, middle, last] = thirds(samples.map(({ megabytes }) => megabytes)).map(median);
  const [, handlesMiddle, handlesLast] = thirds(samples.map(({ handles }) => handles)).map(median);
  return [
    ...judgeAnswers(traffic),
    ...(middle === undefined
      ? []
      : [
          check(
            'memory, last third to middle',
            number(last / middle, 3),
            `<= ${growth}`,
            last <= middle * growth,
          ),
        ]),
    ...(handlesBefore === undefined
      ? []
      : [
          check(
            'open handles, last third to middle',
            `${handlesLast} to ${handlesMiddle}`,
            `+${SPARE_HANDLES}`,
            handlesLast <= handlesMiddle + SPARE_HANDLES,
          ),
          check(
            'open handles at rest, after to before',
            `${handlesAfter} to ${handlesBefore}`,
            `+${SPARE_HANDLES}`,
            handlesAfter <= handlesBefore + SPARE_HANDLES,
          ),
        ]),
    judgeEnd(exit),
  ];
}

/** What is held against every mix. */
export function judgeAnswers(traffic) {
  const problems = traffic.reduce((sum, tally) => sum + tally.problems, 0);
  const silent = traffic.filter(({ statuses }) => Object.keys(statuses).length === 0).map(({ name }) => name);
  return [
    check('unexpected answers', number(problems), '0', problems === 0),
    check('parts of the mix that got no answer', silent.join(', ') || 'none', 'none', silent.length === 0),
  ];
}

export const judgeLife = (isThere) =>
  check('the server is still there', isThere ? 'yes' : 'no', 'yes', isThere);

export const judgeEnd = (exit) =>
  check('SIGTERM to exit', `${number(exit)} ms`, `<= ${EXIT} ms`, exit <= EXIT);

function thirds(values) {
  const size = Math.ceil(values.length / 3);
  return [0, 1, 2].map((part) => values.slice(part * size, (part + 1) * size));
}

export function printChecks(traffic, { samples }, checks) {
  const counts = traffic.map(({ name, statuses }) => [name, Object.entries(statuses).map(([status, count]) => `${status}: ${number(count)}`).join(', ')]); // prettier-ignore
  console.log(`\n${table(['load', 'answers'], counts)}`);
  const memory = thirds(samples.map(({ megabytes }) => megabytes)).map((part) => number(median(part)));
  console.log(`\nmemory by thirds of the time: ${memory.join(', ')} MB`);
  const rows = checks.map(({ name, measured, bound, held }) => [
    name,
    measured,
    bound,
    held ? 'yes' : 'FAILED',
  ]);
  console.log(`\n${table(['check', 'measured', 'bound', 'held'], rows)}`);
  for (const { name, unexpected } of traffic) {
    for (const text of unexpected) console.log(`\nunexpected in ${name}: ${text}`);
  }
}
