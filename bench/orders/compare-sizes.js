import { number, table } from '../table.js';
import { verdict } from '../verdicts.js';
import { list, listNext, tokenOfPage } from './calls.js';
import { queries, walked } from './queries.js';
import { compare } from './timing.js';
import { makeWorld } from './world.js';

const SMALL = 1_000;
const MOST = 1.3;
const PAGE = 1_000;

/** ListOrders in a small and in a large world, in this process. */
export function compareSizes({ quick }) {
  const small = makeWorld(SMALL);
  const startedAt = performance.now();
  const large = makeWorld(quick ? 100_000 : 1_000_000);
  const seconds = (performance.now() - startedAt) / 1000;
  const megabytes = process.memoryUsage.rss() / 1024 / 1024;
  console.log(
    `${number(large.count)} orders made in ${number(seconds)} s; this process has ${number(megabytes)} MB`,
  );

  const repetitions = quick ? 9 : 31;
  const sizes = queries.map((query) => timeQuery(query, small, large, repetitions));
  printTimings(sizes, `ListOrders: ${number(small.count)} orders against ${number(large.count)}`);
  const pages = walked.map((query) => timePages(query, large, quick ? 100 : PAGE, repetitions));
  printTimings(pages, 'ListOrdersByNextToken: page 2 against a far one');
  const verdicts = [...sizes, ...pages].flatMap(({ name, warm }) =>
    verdict(name, warm.ratio, { most: MOST }),
  );
  return { orders: { small: small.count, large: large.count, sizes, pages }, verdicts };
}

/**
 * The whole operation, warm (the orders of the page were shown before) and cold (nothing is kept of any order, as on
 * the first walk through a list).
 */
function timeQuery({ name, input }, small, large, repetitions) {
  const rows = [small, large].map((of) => list(of, input).Orders.length);
  if (rows[0] !== rows[1])
    throw new Error(`${name}: ${rows[0]} orders against ${rows[1]}; the worlds do not match.`);
  const run = (of) => () => list(of, input);
  return {
    name,
    rows: rows[0],
    warm: compare(run(small), run(large), repetitions),
    cold: compare(cold(small, run(small)), cold(large, run(large)), repetitions),
  };
}

/** A page at the beginning against one far behind it. */
function timePages({ name, input }, of, page, repetitions) {
  const near = tokenOfPage(of, input, 2);
  const far = tokenOfPage(of, input, page);
  const run = (token) => () => listNext(of, token);
  return {
    name: `${name}, page ${number(page)}`,
    rows: run(far)().Orders.length,
    warm: compare(run(near), run(far), repetitions),
    cold: compare(cold(of, run(near)), cold(of, run(far)), repetitions),
  };
}

function cold({ world }, work) {
  return () => {
    world.kept.clear();
    work();
  };
}

const inMicroseconds = (milliseconds) => number(milliseconds * 1000);

const cellsOf = ({ base, other, ratio }) => [inMicroseconds(base), inMicroseconds(other), number(ratio, 2)];

function printTimings(timings, title) {
  const head = [title, 'orders', 'µs', 'against', 'ratio', 'cold µs', 'against', 'ratio', `<= ${MOST}`];
  const rows = timings.map(({ name, rows: found, warm, cold: unkept }) => [
    name,
    number(found),
    ...cellsOf(warm),
    ...cellsOf(unkept),
    warm.ratio <= MOST ? 'yes' : 'MISSED',
  ]);
  console.log(`\n${table(head, rows)}`);
}
